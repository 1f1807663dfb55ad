package io.tickwire.host.session;

import org.agrona.concurrent.UnsafeBuffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * What waits to be sent to one client, in order: off-heap, grows when it must, up to a limit.
 * <p>
 * Host thread only; allocates only when more waits than ever before.
 */
final class SendBuffer {
    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
    private final int maxLength;
    private ByteBuffer bytes;
    private int head;
    private int tail;

    SendBuffer(final int initialLength, final int maxLength) {
        this.maxLength = maxLength;
        use(ByteBuffer.allocateDirect(initialLength));
    }

    /** The memory to encode into, from {@link #tail()} on. */
    UnsafeBuffer buffer() {
        return buffer;
    }

    /** Where the next frame begins. */
    int tail() {
        return tail;
    }

    /** The end of the memory. */
    int limit() {
        return bytes.capacity();
    }

    /** The frame that began at the tail ends here. */
    void commit(final int end) {
        tail = end;
    }

    /** Bytes that wait. */
    int pending() {
        return tail - head;
    }

    /** Makes more room behind the tail; false if the limit is reached. */
    boolean makeRoom() {
        if (head > bytes.capacity() / 2) {
            compact();
            return true;
        }
        if (bytes.capacity() >= maxLength) {
            if (head == 0) {
                return false;
            }
            compact();
            return true;
        }
        final ByteBuffer larger = ByteBuffer.allocateDirect(Math.min(maxLength, bytes.capacity() * 2));
        larger.put(0, bytes, head, pending());
        tail = pending();
        head = 0;
        use(larger);
        return true;
    }

    /** Sends what the channel takes, but at most so much; returns how many bytes. */
    int flush(final WritableByteChannel channel, final int most) throws IOException {
        bytes.limit(head + most).position(head);
        final int sent = channel.write(bytes);
        bytes.clear();
        head += sent;
        if (head == tail) {
            head = 0;
            tail = 0;
        }
        return sent;
    }

    /** Forgets what waits. */
    void clear() {
        head = 0;
        tail = 0;
    }

    private void compact() {
        final int pending = pending();
        bytes.put(0, bytes, head, pending);
        head = 0;
        tail = pending;
    }

    private void use(final ByteBuffer memory) {
        bytes = memory;
        buffer.wrap(memory);
    }
}
