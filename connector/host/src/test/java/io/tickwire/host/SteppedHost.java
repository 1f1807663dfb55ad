package io.tickwire.host;

import org.agrona.CloseHelper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A Host and clients of the connector on one thread and one clock that stands still until it is advanced: what is done in
 * the same order has the same outcome, and waiting for seconds takes none.
 */
final class SteppedHost implements AutoCloseable {
    private static final int MAX_IDLE_ROUNDS = 20_000;
    private static final int QUIET_ROUNDS = 3;
    private static final int MAX_UNREAD_ROUNDS = 50;

    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T15:00:00Z"));
    final SimulatedHost host;
    private final List<SteppedClient> clients = new ArrayList<>();
    private long neverRead;

    SteppedHost(final SimulatedHostContext context) {
        host = SimulatedHost.launch(context.clock(clock).useAgentInvoker(true));
    }

    SteppedHost() {
        this(Fixtures.still());
    }

    SteppedClient client(final int clientId) {
        return client(clientId, SimulatedHostContext.NEWEST_SERVER_VERSION);
    }

    SteppedClient client(final int clientId, final int maxVersion) {
        final SteppedClient client = new SteppedClient(this, clientId, maxVersion);
        clients.add(client);
        return client;
    }

    /** One cycle of all. */
    int pump() {
        int work = host.doWork();
        for (final SteppedClient client : clients) {
            work += client.socket.poll();
        }
        return work;
    }

    /** Cycles until nobody has anything to do, and the Host has read what it will read of what clients have sent. */
    void settle() {
        int quiet = 0;
        while (quiet < QUIET_ROUNDS || unread() > neverRead && quiet < MAX_UNREAD_ROUNDS) {
            quiet = pump() == 0 ? quiet + 1 : 0;
            if (quiet > 1) {
                LockSupport.parkNanos(10_000);
            }
        }
        neverRead = unread();
    }

    /** Frames that were sent and not read: greetings, what a stalled Host leaves, what was lost with a connection. */
    private long unread() {
        long sent = 0;
        for (final SteppedClient client : clients) {
            sent += client.socket.counters().framesSent();
        }
        return sent - host.counters().framesIn;
    }

    /** Cycles until something holds. */
    void until(final BooleanSupplier condition) {
        int idle = 0;
        while (!condition.getAsBoolean()) {
            if (pump() > 0) {
                idle = 0;
            } else if (++idle > MAX_IDLE_ROUNDS) {
                throw new AssertionError("nothing happens any more");
            } else if (idle > QUIET_ROUNDS) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    /** Time passes, in steps, as it does. */
    void advance(final Duration duration) {
        final int steps = 10;
        for (int i = 0; i < steps; i++) {
            clock.advance(duration.toNanos() / steps, TimeUnit.NANOSECONDS);
            settle();
        }
    }

    @Override
    public void close() {
        CloseHelper.closeAll(clients);
        host.close();
    }
}
