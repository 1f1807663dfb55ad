package io.tickwire.host.session;

import io.tickwire.wire.FrameId;
import io.tickwire.wire.FrameReader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils frames. Allocates. */
final class FrameSpoiler {
    private static final int EXTRA_BYTES = 16;
    private static final int UNKNOWN_TEXT_ID = 199;
    private static final int UNKNOWN_PROTOBUF_ID = 399;

    private final Random random;

    FrameSpoiler(final Random random) {
        this.random = random;
    }

    /** A spoilt copy of a frame. */
    byte[] spoil(final byte[] frame, final Corruption corruption, final int serverVersion) {
        final int body = frame.length - FrameReader.LENGTH_BYTES;
        return switch (corruption) {
            case FLIP -> flip(frame.clone());
            case CUT_BODY -> withLength(Arrays.copyOf(frame, FrameReader.LENGTH_BYTES + body / 2), body / 2);
            case CUT_FRAME -> Arrays.copyOf(frame, FrameReader.LENGTH_BYTES + body / 2);
            case TOO_LONG -> withLength(Arrays.copyOf(frame, frame.length + EXTRA_BYTES), body + EXTRA_BYTES);
            case ZERO_LENGTH -> withLength(frame.clone(), 0);
            case NEGATIVE_LENGTH -> withLength(frame.clone(), -1);
            case GIANT_LENGTH -> withLength(frame.clone(), Integer.MAX_VALUE);
            case UNKNOWN_ID -> withId(frame.clone(), serverVersion, false);
            case FOREIGN_BODY -> withId(frame.clone(), serverVersion, true);
        };
    }

    private byte[] flip(final byte[] frame) {
        final int at = FrameReader.LENGTH_BYTES + random.nextInt(frame.length - FrameReader.LENGTH_BYTES);
        frame[at] ^= (byte)(1 << random.nextInt(Byte.SIZE));
        return frame;
    }

    private static byte[] withLength(final byte[] frame, final int length) {
        ByteBuffer.wrap(frame).putInt(0, length);
        return frame;
    }

    private static byte[] withTextId(final byte[] frame) {
        int end = FrameReader.LENGTH_BYTES;
        while (frame[end] != 0) {
            end++;
        }
        final byte[] id = Integer.toString(UNKNOWN_TEXT_ID).getBytes(StandardCharsets.US_ASCII);
        final int body = id.length + frame.length - end;
        return ByteBuffer.allocate(FrameReader.LENGTH_BYTES + body)
            .putInt(body).put(id).put(frame, end, frame.length - end).array();
    }

    /** Below 201 ids are text and both wires are not: there is only an id that nobody knows. */
    private static byte[] withId(final byte[] frame, final int serverVersion, final boolean foreign) {
        final ByteBuffer bytes = ByteBuffer.wrap(frame);
        if (serverVersion < FrameId.RAW_SINCE) {
            return withTextId(frame);
        }
        final int id = bytes.getInt(FrameReader.LENGTH_BYTES);
        final boolean isProtobuf = id > FrameId.PROTOBUF_OFFSET;
        if (foreign) {
            bytes.putInt(FrameReader.LENGTH_BYTES, isProtobuf ? id - FrameId.PROTOBUF_OFFSET
                : id + FrameId.PROTOBUF_OFFSET);
        } else {
            bytes.putInt(FrameReader.LENGTH_BYTES, isProtobuf ? UNKNOWN_PROTOBUF_ID : UNKNOWN_TEXT_ID);
        }
        return frame;
    }
}
