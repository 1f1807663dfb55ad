package io.tickwire.benchmarks.peer;

import io.tickwire.wire.FrameId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The head of a protobuf frame in a byte array. */
final class FrameBytes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private FrameBytes() {
    }

    /** The message id of the frame whose length field is at the offset. */
    static int messageId(final byte[] frames, final int offset) {
        return (int) INT.get(frames, offset + Integer.BYTES) - FrameId.PROTOBUF_OFFSET;
    }
}
