package io.tickwire.host.session;

import io.tickwire.wire.FrameReader;
import org.agrona.concurrent.UnsafeBuffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * What one client sent and was not dealt with yet: the begun frame stays, the rest is read behind it.
 * <p>
 * Host thread only; grows to the longest frame that came, allocates only then.
 */
final class ReceiveBuffer {
    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
    private ByteBuffer bytes;
    private int head;
    private int tail;

    ReceiveBuffer(final int initialLength) {
        use(ByteBuffer.allocateDirect(initialLength));
    }

    UnsafeBuffer buffer() {
        return buffer;
    }

    /** Where the unread bytes begin. */
    int head() {
        return head;
    }

    /** Where they end. */
    int tail() {
        return tail;
    }

    int available() {
        return tail - head;
    }

    /** Bytes up to here are dealt with. */
    void advanceTo(final int position) {
        head = position;
        if (head == tail) {
            head = 0;
            tail = 0;
        }
    }

    /** Reads what is there; returns the bytes read, -1 at the end of the stream. */
    int fill(final ReadableByteChannel channel) throws IOException {
        if (head > 0) {
            bytes.put(0, bytes, head, available());
            tail = available();
            head = 0;
        }
        if (tail == bytes.capacity()) {
            grow();
        }
        bytes.limit(bytes.capacity()).position(tail);
        final int read = channel.read(bytes);
        bytes.clear();
        if (read > 0) {
            tail += read;
        }
        return read;
    }

    private void grow() {
        final int most = FrameReader.MAX_FRAME_LENGTH + FrameReader.LENGTH_BYTES;
        final ByteBuffer larger = ByteBuffer.allocateDirect(Math.min(most, bytes.capacity() * 2));
        larger.put(0, bytes, 0, tail);
        use(larger);
    }

    private void use(final ByteBuffer memory) {
        bytes = memory;
        buffer.wrap(memory);
    }
}
