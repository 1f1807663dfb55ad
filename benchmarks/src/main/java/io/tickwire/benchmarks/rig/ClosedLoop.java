package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/**
 * Tick to order, one at a time: the next price leaves when the last one is answered. Floor and connector get the same
 * mixed stream, turn about. It shows what a client adds to the sockets; not what a stall costs those behind it.
 */
final class ClosedLoop implements Scenario {
    private static final long GAP_NANOS = 10_000;
    private static final long OFFICIAL_GAP_NANOS = 200_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final String name;
    private final String description;
    private final int serverVersion;
    private final int orders;
    private final boolean prepared;

    /**
     * A closed loop.
     *
     * @param name          of the scenario
     * @param description   of the scenario
     * @param serverVersion which decides on the wire
     * @param orders        that answer a price
     * @param prepared      whether they are encoded ahead
     */
    ClosedLoop(
        final String name, final String description, final int serverVersion, final int orders,
        final boolean prepared) {
        this.name = name;
        this.description = description;
        this.serverVersion = serverVersion;
        this.orders = orders;
        this.prepared = prepared;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public double estimatedSeconds(final RigSettings settings) {
        return settings.pairSeconds() + settings.officialSeconds();
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        OrderClient.compile(settings.compileNanos());
        runPair(settings, folder);
        if (settings.official().isNamed()) {
            runOfficial(settings, folder);
        }
    }

    private void runPair(final RigSettings settings, final ResultFolder folder)
        throws IOException, InterruptedException {
        final TickTape tape = new TickTape(serverVersion, TickFrames.MIXED);
        final OrderClient client = new OrderClient(orders, prepared);
        final List<Histogram> floor = new ArrayList<>();
        final List<Histogram> ours = new ArrayList<>();
        try (Stage<BareClient> stage = new Stage<>(serverVersion, new BareClient(), client, 1)) {
            final Duel duel = new Duel(
                stage.turn(), stage.floor(), stage.floorLane(0), stage.ourLane(0), orders, GAP_NANOS);
            play(stage.turn(), duel, tape, settings.warmUpNanos());
            duel.floorTimes(null);
            duel.ourTimes(null);
            final long bytes = stage.engineBytes();
            for (int round = 0; round < settings.rounds(); round++) {
                play(stage.turn(), duel, tape, settings.roundNanos());
                floor.add(duel.floorTimes(null));
                ours.add(duel.ourTimes(null));
            }
            folder.figure(name, Contender.TICKWIRE, "B allocated", stage.engineBytes() - bytes);
        }
        for (int round = 0; round < floor.size(); round++) {
            folder.latency(name, Contender.FLOOR, floor.get(round));
            folder.latency(name, Contender.TICKWIRE, ours.get(round));
        }
    }

    private static void play(final Turn turn, final Duel duel, final TickTape tape, final long nanos)
        throws IOException {
        final long deadline = System.nanoTime() + nanos;
        do {
            tape.advance();
            duel.pass(tape.before());
            turn.drain();
            duel.exchange(tape.price());
        } while (System.nanoTime() - deadline < 0);
    }

    private void runOfficial(final RigSettings settings, final ResultFolder folder)
        throws IOException, InterruptedException {
        final TickTape tape = new TickTape(serverVersion, TickFrames.MIXED);
        final Histogram times = new Histogram(LONGEST_NANOS, 3);
        try (OfficialStage stage = new OfficialStage(settings.official(), serverVersion, orders)) {
            play(stage, tape, times, settings.warmUpNanos());
            times.reset();
            play(stage, tape, times, settings.roundNanos());
            stage.check();
        }
        folder.latency(name, Contender.OFFICIAL, times);
    }

    /** The same stream, with more quiet time: this client takes longer to be done with what is not timed. */
    private void play(final OfficialStage stage, final TickTape tape, final Histogram times, final long nanos)
        throws IOException {
        final long deadline = System.nanoTime() + nanos;
        do {
            tape.advance();
            stage.lane().send(tape.before());
            pause();
            times.recordValue(Math.min(stage.lane().exchange(tape.price(), orders), LONGEST_NANOS));
        } while (System.nanoTime() - deadline < 0);
    }

    private static void pause() {
        final long end = System.nanoTime() + OFFICIAL_GAP_NANOS;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }
}
