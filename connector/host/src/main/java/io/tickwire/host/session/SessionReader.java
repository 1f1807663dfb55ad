package io.tickwire.host.session;

import io.tickwire.message.StartApiRequest;
import io.tickwire.wire.FrameReader;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;

/**
 * Reads what one client sends: the greeting, then frames, each handed to whoever answers it, at the pace that the Host
 * allows. Host thread only; does not allocate in steady state.
 */
final class SessionReader {
    private static final int READING_FAILED = 320;

    private final HostSession session;
    private final HostSessions owner;
    private final SessionSocket socket;
    private final ReceiveBuffer rx;
    private final boolean refused;
    private final Greeting greeting = new Greeting();
    private final FrameReader frames = new FrameReader(FrameReader.MAX_FRAME_LENGTH);
    private final Scheduled resume = new Resume();
    private PacingMode pacing = PacingMode.OFF;
    private Pace pace;

    SessionReader(
        final HostSession session, final HostSessions owner, final SessionSocket socket, final boolean refused) {
        this.session = session;
        this.owner = owner;
        this.socket = socket;
        this.rx = socket.rx();
        this.refused = refused;
    }

    /** Reads and serves what has come; returns the bytes read. */
    int receive() {
        final int read = socket.fill();
        if (read < 0) {
            session.close();
            return 0;
        }
        if (read > 0) {
            serve();
        }
        return read;
    }

    /** Stops reading until a time. */
    void pause(final long untilNanos) {
        socket.read(false);
        owner.schedule().at(untilNanos, resume);
    }

    void close() {
        owner.schedule().cancel(resume);
    }

    private void serve() {
        if (session.state() == SessionState.GREETING && !greet()) {
            return;
        }
        frames.wrap(rx.buffer(), rx.head(), rx.tail());
        while (session.state() != SessionState.CLOSED && mayRead() && frames.next()) {
            owner.counters().framesIn++;
            if (isAdmitted()) {
                onFrame(frames.offset(), frames.length());
            }
        }
        if (frames.isBroken()) {
            owner.counters().badFrames++;
            owner.log("client " + session.clientId() + " sent a frame of impossible length: disconnected");
            session.close();
        }
        rx.advanceTo(frames.position());
    }

    private boolean greet() {
        if (owner.isMute()) {
            return false;
        }
        final int length = greeting.read(rx.buffer(), rx.head(), rx.tail());
        if (length == Greeting.INCOMPLETE) {
            return false;
        }
        final int version = length == Greeting.GARBAGE ? 0 : owner.negotiate(greeting);
        if (version == 0 || refused) {
            owner.refuse(length == Greeting.GARBAGE ? "no TWS client" : refused ? "too many clients"
                : "no server version in common");
            session.close();
            return false;
        }
        rx.advanceTo(rx.head() + length);
        pacing = owner.pacing(greeting);
        pace = pacing == PacingMode.OFF ? null : new Pace(owner.messagesPerSecond());
        session.greeted(version);
        return true;
    }

    private boolean mayRead() {
        if (resume.isScheduled()) {
            return false;
        }
        if (pacing == PacingMode.DELAY && !pace.admits(owner.time().nanos())) {
            pause(pace.admitsAtNanos());
            return false;
        }
        return true;
    }

    private boolean isAdmitted() {
        if (pace == null) {
            return true;
        }
        final long now = owner.time().nanos();
        if (pace.admits(now)) {
            pace.count(now);
            return true;
        }
        session.error(HostSession.NO_ID, ErrorCode.MAX_RATE_EXCEEDED, "more messages a second than the Host allows");
        if (pace.breach()) {
            owner.log("client " + session.clientId() + " sent too many messages too often: disconnected");
            session.closeAfterSending();
        }
        return false;
    }

    private void onFrame(final int offset, final int length) {
        final RequestCodec codec = owner.codec();
        try {
            final Message request = codec.decode(rx.buffer(), offset, length, session.serverVersion());
            if (request == null) {
                badFrame("unknown request id", codec.requestId());
            } else if (session.isOpen()) {
                if (owner.log().tells(LogLevel.REQUESTS)) {
                    owner.log().request(session, codec.requestId(), request);
                }
                owner.router().dispatch(session, codec.requestId(), request);
            } else if (codec.requestId() == RequestId.START_API) {
                session.start((StartApiRequest)request);
            } else {
                owner.log("request " + codec.requestId() + " before START_API: ignored");
            }
        } catch (final MalformedMessageException ex) {
            badFrame(ex.getMessage(), codec.requestId());
        }
    }

    private void badFrame(final String reason, final int requestId) {
        owner.counters().badFrames++;
        owner.log("client " + session.clientId() + ", request " + requestId + ": " + reason);
        session.error(HostSession.NO_ID, READING_FAILED,
            "the request could not be read: request " + requestId + ", " + reason);
    }

    private final class Resume extends Scheduled {
        @Override
        protected void run(final long nowNanos) {
            socket.read(true);
            serve();
        }
    }
}
