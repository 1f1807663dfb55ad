package io.tickwire.client.transport;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Where requests go into a connection: on the reader's thread in place, into the send buffer; from any other, as whole
 * frames, through the ring. The link tells which connection that is, and what it understands.
 *
 * <p>Does not allocate.
 */
public final class SendPort {

    private static final long NO_LINK = 0;

    private final ConnectionServer server;
    private final ReaderOwner owner;
    private final Outbox out;
    private volatile long link = NO_LINK;
    private boolean borrowed;

    SendPort(final ConnectionServer server, final Outbox out) {
        this.server = server;
        this.owner = server.owner();
        this.out = out;
    }

    /** The version is agreed: requests can come. */
    void open(final int connectionId, final int serverVersion) {
        link = (long) connectionId << Integer.SIZE | serverVersion;
    }

    /** No more requests until {@link #open}. */
    void close() {
        link = NO_LINK;
    }

    // Any thread

    /**
     * What a sender needs to know, in one read: for which connection, and at which {@link #serverVersion(long)}.
     *
     * @return 0 while no version is agreed
     */
    public long link() {
        return link;
    }

    /**
     * The server version of a link.
     *
     * @param link of {@link #link()}
     * @return the agreed version; 0 if there is none
     */
    public static int serverVersion(final long link) {
        return (int) link;
    }

    /**
     * Whether the calling thread is the reader.
     *
     * @return true within callbacks
     */
    public boolean isReader() {
        return owner.isHeld();
    }

    /**
     * Hands a whole frame to the reader.
     *
     * @param currentLink that it was encoded for
     * @param frame with its length in front
     * @param offset of the frame
     * @param length of the frame
     * @return a position, or {@link io.tickwire.client.SendResult#BACK_PRESSURED}
     */
    public long offer(final long currentLink, final DirectBuffer frame, final int offset, final int length) {
        return out.offer((int) (currentLink >>> Integer.SIZE), frame, offset, length);
    }

    /**
     * Tries to become the one who may write into the send buffer. Succeeds on the reader's thread, and, if the reader is
     * polled, on the thread that polls it, between two polls.
     *
     * @return true if {@link #leave()} must be called
     */
    public boolean enter() {
        if (owner.isHeld()) {
            return true;
        }
        if (server.isInvoked() && owner.wasHeld() && owner.tryAcquire()) {
            borrowed = true;
            out.drain();
            return true;
        }
        return false;
    }

    /** Gives back what {@link #enter()} gave. */
    public void leave() {
        if (borrowed) {
            borrowed = false;
            owner.release();
        }
    }

    // The reader's thread, or who entered

    /**
     * The memory that requests are encoded into.
     *
     * @return the send buffer
     */
    public MutableDirectBuffer sendBuffer() {
        return out.buffer();
    }

    /**
     * Makes sure of room for a request.
     *
     * @param length of the room
     * @return its index in the send buffer, or a negative {@link io.tickwire.client.SendResult}
     */
    public int claim(final int length) {
        return out.claim(length);
    }

    /**
     * Sends what was written into the room claimed.
     *
     * @param end index behind the last byte of the frame
     * @return the stream's position
     */
    public long commit(final int end) {
        return out.commit(end);
    }

    /**
     * Sends a frame that was encoded ahead.
     *
     * @param frame for the version of this connection
     * @return the stream's position, or a negative {@link io.tickwire.client.SendResult}
     */
    public long send(final PreparedFrame frame) {
        return out.send(frame);
    }
}
