package io.tickwire.benchmarks.rig;

import java.io.IOException;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/**
 * The first message after connecting is a price, and its answer the first order of a JVM's life: one new JVM a sample
 * and contender, with Host and clock in this one, which are warmed up and kept so. Then the first 10, 100 and 1,000, and
 * what it comes to in the long run.
 */
final class FirstOrder implements Scenario {
    private static final int[] FIRST = {1, 10, 100, 1_000};
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final long SETTLE_NANOS = 300_000_000;
    private static final long GAP_NANOS = 10_000;
    private static final double COLD_JVM_SECONDS = 1.2;
    private static final double WARM_UP_SECONDS = 8;

    private final Histogram times = new Histogram(LONGEST_NANOS, 3);
    private final String name;
    private final int serverVersion;
    private final boolean warm;

    /**
     * First orders over a wire.
     *
     * @param name          of the scenario
     * @param serverVersion which decides on the wire
     * @param warm          whether the JVM warms up before it connects
     */
    FirstOrder(final String name, final int serverVersion, final boolean warm) {
        this.name = name;
        this.serverVersion = serverVersion;
        this.warm = warm;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "The first order of a JVM's life, answering the first message after connecting, "
            + (warm ? "after" : "without") + " warm-up, over "
            + (serverVersion > Orders.TEXT_VERSION ? "protobuf" : "text") + "; before it, nothing comes for 0.3 s. "
            + (warm ? "A copy of the strategy is rehearsed before and meanwhile; the floor is compiled, but not kept warm."
            : "The floor is a new JVM too, as it is.");
    }

    @Override
    public double estimatedSeconds(final RigSettings settings) {
        final int jvms = settings.official().isNamed() && !warm ? 3 : 2;
        final double steady = (settings.warmUpNanos() + settings.roundNanos()) / 1e9;
        return settings.warmUpNanos() / 1e9
            + settings.freshJvms() * (jvms * (COLD_JVM_SECONDS + steady) + (warm ? WARM_UP_SECONDS : 0));
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        describe(folder);
        warmUpClock(settings);
        try (WarmClock clock = new WarmClock()) {
            run(settings, folder, clock);
        }
    }

    private void run(final RigSettings settings, final ResultFolder folder, final WarmClock clock)
        throws IOException, InterruptedException {
        for (int sample = 0; sample < settings.freshJvms(); sample++) {
            run(Contender.FLOOR, settings, folder, clock);
            run(Contender.TICKWIRE, settings, folder, clock);
            if (settings.official().isNamed() && !warm) {
                run(Contender.OFFICIAL, settings, folder, clock);
            }
        }
    }

    private void describe(final ResultFolder folder) throws IOException {
        for (final int count : FIRST) {
            if (count > 1) {
                folder.describe(name + "-" + count, "The first " + count + " of " + name + ".");
            }
        }
        folder.describe(name + "-steady", "Of the same JVMs as " + name + ", in the long run.");
    }

    /** This end is compiled before the first sample. */
    private void warmUpClock(final RigSettings settings) throws IOException, InterruptedException {
        final TickTape tape = tape();
        final OrderClient client = new OrderClient(1, OrderKind.PLACED);
        try (Stage<BareClient> stage = new Stage<>(serverVersion, new BareClient(), client, 1)) {
            Stage.teachFloor(stage, tape);
            stage.turn().take(Turn.BARE);
            play(stage.floorLane(0), tape, settings.warmUpNanos());
        }
    }

    private void run(
        final String contender, final RigSettings settings, final ResultFolder folder, final WarmClock clock)
        throws IOException {
        final TickTape tape = tape();
        final int version = contender.equals(Contender.OFFICIAL)
            ? Math.min(serverVersion, OfficialClient.PROTOBUF_VERSION) : serverVersion;
        try (FreshJvm jvm = new FreshJvm(contender, version, warm, settings.official().path())) {
            times.reset(); // 200 KB, which would push the clock's way to the socket out of the caches again
            clock.await(SETTLE_NANOS); // a core that slept would be slow to begin with
            final long first = exchange(jvm.lane(), tape);
            for (final int count : FIRST) {
                while (times.getTotalCount() < count) {
                    exchange(jvm.lane(), tape);
                }
                folder.latency(count == 1 ? name : name + "-" + count, contender, times);
            }
            play(jvm.lane(), tape, settings.warmUpNanos());
            times.reset();
            play(jvm.lane(), tape, settings.roundNanos());
            folder.latency(name + "-steady", contender, times);
            folder.figure(name, contender, "x steady p50", (double) first / times.getValueAtPercentile(50));
        }
    }

    private TickTape tape() {
        return new TickTape(serverVersion, TickFrames.PRICES);
    }

    private void play(final Lane lane, final TickTape tape, final long nanos) throws IOException {
        final long deadline = System.nanoTime() + nanos;
        do {
            exchange(lane, tape);
        } while (System.nanoTime() - deadline < 0);
    }

    private long exchange(final Lane lane, final TickTape tape) throws IOException {
        tape.advance();
        WarmClock.spin(GAP_NANOS);
        final long nanos = lane.exchange(tape.price());
        times.recordValue(Math.min(nanos, LONGEST_NANOS));
        return nanos;
    }
}
