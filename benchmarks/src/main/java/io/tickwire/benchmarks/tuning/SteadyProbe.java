package io.tickwire.benchmarks.tuning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import io.tickwire.benchmarks.codec.TickDispatchBenchmark;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.Median;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.rig.LoadRig;
import io.tickwire.benchmarks.rig.RigSettings;
import io.tickwire.benchmarks.rig.Scenario;

/** What a JVM does that shows the effect of a setting on the steady state. Prints one reading a line. */
final class SteadyProbe {
    private static final String SCENARIO = "closed-loop-protobuf";
    private static final int TICKS = 32 * 1_024;
    private static final int WARM_UP_WINDOWS = 60;
    private static final int WINDOWS = 40;

    private SteadyProbe() {
    }

    /**
     * Runs it.
     *
     * @param args a folder for what need not be kept
     * @throws IOException          when a connection fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final ResultFolder folder = new ResultFolder(Path.of(args[0]));
        for (final Scenario scenario : LoadRig.scenarios()) {
            if (scenario.name().equals(SCENARIO)) {
                scenario.run(RigSettings.probe(), folder);
            }
        }
        for (final Latency latency : folder.latencies()) {
            final String prefix = latency.contender().equals("floor") ? "floor " : "";
            Readout.print(prefix + "p50", latency.whole().getValueAtPercentile(50));
            Readout.print(prefix + "p99", latency.whole().getValueAtPercentile(99));
        }
        final TickDispatchBenchmark ticks = new TickDispatchBenchmark();
        Readout.print("tick, protobuf", nanos(ticks::protobufMixed));
        Readout.print("tick, text", nanos(ticks::textMixed));
        System.exit(0);
    }

    /** A tick's time, the median of many short windows. */
    private static double nanos(final LongSupplier tick) {
        final double[] windows = new double[WINDOWS];
        long sum = 0;
        for (int i = -WARM_UP_WINDOWS; i < WINDOWS; i++) {
            final long start = System.nanoTime();
            for (int k = 0; k < TICKS; k++) {
                sum += tick.getAsLong();
            }
            windows[Math.max(i, 0)] = (double) (System.nanoTime() - start) / TICKS;
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was decoded");
        }
        return Median.of(windows);
    }
}
