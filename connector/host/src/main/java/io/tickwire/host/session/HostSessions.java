package io.tickwire.host.session;

import io.tickwire.wire.Message;

import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * The sessions of all clients: admits, greets, refuses, finds them by client id. Host thread only; does not allocate
 * after a session is made.
 */
public final class HostSessions {
    /** No client is master. */
    public static final int NO_MASTER = -1;

    private final HostSession[] bySlot;
    private final RequestCodec codec = new RequestCodec();
    private final RequestRouter router;
    private final HostCounters counters;
    private final HostTime time;
    private final Schedule schedule;
    private final FrameFaults faults;
    private PacingMode pacing;
    private final int messagesPerSecond;
    private final HostLog log;
    private final IntUnaryOperator offeredVersion;
    private final Supplier<String> greetingTime;
    private final int serverVersion;
    private final int maxClients;
    private final int maxPendingBytes;
    private int masterClientId;
    private Consumer<HostSession> onStart = session -> { };
    private IntConsumer onDisconnect = clientId -> { };
    private boolean isMute;
    private int count;

    /** Makes the sessions of a Host. */
    public HostSessions(
        final Settings settings, final RequestRouter router, final HostTime time, final Schedule schedule) {
        this.serverVersion = settings.serverVersion();
        this.maxClients = settings.maxClients();
        this.maxPendingBytes = settings.maxPendingBytes();
        this.masterClientId = settings.masterClientId();
        this.offeredVersion = settings.offeredVersion();
        this.greetingTime = settings.greetingTime();
        this.log = settings.log();
        this.router = router;
        this.time = time;
        this.schedule = schedule;
        this.pacing = settings.pacing();
        this.messagesPerSecond = settings.messagesPerSecond();
        this.faults = new FrameFaults(schedule, time, settings.seed(), log);
        this.counters = settings.counters();
        // a few slots more than clients: those over the limit are greeted with a closed door, not left hanging
        this.bySlot = new HostSession[maxClients + 16];
    }

    /** What the sessions need to know of the Host's settings. */
    public record Settings(
        int serverVersion, int maxClients, int maxPendingBytes, int masterClientId, PacingMode pacing,
        int messagesPerSecond, long seed,
        IntUnaryOperator offeredVersion, Supplier<String> greetingTime, HostLog log, HostCounters counters) {
    }

    /** Sets the client that is told of the orders of all; {@link #NO_MASTER} for none. */
    public void masterClientId(final int masterClientId) {
        this.masterClientId = masterClientId;
    }

    /** Sets what is done about too many messages of clients that connect from now on. */
    public void pacing(final PacingMode pacing) {
        this.pacing = pacing;
    }

    /** Sets what happens when a client has said START_API, and when it is gone. */
    public void listeners(final Consumer<HostSession> onStart, final IntConsumer onDisconnect) {
        this.onStart = onStart;
        this.onDisconnect = onDisconnect;
    }

    /** Takes a connection, or returns null if there is not even room to refuse it. */
    HostSession accept(final SocketChannel channel) {
        counters.accepted++;
        for (int slot = 0; slot < bySlot.length; slot++) {
            if (bySlot[slot] == null) {
                bySlot[slot] = new HostSession(this, channel, slot, maxPendingBytes, count >= maxClients);
                count++;
                return bySlot[slot];
            }
        }
        return null;
    }

    /** How many connections there are. */
    public int count() {
        return count;
    }

    /** Slots of sessions: from 0 to less than this. */
    public int slots() {
        return bySlot.length;
    }

    /** The session of a slot, or null. */
    public HostSession get(final int slot) {
        return bySlot[slot];
    }

    /** The open session of a client, or null. */
    public HostSession byClientId(final int clientId) {
        for (final HostSession session : bySlot) {
            if (session != null && session.isOpen() && session.clientId() == clientId) {
                return session;
            }
        }
        return null;
    }

    /** Sends to a client and to the master client; who is not connected is not told. */
    public void sendToOwner(final int clientId, final int messageId, final Message message) {
        final HostSession session = byClientId(clientId);
        if (session != null) {
            session.send(messageId, message);
        }
        if (masterClientId != NO_MASTER && masterClientId != clientId) {
            final HostSession master = byClientId(masterClientId);
            if (master != null) {
                master.send(messageId, message);
            }
        }
    }

