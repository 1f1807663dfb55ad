package io.tickwire.host.session;

import io.tickwire.message.ErrorMessage;
import io.tickwire.message.StartApiRequest;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/**
 * One client's connection: greeting, START_API, then requests in and answers out.
 * <p>
 * {@link #send} is the one place through which answers leave; the negotiated server version decides there on which wire.
 * Answers are collected and go out together at the end of the duty cycle. Host thread only; does not allocate in steady
 * state.
 */
public final class HostSession {
    /** The id of errors that belong to no request. */
    public static final int NO_ID = -1;
    /** The client id of a session that has not sent START_API. */
    public static final int NO_CLIENT = Integer.MIN_VALUE;

    private static final int STREAM_BACKLOG = 128 * 1024;

    private final HostSessions owner;
    private final SessionSocket socket;
    private final SendBuffer tx;
    private final int slot;
    private final SessionReader reader;
    private final ErrorMessage error = new ErrorMessage();

    private SessionState state = SessionState.GREETING;
    private int serverVersion;
    private int clientId = NO_CLIENT;
    private byte[] heldFrame;
    private long framesOut;
    private boolean resets;

    HostSession(
        final HostSessions owner, final SocketChannel channel, final int slot, final int maxPending,
        final boolean refused) {
        this.owner = owner;
        this.slot = slot;
        this.socket = new SessionSocket(channel, maxPending);
        this.tx = socket.tx();
        this.reader = new SessionReader(this, owner, socket, refused);
    }

    /** The negotiated server version. */
    public int serverVersion() {
        return serverVersion;
    }

    /** The client's id, or {@link #NO_CLIENT}. */
    public int clientId() {
        return clientId;
    }

    /** A small number of its own while it is open: handlers keep what belongs to a session in arrays. */
    public int slot() {
        return slot;
    }

    /** Whether requests are served. */
    public boolean isOpen() {
        return state == SessionState.OPEN;
    }

    /** Bytes that wait to be sent. */
    public int pendingBytes() {
        return tx.pending();
    }

    /** Whether the client keeps up: streams send only then, so that a slow client gets fewer ticks, not old ones. */
    public boolean keepsUp() {
        return tx.pending() < STREAM_BACKLOG;
    }

    /**
     * Sends an answer, on the wire that the negotiated version has for it. Nothing happens if the session is not open.
     *
     * @param messageId one of {@link MessageId}.
     * @param answer    that belongs to the id.
     */
    public void send(final int messageId, final Message answer) {
        while (state == SessionState.OPEN) {
            try {
                final int end = owner.codec().encode(
                    tx.buffer(), tx.tail(), tx.limit(), serverVersion, messageId, answer);
                commit(messageId, end);
                if (owner.log().tells(LogLevel.FRAMES)) {
                    owner.log().answer(this, messageId, answer);
                }
                owner.counters().framesOut++;
                framesOut++;
                return;
            } catch (final BufferFullException full) {
                makeRoom();
            }
        }
    }

    /** Frames sent by {@link #send}. */
    public long framesOut() {
        return framesOut;
    }

    /** Writes an answer as the frame that this client would get, elsewhere; returns where the frame ends. */
    public int encode(
        final MutableDirectBuffer buffer, final int index, final int limit, final int messageId,
        final Message answer) {
        return owner.codec().encode(buffer, index, limit, serverVersion, messageId, answer);
    }

    /** Whether frames to clients are spoilt one by one: then each must be sent by itself. */
    public boolean hasFrameFaults() {
        return owner.faults().isActive() || heldFrame != null;
    }

    /** Sends frames that were encoded before, for this client; the id is that of the first. */
    public void sendFrames(final int messageId, final DirectBuffer frames, final int offset, final int length) {
        while (state == SessionState.OPEN) {
            if (tx.limit() - tx.tail() >= length) {
                tx.buffer().putBytes(tx.tail(), frames, offset, length);
                commit(messageId, tx.tail() + length);
                return;
            }
            makeRoom();
        }
    }

