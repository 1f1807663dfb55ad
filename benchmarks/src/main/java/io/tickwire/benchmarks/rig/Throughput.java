package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

/**
 * Ticks a second, flat out, on the one thread of the client: read, cut, decoded, delivered to callbacks. Floor and
 * connector take turns of a quarter of a second; every tick is counted and its content added up at both ends.
 */
final class Throughput implements Scenario {
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int NO_WINDOW = Integer.MAX_VALUE;
    /** The official client queues without bound: what is sent ahead of it has to be bounded. */
    private static final int OFFICIAL_WINDOW = 2;
    private static final String UNIT = "ticks/s";

    private final String name;
    private final int serverVersion;

    /**
     * Throughput over a wire.
     *
     * @param name          of the scenario
     * @param serverVersion which decides on the wire
     */
    Throughput(final String name, final int serverVersion) {
        this.name = name;
        this.serverVersion = serverVersion;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "A mixed corpus of ticks, flat out, decoded and delivered to callbacks on one core, over "
            + (serverVersion > Orders.TEXT_VERSION ? "protobuf" : "text") + "; a tick is a frame.";
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
        final BareListener bare = new BareListener(serverVersion > Orders.TEXT_VERSION);
        final TickListener listener = new TickListener();
        final Flood floor = new Flood(serverVersion);
        final Flood ours = new Flood(serverVersion);
        try (Stage<BareListener> stage = new Stage<>(serverVersion, bare, listener, 1)) {
            long bytes = 0;
            for (int round = -1; round < settings.rounds(); round++) { // the first one is the warm-up
                floor.reset();
                ours.reset();
                final long nanos = round < 0 ? settings.warmUpNanos() : settings.roundNanos();
                for (long played = 0; played < nanos; played += 2 * SLICE_NANOS) {
                    stage.turn().take(Turn.BARE);
                    play(stage.floorLane(0), floor, bare, Math.min(SLICE_NANOS, nanos));
                    stage.turn().take(Turn.OURS);
                    play(stage.ourLane(0), ours, listener, Math.min(SLICE_NANOS, nanos));
                }
                if (round >= 0) {
                    folder.figure(name, Contender.FLOOR, UNIT, floor.ticksPerSecond());
                    folder.figure(name, Contender.TICKWIRE, UNIT, ours.ticksPerSecond());
                } else {
                    bytes = stage.engineBytes();
                }
            }
            folder.figure(name, Contender.TICKWIRE, "B allocated", stage.engineBytes() - bytes);
        }
    }

    private static void play(final Lane lane, final Flood flood, final TickClient client, final long nanos)
        throws IOException {
        final long before = client.sum();
        final long chunks = flood.send(lane, NO_WINDOW, nanos, client::delivered);
        if (client.sum() - before != chunks * flood.sumOfChunk()) {
            throw new IllegalStateException(lane.name() + " heard other ticks than were sent");
        }
    }

    private void runOfficial(final RigSettings settings, final ResultFolder folder)
        throws IOException, InterruptedException {
        final Flood flood = new Flood(serverVersion);
        try (OfficialStage stage = new OfficialStage(settings.official(), serverVersion, 0)) {
            flood.send(stage.lane(), OFFICIAL_WINDOW, settings.warmUpNanos(), stage.client()::callbacks);
            flood.reset();
            flood.send(stage.lane(), OFFICIAL_WINDOW, settings.roundNanos(), stage.client()::callbacks);
            stage.check();
            folder.figure(name, Contender.OFFICIAL, UNIT, flood.ticksPerSecond());
        }
    }
}
