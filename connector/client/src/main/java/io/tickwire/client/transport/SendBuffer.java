package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The frames that the socket has not taken yet, off-heap, in order. Requests are encoded in place: claim room, write the
 * frame, commit its end. What is not committed does not exist. A frame that was encoded ahead is copied here once: the next
 * time it is sent from the same place, only what differs is written.
 *
 * <p>Reader thread; does not allocate.
 */
final class SendBuffer {

    /** What {@link #claim} gives when there is no room. */
    static final int NO_ROOM = -1;

    private final ByteBuffer bytes;
    private final UnsafeBuffer buffer;
    private final long address;
    private final int capacity;
    private final LastFrames lastFrames = new LastFrames();
    private int head;
    private int tail;
    /** Position of index 0. */
    private long base;

    SendBuffer(final int length) {
        bytes = ByteBuffer.allocateDirect(length);
        buffer = new UnsafeBuffer(bytes);
        address = buffer.addressOffset();
        capacity = length;
    }

    MutableDirectBuffer buffer() {
        return buffer;
    }

    /** Bytes committed since the connection began. */
    long position() {
        return base + tail;
    }

    /** Bytes committed that the socket has not taken. */
    int unsent() {
        return tail - head;
    }

    /**
     * Makes sure of room behind the last frame. Moves unsent bytes to the front if that helps.
     *
     * @return index of the room, or {@link #NO_ROOM}
     */
    int claim(final int length) {
        if (!hasRoom(length)) {
            return NO_ROOM;
        }
        lastFrames.nextOther();
        return tail;
    }

    private boolean hasRoom(final int length) {
        return capacity - tail >= length || makeRoom(length);
    }

    /** Takes the bytes from the last frame's end to here as sent, but for the socket. */
    long commit(final int end) {
        tail = end;
        return base + end;
    }

    /**
     * Takes a frame that was encoded ahead: copies it, unless it lies there from the last time, and puts the values in.
     *
     * @return false if there is no room
     */
    boolean append(final PreparedFrame frame) {
        final int length = frame.length();
        if (!hasRoom(length)) {
            return false;
        }
        final int index = tail;
        final long stamp = frame.stamp();
        if (!lastFrames.isNext(stamp)) {
            frame.copyTo(address + index);
            lastFrames.next(stamp);
        }
        frame.putValues(address + index);
        tail = index + length;
        return true;
    }

    /** Copies a frame, if there is room for it. */
    boolean append(final DirectBuffer source, final int offset, final int length) {
        final int index = claim(length);
        if (index == NO_ROOM) {
            return false;
        }
        buffer.putBytes(index, source, offset, length);
        commit(index + length);
        return true;
    }

    /** One write of all that is unsent: the number of bytes that the channel took. */
    int writeTo(final WritableByteChannel channel) throws IOException {
        bytes.limit(tail).position(head);
        final int written = channel.write(bytes);
        head += written;
        if (head == tail) {
            base += tail;
            head = 0;
            tail = 0;
            lastFrames.rewind();
        }
        return written;
    }

    /** For the next connection. */
    void reset() {
        head = 0;
        tail = 0;
        base = 0;
        lastFrames.clear();
    }

    private boolean makeRoom(final int length) {
        final int unsent = tail - head;
        if (head == 0 || capacity - unsent < length) {
            return false;
        }
        buffer.putBytes(0, buffer, head, unsent);
        base += head;
        lastFrames.clear();
        head = 0;
        tail = unsent;
        return true;
    }
}
