package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpenLoopTest {
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int PRICES = 300;
    private static final int STALL_AFTER = 100;
    private static final long STALL_MILLIS = 60;

    @TempDir
    private Path path;

    @Test
    void shouldCountFromTheIntendedTime() throws Exception {
        final Histogram times = new Histogram(PacedLane.LONGEST_NANOS, 3);
        try (Stage<BareClient> stage = stage(new Stalling(STALL_MILLIS))) {
            new PacedLane(stage.ourLane(0), stage.turn(), tape()).run(INTERVAL, PRICES, times);
        }
        assertEquals(PRICES, times.getTotalCount());
        final long half = TimeUnit.MILLISECONDS.toNanos(STALL_MILLIS / 2);
        final long late = times.getCountBetweenValues(half, times.getMaxValue());
        assertTrue(late >= 25, "a stall of 60 ms holds up some thirty prices for more than 30 ms, not " + late);
    }

    @Test
    void shouldFailWhenAContenderFallsSilent() throws Exception {
        final Histogram times = new Histogram(PacedLane.LONGEST_NANOS, 3);
        try (Stage<BareClient> stage = stage(new OrderClient(0, OrderKind.PLACED))) {
            final PacedLane lane = new PacedLane(stage.ourLane(0), stage.turn(), tape());
            final Exception failure = assertThrows(
                IllegalStateException.class, () -> lane.run(TimeUnit.SECONDS.toNanos(1), 2, times));
            assertTrue(failure.getMessage().startsWith("tickwire fell silent for 2000 ms"), failure.getMessage());
        }
    }

    @Test
    void shouldTimeEveryPriceOfBothContenders() throws Exception {
        final ResultFolder folder = new ResultFolder(path);
        new OpenLoop("open", 1_000).run(RigSettings.brief(), folder);
        final List<Latency> latencies = folder.latencies();
        assertEquals(2, latencies.size());
        for (final Latency one : latencies) {
            assertEquals(RigSettings.brief().rounds(), one.rounds().size());
            assertEquals(200, one.whole().getTotalCount(), one.contender());
        }
    }

    private static Stage<BareClient> stage(final RigClient client) throws IOException, InterruptedException {
        return new Stage<>(Orders.PROTOBUF_VERSION, new BareClient(), client, 1);
    }

    private static TickTape tape() {
        return new TickTape(Orders.PROTOBUF_VERSION, TickFrames.PRICES);
    }

    /** A client that once does nothing for a while. */
    private static final class Stalling implements RigClient {
        private final OrderClient client = new OrderClient(1, OrderKind.PLACED);
        private final long millis;
        private boolean stalled;

        Stalling(final long millis) {
            this.millis = millis;
        }

        @Override
        public void attach(final int port) {
            client.attach(port);
        }

        @Override
        public int poll() throws IOException {
            final int work = client.poll();
            if (!stalled && client.orders() >= STALL_AFTER) {
                stalled = true;
                sleep();
            }
            return work;
        }

        private void sleep() throws IOException {
            try {
                Thread.sleep(millis);
            } catch (final InterruptedException ex) {
                throw new IOException(ex);
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
