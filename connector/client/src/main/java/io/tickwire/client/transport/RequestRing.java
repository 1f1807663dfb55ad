package io.tickwire.client.transport;

import static org.agrona.BitUtil.CACHE_LINE_LENGTH;

import org.agrona.BufferUtil;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.ControlledMessageHandler;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.ringbuffer.ManyToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.RingBufferDescriptor;

/**
 * Carries whole frames from any thread to the reader, which appends them to its send buffer. Each frame bears the number
 * of the connection that it was encoded for: what comes too late for it is dropped and counted, never sent to the next.
 *
 * <p>{@link #offer}: any thread. The rest: reader thread. Does not allocate.
 */
final class RequestRing implements ControlledMessageHandler {

    private static final int FRAMES_PER_CYCLE = 256;

    private final ManyToOneRingBuffer ring;
    private final SendBuffer tx;
    private final ConnectionCounters counters;
    private int connectionId;
    private int frames;
    private boolean stalled;

    RequestRing(final int length, final SendBuffer tx, final ConnectionCounters counters) {
        this.ring = new ManyToOneRingBuffer(new UnsafeBuffer(
            BufferUtil.allocateDirectAligned(length + RingBufferDescriptor.TRAILER_LENGTH, CACHE_LINE_LENGTH)));
        this.tx = tx;
        this.counters = counters;
    }

    /**
     * Hands a frame over.
     *
     * @return the ring's position behind it, or -1 if the ring is full
     */
    long offer(final int connection, final DirectBuffer frame, final int offset, final int length) {
        return ring.write(connection, frame, offset, length) ? ring.producerPosition() : -1;
    }

    /** Appends frames to the send buffer until it is full, or the ring empty: how many were taken from the ring. */
    int drain(final int connection) {
        connectionId = connection;
        frames = 0;
        stalled = false;
        final int taken = ring.controlledRead(this, FRAMES_PER_CYCLE);
        if (frames > 0) {
            counters.requests(frames);
        }
        return taken;
    }

    /** Whether the last drain left a frame because the send buffer was full: nobody may overtake it. */
    boolean isStalled() {
        return stalled;
    }

    /** Drops all there is: the connection is gone. */
    void discard() {
        while (drain(0) > 0) {
            // each drain stops at the end of the ring's memory
        }
    }

    @Override
    public Action onMessage(
        final int connection, final MutableDirectBuffer buffer, final int index, final int length) {
        if (connection != connectionId) {
            counters.discardedRequest();
        } else if (tx.append(buffer, index, length)) {
            frames++;
        } else {
            stalled = true;
            return Action.ABORT;
        }
        return Action.CONTINUE;
    }
}
