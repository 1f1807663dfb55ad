package io.tickwire.benchmarks.quickstart;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.replay.Replay;

import org.agrona.concurrent.BackoffIdleStrategy;

/**
 * Plays recorded frames of a Host to the client, one session for each server version in the recording, and prints every
 * callback that they become.
 */
final class ReplayRun {
    private static final long QUIET_MILLIS = 300;
    private static final long LONGEST_MILLIS = 10_000;
    private static final int CLIENT_ID = 1;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Settings settings;
    private long frames;
    private long unreadable;

    ReplayRun(final Settings settings) {
        this.settings = settings;
    }

    /** Runs it; 0 if every frame could be read. */
    int run() throws InterruptedException {
        final Replay replay;
        try {
            replay = Replay.load(settings.replay);
        } catch (final IOException ex) {
            System.err.println("quick start: " + ex.getMessage());
            return 2;
        }
        for (final int version : replay.versions()) {
            if (!play(version, replay.count(version))) {
                return 1;
            }
        }
        System.out.println();
        counts.forEach((name, count) -> System.out.printf("%8d  %s%n", count, name));
        System.out.printf("%d frames of %d server versions played, %d could not be read%n",
            frames, replay.versions().size(), unreadable);
        return unreadable == 0 ? 0 : 1;
    }

    private boolean play(final int version, final int count) throws InterruptedException {
        System.out.printf("%nserver version %d: %d frames%n", version, count);
        final CallbackPrinter printer = new CallbackPrinter();
        try (SimulatedHost host = SimulatedHost.launch(
                new SimulatedHostContext().serverVersion(version).replay(settings.replay));
            EClientSocket client = new EClientSocket(printer.wrapper(), new ConnectorContext()
                .useInvoker(true).awaitFirstIds(false))) {
            if (!client.eConnect("127.0.0.1", host.port(), CLIENT_ID)) {
                System.err.println("quick start: no connection to the Host that plays the recording");
                return false;
            }
            pollUntilQuiet(client);
            frames += count;
            unreadable += printer.unreadableFrames();
        }
        printer.counts().forEach((name, times) -> counts.merge(name, times, Integer::sum));
        return true;
    }

    private static void pollUntilQuiet(final EClientSocket client) {
        final BackoffIdleStrategy idle = new BackoffIdleStrategy();
        final long deadline = System.currentTimeMillis() + LONGEST_MILLIS;
        long quietUntil = System.currentTimeMillis() + QUIET_MILLIS;
        while (System.currentTimeMillis() < Math.min(quietUntil, deadline)) {
            final int work = client.poll();
            if (work > 0) {
                quietUntil = System.currentTimeMillis() + QUIET_MILLIS;
            }
            idle.idle(work);
        }
    }
}
