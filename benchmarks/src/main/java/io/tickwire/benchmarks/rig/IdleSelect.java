package io.tickwire.benchmarks.rig;

import java.io.IOException;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/** What it costs to sleep in a selector until something comes: the floor alone, as the connector offers no such reader. */
final class IdleSelect implements Scenario {
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final long GAP_MILLIS = 1;

    @Override
    public String name() {
        return "idle-select";
    }

    @Override
    public String description() {
        return "A reader that sleeps in a selector: the floor alone, the connector has none that blocks.";
    }

    @Override
    public double estimatedSeconds(final RigSettings settings) {
        return settings.pairSeconds();
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        final TickTape tape = new TickTape(Orders.PROTOBUF_VERSION, TickFrames.PRICES);
        final Histogram times = new Histogram(LONGEST_NANOS, 3);
        try (Stage<SelectedFloor> stage = new Stage<>(
            Orders.PROTOBUF_VERSION, new SelectedFloor(true), new OrderClient(1, OrderKind.PLACED), 1)) {
            Stage.teachFloor(stage, tape);
            stage.turn().take(Turn.BARE);
            for (int round = -1; round < settings.rounds(); round++) { // the first one is the warm-up
                times.reset();
                play(stage.floorLane(0), tape, times, round < 0 ? settings.warmUpNanos() : settings.roundNanos());
                if (round >= 0) {
                    folder.latency(name(), Contender.FLOOR, times);
                }
            }
        }
    }

    /** With time to fall asleep before each price. */
    private static void play(final Lane lane, final TickTape tape, final Histogram times, final long nanos)
        throws IOException, InterruptedException {
        final long deadline = System.nanoTime() + nanos;
        do {
            tape.advance();
            Thread.sleep(GAP_MILLIS);
            times.recordValue(Math.min(lane.exchange(tape.price()), LONGEST_NANOS));
        } while (System.nanoTime() - deadline < 0);
    }
}
