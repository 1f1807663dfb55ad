package io.tickwire.client.transport;

import io.tickwire.wire.FrameReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The bytes that have come and are not dealt with yet, off-heap: many frames for one read. Only the begun frame at the
 * end is ever moved, and only once. The buffer grows when a frame is longer than it, by doubling as the bytes come, so
 * that a length alone, which may lie, costs nothing; it stays grown until the connection ends.
 *
 * <p>Reader thread. Allocates when it grows.
 */
final class ReceiveBuffer {

    private final int initialLength;
    private final int maxLength;
    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
    private ByteBuffer bytes;
    private int limit;

    ReceiveBuffer(final int initialLength, final int maxFrameLength) {
        this.initialLength = Math.min(initialLength, maxFrameLength + FrameReader.LENGTH_BYTES);
        this.maxLength = maxFrameLength + FrameReader.LENGTH_BYTES;
        wrap(ByteBuffer.allocateDirect(this.initialLength));
    }

    DirectBuffer buffer() {
        return buffer;
    }

    /** End of the bytes that have come; they begin at 0. */
    int limit() {
        return limit;
    }

    int capacity() {
        return bytes.capacity();
    }

    /** One read of what there is: the number of bytes, 0 for none, -1 at the end of the stream. */
    int readFrom(final ReadableByteChannel channel) throws IOException {
        if (limit == bytes.capacity()) {
            grow();
        }
        bytes.limit(bytes.capacity()).position(limit);
        final int length = channel.read(bytes);
        if (length > 0) {
            limit += length;
        }
        return length;
    }

    /** Drops the bytes before a position, where a begun frame is, or nothing. */
    void consume(final int position) {
        final int rest = limit - position;
        if (rest > 0 && position > 0) {
            buffer.putBytes(0, buffer, position, rest);
        }
        limit = rest;
    }

    /** For the next connection. */
    void reset() {
        limit = 0;
        if (bytes.capacity() > initialLength) {
            wrap(ByteBuffer.allocateDirect(initialLength));
        }
    }

    private void grow() {
        final ByteBuffer larger = ByteBuffer.allocateDirect((int) Math.min(2L * bytes.capacity(), maxLength));
        bytes.limit(limit).position(0);
        larger.put(bytes);
        wrap(larger);
    }

    private void wrap(final ByteBuffer memory) {
        bytes = memory;
        buffer.wrap(memory);
    }
}