    /**
     * Sends an error or a notice.
     *
     * @param id   of the request or order, or {@link #NO_ID}.
     * @param code of the error.
     * @param text in words.
     */
    public void error(final int id, final int code, final CharSequence text) {
        error(id, code, text, "");
    }

    /** Sends an error with the machine-readable reasons of a rejected order. */
    public void error(final int id, final int code, final CharSequence text, final CharSequence rejectJson) {
        error.clear();
        error.id(id).errorTime(owner.time().millis()).errorCode(code).errorMsg(text).advancedOrderRejectJson(rejectJson);
        send(MessageId.ERR_MSG, error);
    }

    /** Sends bytes as they are: for the greeting, replays and faults. */
    public void sendRaw(final byte[] bytes) {
        while (state != SessionState.CLOSED) {
            if (tx.limit() - tx.tail() >= bytes.length) {
                tx.buffer().putBytes(tx.tail(), bytes);
                tx.commit(tx.tail() + bytes.length);
                return;
            }
            makeRoom();
        }
    }

    /** Sends what waits, then closes. */
    public void closeAfterSending() {
        flush();
        close();
    }

    /** Closes at once. */
    public void close() {
        if (state != SessionState.CLOSED) {
            state = SessionState.CLOSED;
            reader.close();
            owner.closed(this);
            try {
                socket.close(resets);
            } catch (final IOException ex) {
                owner.log("closing the socket of client " + clientId + ": " + ex.getMessage());
            }
        }
    }

    /** Closes at once, by a reset. */
    void reset() {
        resets = true;
        close();
    }

    /** Sends what waits, then ends the stream to the client, but still listens. */
    void halfClose() {
        flush();
        try {
            socket.halfClose();
        } catch (final IOException ex) {
            close();
        }
    }

    SessionSocket socket() {
        return socket;
    }

    /** Stops reading for a while. */
    void pauseReading(final long untilNanos) {
        reader.pause(untilNanos);
    }

    /** Keeps a frame back until the next one has gone. */
    void holdFrame(final byte[] frame) {
        heldFrame = frame;
    }

    byte[] takeHeldFrame() {
        final byte[] frame = heldFrame;
        heldFrame = null;
        return frame;
    }

    /** Sends what waits, as far as the socket takes it; returns the bytes sent. */
    int flush() {
        if (state == SessionState.CLOSED) {
            return 0;
        }
        final int sent = socket.flush(owner.time().nanos());
        if (sent < 0) {
            close();
            return 0;
        }
        return sent;
    }

    /** Reads and serves what has come; returns the bytes read. */
    int receive() {
        return reader.receive();
    }

    SessionState state() {
        return state;
    }

    /** The versions are agreed. */
    void greeted(final int version) {
        serverVersion = version;
        sendRaw(owner.greeting(version));
        state = SessionState.GREETED;
    }

    /** START_API came. */
    void start(final StartApiRequest request) {
        state = SessionState.OPEN;
        if (owner.isInUse(request.clientId())) {
            owner.refuse("client id " + request.clientId() + " is in use");
            error(NO_ID, ErrorCode.CLIENT_ID_IN_USE, "client id " + request.clientId() + " is already in use");
            closeAfterSending();
            return;
        }
        clientId = request.clientId();
        owner.started(this);
    }

    private void commit(final int messageId, final int end) {
        if (hasFrameFaults()) {
            owner.faults().apply(this, tx, messageId, end);
        } else {
            tx.commit(end);
        }
    }

    private void makeRoom() {
        if (!tx.makeRoom()) {
            owner.log("client " + clientId + " does not read: disconnected");
            owner.counters().slowClients++;
            close();
        }
    }

    @Override
    public String toString() {
        return "HostSession{clientId=" + clientId + ", serverVersion=" + serverVersion + ", " + state + '}';
    }
}
