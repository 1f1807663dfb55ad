package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.SendResult;
import io.tickwire.client.WritePolicy;
import java.nio.channels.SelectionKey;
import java.nio.channels.WritableByteChannel;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * The sending half of a connection: requests of the reader's thread are encoded in place into the send buffer, those of
 * other threads come through the ring, and both leave in order, as many as there are in one write.
 *
 * <p>{@link #offer}: any thread. The rest: reader thread. Does not allocate.
 */
final class Outbox {

    private static final long ACCEPTED = 0;

    private final ConnectionCounters counters;
    private final SendBuffer tx;
    private final RequestRing ring;
    private final WritePolicy policy;

    private WritableByteChannel channel;
    private SelectionKey key;
    private Exception failure;
    private int connectionId;
    /** What a claim results in, unless it is accepted. */
    private long refusal = SendResult.CLOSED;
    private int uncounted;
    private boolean holding;
    private boolean blocked;
    private boolean watched;

    Outbox(final ConnectorContext context, final ConnectionCounters counters) {
        this.counters = counters;
        this.tx = new SendBuffer(context.sendBufferLength());
        this.ring = new RequestRing(context.ringLength(), tx, counters);
        this.policy = context.writePolicy();
    }

    /** Hands over a whole frame for a connection: a position, or BACK_PRESSURED. */
    long offer(final int connection, final DirectBuffer frame, final int offset, final int length) {
        final long position = ring.offer(connection, frame, offset, length);
        return position < 0 ? backPressured() : position;
    }

    /**
     * Begins a connection.
     *
     * @param newChannel that takes bytes
     * @param newKey to watch for room in the channel; null to try again in each cycle
     * @param newConnectionId that frames in the ring must bear
     */
    void open(final WritableByteChannel newChannel, final SelectionKey newKey, final int newConnectionId) {
        channel = newChannel;
        key = newKey;
        connectionId = newConnectionId;
        failure = null;
        refusal = ACCEPTED;
        blocked = false;
        watched = false;
        tx.reset();
    }

    /** Ends a connection: what has not left is dropped and counted. */
    void close() {
        count();
        ring.discard();
        counters.discardedBytes(tx.unsent());
        channel = null;
        key = null;
        failure = null;
        refusal = SendResult.CLOSED;
    }

    /** From here on requests wait for {@link #endMessage} or {@link #endCycle}, as the policy wants. */
    void beginCycle() {
        holding = policy != WritePolicy.REQUEST;
    }

    /** Writes what the cycle has gathered. */
    void endCycle() {
        holding = false;
        if (!blocked || key == null) {
            flush();
        }
    }

    /** The callbacks of one message have returned. */
    void endMessage() {
        if (policy == WritePolicy.MESSAGE && !blocked) {
            flush();
        }
    }

    /** The selector says that there is room again. */
    void onWritable() {
        blocked = false;
        flush();
    }

    MutableDirectBuffer buffer() {
        return tx.buffer();
    }

    /** Index of room for a frame, or BACK_PRESSURED, or CLOSED. Frames in the ring that wait for room go first. */
    int claim(final int length) {
        final int index = refusal == ACCEPTED ? tx.claim(length) : SendBuffer.NO_ROOM;
        return index == SendBuffer.NO_ROOM ? refused() : index;
    }

    private int refused() {
        return (int) (refusal == SendResult.CLOSED ? SendResult.CLOSED : backPressured());
    }

    /** Sends the bytes up to here: the position. */
    long commit(final int end) {
        final long position = tx.commit(end);
        taken();
        return position;
    }

    /** Sends a frame that was encoded ahead: the position, or BACK_PRESSURED, or CLOSED. */
    long send(final PreparedFrame frame) {
        if (refusal != ACCEPTED || !tx.append(frame)) {
            return refused();
        }
        final long position = tx.position();
        taken();
        return position;
    }

    private void taken() {
        uncounted++;
        if (!holding) {
            flush();
        }
    }

    /** Takes up what other threads want to send. */
    int drain() {
        final int taken = ring.drain(connectionId);
        if (refusal != SendResult.CLOSED) {
            refusal = ring.isStalled() ? SendResult.BACK_PRESSURED : ACCEPTED;
        }
        return taken;
    }

    /** Why writing failed; null while it works. */
    Exception failure() {
        return failure;
    }

    private long backPressured() {
        counters.backPressured();
        return SendResult.BACK_PRESSURED;
    }

    private void count() {
        if (uncounted > 0) {
            counters.requests(uncounted);
            uncounted = 0;
        }
    }

    private void flush() {
        count();
        if (tx.unsent() == 0 || refusal == SendResult.CLOSED) {
            return;
        }
        try {
            counters.written(tx.writeTo(channel));
            blocked = tx.unsent() > 0;
            if (key != null && watched != blocked) {
                watched = blocked;
                key.interestOps(blocked ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
            }
        } catch (final Exception ex) {
            failure = ex;
            refusal = SendResult.CLOSED;
        }
    }
}
