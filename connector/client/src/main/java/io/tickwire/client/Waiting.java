package io.tickwire.client;

import io.tickwire.client.transport.ConnectAttempt;
import io.tickwire.client.transport.Connection;
import io.tickwire.client.transport.ConnectionServer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How a caller waits for the reader: parked, or, when there is no reader's thread, by doing the reader's work. */
final class Waiting {

    private static final long PARK_NS = TimeUnit.MICROSECONDS.toNanos(100);

    private final ConnectorContext context;
    private final ConnectionServer server;

    Waiting(final ConnectorContext context, final ConnectionServer server) {
        this.context = context;
        this.server = server;
    }

    /** Waits for the end of an attempt, which has its own deadlines: whether it succeeded. */
    boolean untilDone(final ConnectAttempt attempt, final Runnable onInterrupt) {
        while (!attempt.isDone()) {
            idle();
            if (Thread.interrupted()) {
                onInterrupt.run();
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return attempt.isSuccessful();
    }

    /** Waits for the reader to let go of a connection, but not for ever: its callback may hang. */
    void untilClosed(final Connection connection) {
        final long startNs = context.nanoClock().nanoTime();
        while (connection.state() != ConnectionState.DISCONNECTED
            && context.nanoClock().nanoTime() - startNs < context.closeTimeoutNs()) {
            idle();
        }
    }

    private void idle() {
        if (!server.isInvoked() || server.poll() == 0) {
            LockSupport.parkNanos(PARK_NS);
        }
    }
}
