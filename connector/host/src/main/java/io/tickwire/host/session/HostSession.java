package io.tickwire.host.session;

import io.tickwire.message.ErrorMessage;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.FrameReader;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.message.StartApiRequest;

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

    private static final int READING_FAILED = 320;
    private static final int STREAM_BACKLOG = 128 * 1024;
    private static final int RX_LENGTH = 64 * 1024;
    private static final int TX_LENGTH = 256 * 1024;

    private final HostSessions owner;
    private final SocketChannel channel;
    private final int slot;
    private final ReceiveBuffer rx = new ReceiveBuffer(RX_LENGTH);
    private final SendBuffer tx;
    private final Greeting greeting = new Greeting();
    private final FrameReader frames = new FrameReader(FrameReader.MAX_FRAME_LENGTH);
    private final ErrorMessage error = new ErrorMessage();

    private SessionState state = SessionState.GREETING;
    private int serverVersion;
    private int clientId = NO_CLIENT;
    private boolean refused;

    HostSession(
        final HostSessions owner, final SocketChannel channel, final int slot, final int maxPending,
        final boolean refused) {
        this.owner = owner;
        this.channel = channel;
        this.slot = slot;
        this.refused = refused;
        this.tx = new SendBuffer(Math.min(TX_LENGTH, maxPending), maxPending);
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
        if (state != SessionState.OPEN) {
            return;
        }
        while (true) {
            try {
                tx.commit(owner.codec().encode(
                    tx.buffer(), tx.tail(), tx.limit(), serverVersion, messageId, answer));
                owner.counters().framesOut++;
                return;
            } catch (final BufferFullException full) {
                if (!tx.makeRoom()) {
                    owner.log("client " + clientId + " does not read: disconnected");
                    owner.counters().slowClients++;
                    close();
                    return;
                }
            }
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

    /** Sends bytes as they are: for replays and for faults. */
    public void sendRaw(final byte[] bytes) {
        while (tx.limit() - tx.tail() < bytes.length) {
            if (!tx.makeRoom()) {
                close();
                return;
            }
        }
        tx.buffer().putBytes(tx.tail(), bytes);
        tx.commit(tx.tail() + bytes.length);
    }

    /** Sends what waits, then closes. */
    public void closeAfterSending() {
        if (state != SessionState.CLOSED) {
            flush();
            close();
        }
    }

    /** Closes at once. */
    public void close() {
        if (state != SessionState.CLOSED) {
            state = SessionState.CLOSED;
            owner.closed(this);
            try {
                channel.close();
            } catch (final IOException ex) {
                owner.log("closing the socket of client " + clientId + ": " + ex.getMessage());
            }
        }
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends what waits, as far as the socket takes it; returns the bytes sent. */
    int flush() {
        if (tx.pending() == 0 || state == SessionState.CLOSED) {
            return 0;
        }
        try {
            return tx.flush(channel);
        } catch (final IOException ex) {
            close();
            return 0;
        }
    }

    /** Reads and serves what has come; returns the bytes read. */
    int receive() {
        try {
            final int read = rx.fill(channel);
            if (read < 0) {
                close();
                return 0;
            }
            if (read > 0) {
                serve();
            }
            return read;
        } catch (final IOException ex) {
            close();
            return 0;
        }
    }

    private void serve() {
        if (state == SessionState.GREETING && !greet()) {
            return;
        }
        frames.wrap(rx.buffer(), rx.head(), rx.tail());
        while (state != SessionState.CLOSED && frames.next()) {
            owner.counters().framesIn++;
            onFrame(frames.offset(), frames.length());
        }
        if (frames.isBroken()) {
            owner.counters().badFrames++;
            owner.log("client " + clientId + " sent a frame of impossible length: disconnected");
            close();
        }
        rx.advanceTo(frames.position());
    }

    private boolean greet() {
        final int length = greeting.read(rx.buffer(), rx.head(), rx.tail());
        if (length == Greeting.INCOMPLETE) {
            return false;
        }
        serverVersion = length == Greeting.GARBAGE ? 0 : owner.negotiate(greeting);
        if (serverVersion == 0 || refused) {
            owner.refuse(length == Greeting.GARBAGE ? "no TWS client" : refused ? "too many clients"
                : "no server version in common");
            close();
            return false;
        }
        rx.advanceTo(rx.head() + length);
        sendRaw(owner.greeting(serverVersion));
        state = SessionState.GREETED;
        return true;
    }

    private void onFrame(final int offset, final int length) {
        final RequestCodec codec = owner.codec();
        try {
            final Message request = codec.decode(rx.buffer(), offset, length, serverVersion);
            if (request == null) {
                badFrame("unknown request id", codec.requestId());
            } else if (state == SessionState.OPEN) {
                owner.router().dispatch(this, codec.requestId(), request);
            } else if (codec.requestId() == RequestId.START_API) {
                start((StartApiRequest)request);
            } else {
                owner.log("request " + codec.requestId() + " before START_API: ignored");
            }
        } catch (final MalformedMessageException ex) {
            badFrame(ex.getMessage(), codec.requestId());
        }
    }

    private void start(final StartApiRequest request) {
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

    private void badFrame(final String reason, final int requestId) {
        owner.counters().badFrames++;
        owner.log("client " + clientId + ", request " + requestId + ": " + reason);
        error(NO_ID, READING_FAILED, "the request could not be read: request " + requestId + ", " + reason);
    }

    @Override
    public String toString() {
        return "HostSession{clientId=" + clientId + ", serverVersion=" + serverVersion + ", " + state + '}';
    }
}
