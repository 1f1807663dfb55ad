package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/**
 * Tick to order at a fixed rate, whatever the client does: see {@link PacedLane}. Floor and connector take turns of a
 * quarter of a second. It shows what a stall costs all that it holds up.
 */
final class OpenLoop implements Scenario {
    private static final int SERVER_VERSION = Orders.PROTOBUF_VERSION;
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final String name;
    private final int rate;

    /**
     * An open loop.
     *
     * @param name of the scenario
     * @param rate prices a second
     */
    OpenLoop(final String name, final int rate) {
        this.name = name;
        this.rate = rate;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return String.format(Locale.ROOT, "%,d prices a second over protobuf, each answered with one order"
            + " and timed from when it was due, not from when it left.", rate);
    }

    @Override
    public double estimatedSeconds(final RigSettings settings) {
        return settings.pairSeconds();
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        OrderClient.compile(settings.compileNanos());
        final Histogram floor = new Histogram(PacedLane.LONGEST_NANOS, 3);
        final Histogram ours = new Histogram(PacedLane.LONGEST_NANOS, 3);
        final OrderClient client = new OrderClient(1, OrderKind.PLACED);
        try (Stage<BareClient> stage = new Stage<>(SERVER_VERSION, new BareClient(), client, 1)) {
            Stage.teachFloor(stage, tape());
            final PacedLane floorLane = new PacedLane(stage.floorLane(0), stage.turn(), tape());
            final PacedLane ourLane = new PacedLane(stage.ourLane(0), stage.turn(), tape());
            for (int round = -1; round < settings.rounds(); round++) { // the first one is the warm-up
                floor.reset();
                ours.reset();
                final long nanos = round < 0 ? settings.warmUpNanos() : settings.roundNanos();
                for (long played = 0; played < nanos; played += 2 * SLICE_NANOS) {
                    play(stage, Turn.BARE, floorLane, Math.min(SLICE_NANOS, nanos), floor);
                    play(stage, Turn.OURS, ourLane, Math.min(SLICE_NANOS, nanos), ours);
                }
                if (round >= 0) {
                    folder.latency(name, Contender.FLOOR, floor);
                    folder.latency(name, Contender.TICKWIRE, ours);
                }
            }
        }
    }

    private static TickTape tape() {
        return new TickTape(SERVER_VERSION, TickFrames.PRICES);
    }

    private void play(
        final Stage<BareClient> stage, final int whose, final PacedLane lane, final long nanos, final Histogram times)
        throws IOException {
        final long interval = TimeUnit.SECONDS.toNanos(1) / rate;
        stage.turn().take(whose);
        lane.run(interval, Math.max(1, nanos / interval), times);
    }
}