    /** Sends an error to a client. */
    public void errorToOwner(final int clientId, final int id, final int code, final CharSequence text) {
        final HostSession session = byClientId(clientId);
        if (session != null) {
            session.error(id, code, text);
        }
    }

    /** Sends a notice to all clients. */
    public void noticeToAll(final int code, final CharSequence text) {
        for (final HostSession session : bySlot) {
            if (session != null && session.isOpen()) {
                session.error(HostSession.NO_ID, code, text);
            }
        }
    }

    /** Sends what waits in all sessions; returns the bytes sent. */
    int flush() {
        int sent = 0;
        for (int i = 0; i < bySlot.length; i++) {
            if (bySlot[i] != null) {
                sent += bySlot[i].flush();
            }
        }
        return sent;
    }

    boolean hasUnsent() {
        for (final HostSession session : bySlot) {
            if (session != null && session.pendingBytes() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Disconnects all clients. */
    public void closeAll() {
        for (int i = 0; i < bySlot.length; i++) {
            if (bySlot[i] != null) {
                bySlot[i].close();
            }
        }
    }

    /** What happens to frames on their way to clients. */
    public FrameFaults faults() {
        return faults;
    }

    /** How the bytes to a client are spoilt. */
    public StreamFaults streamFaults(final HostSession session) {
        return session.socket().faults();
    }

    /** The bytes of no client are spoilt any more. */
    public void clearStreamFaults() {
        for (final HostSession session : bySlot) {
            if (session != null) {
                session.socket().clearFaults();
            }
        }
    }

    /** Stops reading from a client for a while. */
    public void pauseReading(final HostSession session, final long untilNanos) {
        session.pauseReading(untilNanos);
    }

    /** Cuts a client off by a reset. */
    public void reset(final HostSession session) {
        session.reset();
    }

    /** Ends the stream to a client, but not the one from it. */
    public void halfClose(final HostSession session) {
        session.halfClose();
    }

    /** Whether new connections are taken, but never answered. */
    public void mute(final boolean mute) {
        isMute = mute;
    }

    boolean isMute() {
        return isMute;
    }

    Schedule schedule() {
        return schedule;
    }

    /** How a client is kept to the Host's pace; one that asks to be slowed down is not refused. */
    PacingMode pacing(final Greeting greeting) {
        return pacing == PacingMode.REJECT && greeting.asksForPacing() ? PacingMode.DELAY : pacing;
    }

    int messagesPerSecond() {
        return messagesPerSecond;
    }

    RequestCodec codec() {
        return codec;
    }

    RequestRouter router() {
        return router;
    }

    HostCounters counters() {
        return counters;
    }

    HostTime time() {
        return time;
    }

    /** The version of a session with a client that greeted so; 0 if there is none in common. */
    int negotiate(final Greeting greeting) {
        final int version = greeting.negotiate(serverVersion);
        return version == 0 ? 0 : offeredVersion.applyAsInt(version);
    }

    void log(final String line) {
        log.event(line);
    }

    HostLog log() {
        return log;
    }

    /** The frame that answers a greeting: the version and the Host's local time, two fields without an id. */
    byte[] greeting(final int version) {
        final byte[] text = (version + "\0" + greetingTime.get() + "\0").getBytes(StandardCharsets.UTF_8);
        final byte[] frame = new byte[Integer.BYTES + text.length];
        frame[2] = (byte)(text.length >>> 8);
        frame[3] = (byte)text.length;
        System.arraycopy(text, 0, frame, Integer.BYTES, text.length);
        return frame;
    }

    boolean isInUse(final int clientId) {
        return byClientId(clientId) != null;
    }

    void started(final HostSession session) {
        log("client " + session.clientId() + " connected, server version " + session.serverVersion());
        onStart.accept(session);
    }

    void refuse(final String reason) {
        counters.refused++;
        log("connection refused: " + reason);
    }

    void closed(final HostSession session) {
        bySlot[session.slot()] = null;
        count--;
        if (session.clientId() != HostSession.NO_CLIENT) {
            log("client " + session.clientId() + " disconnected");
            router.closed(session);
            onDisconnect.accept(session.clientId());
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(bySlot);
    }
}
