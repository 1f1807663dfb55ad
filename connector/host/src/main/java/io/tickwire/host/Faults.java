package io.tickwire.host;

import io.tickwire.host.session.Corruption;
import io.tickwire.host.session.FrameFaults;
import io.tickwire.host.session.FrameRule;
import io.tickwire.host.session.FrameRule.Fault;
import io.tickwire.host.session.HostSession;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What can go wrong between the Host and its clients, on demand: by message, by byte stream, by connection, by order.
 * <p>
 * Faults of messages wait for frames that fit, also of clients that connect later; the first rule that fits a frame
 * decides. Faults of streams and connections hit a client that is connected now. What they change is only what the client
 * sees: the books stay right. Threads as {@link SimulatedHost}. Allocates.
 */
public final class Faults {
    /** The frames of any client. */
    public static final int ANY_CLIENT = FrameFaults.ANY_CLIENT;
    /** Frames of any message. */
    public static final int ANY_MESSAGE = FrameFaults.ANY_MESSAGE;

    private final HostCore core;

    Faults(final HostCore core) {
        this.core = core;
    }

    /** The next so many frames of a message to a client are lost. */
    public void drop(final int clientId, final int messageId, final int count) {
        add(clientId, messageId, Fault.DROP, 0, count, 0, null);
    }

    /** The next so many frames of a message to a client come twice. */
    public void duplicate(final int clientId, final int messageId, final int count) {
        add(clientId, messageId, Fault.DUPLICATE, 0, count, 0, null);
    }

    /** The next so many frames of a message to a client come late; others overtake them. */
    public void delay(final int clientId, final int messageId, final int count, final Duration delay) {
        add(clientId, messageId, Fault.DELAY, 0, count, delay.toNanos(), null);
    }

    /** The next so many frames of a message to a client come behind the frame that follows them. */
    public void swap(final int clientId, final int messageId, final int count) {
        add(clientId, messageId, Fault.SWAP, 0, count, 0, null);
    }

    /** The next frame of a message to a client is spoilt. */
    public void corrupt(final int clientId, final int messageId, final Corruption corruption) {
        add(clientId, messageId, Fault.CORRUPT, 0, 1, 0, corruption);
    }

    /** Any rule. */
    public void add(final FrameRule rule) {
        core.tasks.run(() -> core.sessions.faults().add(rule));
    }

    private void add(
        final int clientId, final int messageId, final Fault fault, final int skip, final int count, final long nanos,
        final Corruption corruption) {
        add(new FrameRule(clientId, messageId, fault, skip, count, nanos, corruption));
    }

    /** The bytes to a client come in pieces of so many; 0 ends it. */
    public void split(final int clientId, final int bytes) {
        on(clientId, session -> core.sessions.streamFaults(session).split(bytes));
    }

    /** The bytes to a client come in heaps of so many, or after so long; 0 bytes end it. */
    public void coalesce(final int clientId, final int bytes, final Duration longest) {
        on(clientId, session -> core.sessions.streamFaults(session).coalesce(bytes, longest.toNanos()));
    }

    /** The bytes to a client come at most so fast; 0 ends it. */
    public void slow(final int clientId, final long bytesPerSecond) {
        on(clientId, session -> core.sessions.streamFaults(session).slow(bytesPerSecond, core.time.nanos()));
    }

    /** Nothing goes to a client for a while. */
    public void stallSending(final int clientId, final Duration duration) {
        on(clientId, session -> core.sessions.streamFaults(session).stall(core.time.nanos() + duration.toNanos()));
    }

    /** Nothing is read from a client for a while. */
    public void stallReading(final int clientId, final Duration duration) {
        on(clientId, session -> core.sessions.pauseReading(session, core.time.nanos() + duration.toNanos()));
    }

    /** The stream to a client ends, but the Host still reads from it. */
    public void halfClose(final int clientId) {
        on(clientId, core.sessions::halfClose);
    }

    /** A client is cut off by a reset: what was on the way is lost. */
    public void reset(final int clientId) {
        on(clientId, core.sessions::reset);
    }

    /** A client is disconnected in order. */
    public void disconnect(final int clientId) {
        on(clientId, HostSession::closeAfterSending);
    }

    /** Who connects is refused for a while. */
    public void refuseConnections(final Duration duration) {
        core.tasks.run(() -> core.loop.refuseUntil(core.time.nanos() + duration.toNanos()));
    }

    /** Who connects is accepted, but never answered, until this is ended. */
    public void neverAnswer(final boolean mute) {
        core.tasks.run(() -> core.sessions.mute(mute));
    }

    /** The next new order of any client is refused with 201 and becomes Inactive. */
    public void rejectNextOrder(final String reason) {
        core.tasks.run(() -> core.orders.rejectNext(reason));
    }

    /** One stream of market data of a client falls silent without a word. */
    public void silence(final int clientId, final int reqId) {
        on(clientId, session -> core.data.silence(session, reqId));
    }

    /** No faults any more, but for what has happened already. */
    public void clear() {
        core.tasks.run(() -> {
            core.sessions.faults().clear();
            core.sessions.mute(false);
            core.sessions.clearStreamFaults();
        });
    }

    private void on(final int clientId, final Consumer<HostSession> action) {
        core.tasks.run(() -> {
            final HostSession session = core.sessions.byClientId(clientId);
            if (session == null) {
                throw new IllegalStateException("client " + clientId + " is not connected");
            }
            action.accept(session);
        });
    }
}
