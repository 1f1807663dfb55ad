package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/**
 * Tick to order, one at a time: the next price leaves when the last one is answered. Floor and connector get the same
 * mixed stream, turn about; with several connections, one after the other. It shows what a client adds to the sockets;
 * not what a stall costs those behind it.
 */
final class ClosedLoop implements Scenario {
    private static final long GAP_NANOS = 10_000;
    private static final long OFFICIAL_GAP_NANOS = 200_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final String name;
    private final String description;
    private final int serverVersion;
    private final int orders;
    private final Contest contest;
    private final boolean official;

    /** Sets up floor and connector. */
    @FunctionalInterface
    interface Contest {
        Stage<? extends Floor> open() throws IOException, InterruptedException;
    }

    private ClosedLoop(
        final String name, final String description, final int serverVersion, final int orders, final Contest contest,
        final boolean official) {
        this.name = name;
        this.description = description;
        this.serverVersion = serverVersion;
        this.orders = orders;
        this.contest = contest;
        this.official = official;
    }

    /**
     * One connection each, spun on; the official client too.
     *
     * @param name          of the scenario
     * @param description   of the scenario
     * @param serverVersion which decides on the wire
     * @param orders        that answer a price
     * @param kind          how they come about
     * @return the scenario
     */
    static ClosedLoop ofOne(
        final String name, final String description, final int serverVersion, final int orders,
        final OrderKind kind) {
        return new ClosedLoop(name, description, serverVersion, orders,
            () -> new Stage<>(serverVersion, new BareClient(), new OrderClient(orders, kind), 1), true);
    }

    /**
     * Connections that share a thread and a selector, each in turn given a price over protobuf.
     *
     * @param name        of the scenario
     * @param description of the scenario
     * @param connections of floor and connector each
     * @return the scenario
     */
    static ClosedLoop ofLoop(final String name, final String description, final int connections) {
        return new ClosedLoop(name, description, Orders.PROTOBUF_VERSION, 1,
            () -> new Stage<>(Orders.PROTOBUF_VERSION, new SelectedFloor(false), new LoopClients(), connections), false);
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
        return settings.pairSeconds() + (official ? settings.officialSeconds() : 0);
    }

    @Override
    public int sittings() {
        return official ? SITTINGS : 1;
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        OrderClient.compile(settings.compileNanos());
        runPair(settings, folder);
        if (official && settings.official().isNamed()) {
            runOfficial(settings, folder);
        }
    }

    private void runPair(final RigSettings settings, final ResultFolder folder)
        throws IOException, InterruptedException {
        final TickTape tape = new TickTape(serverVersion, TickFrames.MIXED);
        final List<Histogram> floor = new ArrayList<>();
        final List<Histogram> ours = new ArrayList<>();
        try (Stage<? extends Floor> stage = contest.open()) {
            final Duel duel = new Duel(
                stage.turn(), stage.floor(), stage.floorLane(0), stage.ourLane(0), orders, GAP_NANOS);
            play(stage, duel, tape, settings.warmUpNanos());
            duel.floorTimes(null);
            duel.ourTimes(null);
            final long bytes = stage.engineBytes();
            for (int round = 0; round < settings.rounds(); round++) {
                play(stage, duel, tape, settings.roundNanos());
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

    /** Gives both the tape's prices, turn about, for so long. */
    static void play(
        final Stage<? extends Floor> stage, final Duel duel, final TickTape tape, final long nanos) throws IOException {
        final long deadline = System.nanoTime() + nanos;
        int connection = 0;
        do {
            connection = (connection + 1) % stage.connections();
            duel.lanes(stage.floorLane(connection), stage.ourLane(connection));
            tape.advance();
            duel.pass(tape.before());
            stage.turn().drain();
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
