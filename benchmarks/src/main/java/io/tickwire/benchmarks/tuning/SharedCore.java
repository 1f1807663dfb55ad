package io.tickwire.benchmarks.tuning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

import io.tickwire.benchmarks.client.PreparedOrderBenchmark;
import io.tickwire.benchmarks.codec.BareTickBenchmark;
import io.tickwire.benchmarks.codec.TickDispatchBenchmark;
import io.tickwire.benchmarks.suite.CoreSpeed;

/**
 * What nanoseconds depend on beside the code: short stretches of a few hot paths, a look at the core before and after each,
 * and what each path took, sorted by what the core gave. Prints a table in Markdown. {@code -Drounds=600} of a
 * tenth of a second.
 */
public final class SharedCore {
    private static final int GROUPS = 5;
    private static final int WARM_UPS = 40;
    private static final double STRETCH_NANOS = 8e6;

    private final CoreSpeed speed = new CoreSpeed();
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private long sum;

    private SharedCore() {
        final TickDispatchBenchmark dispatch = new TickDispatchBenchmark();
        final BareTickBenchmark bare = new BareTickBenchmark();
        final PreparedOrderBenchmark prepared = new PreparedOrderBenchmark();
        prepared.prepare();
        paths.put("mixed tick, protobuf", new Path(dispatch::protobufMixed, 1));
        paths.put("the bare parser", new Path(bare::protobufMixed, 1));
        paths.put("prepared order, protobuf", new Path(prepared::protobuf, PreparedOrderBenchmark.BURST));
        paths.put("a look at the clock", new Path(System::nanoTime, 1));
    }

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(final String[] args) {
        final SharedCore test = new SharedCore();
        for (int i = 0; i < WARM_UPS; i++) {
            test.paths.values().forEach(test::stretch);
        }
        test.paths.values().forEach(path -> path.readings.clear());
        for (int i = 0; i < Integer.getInteger("rounds", 600); i++) {
            test.paths.values().forEach(test::stretch);
        }
        System.out.print(test.table());
        System.out.println("checksum " + test.sum);
    }

    private void stretch(final Path path) {
        final double before = speed.look("").operationsACycle();
        final long start = System.nanoTime();
        for (int i = 0; i < path.calls; i++) {
            sum += path.call.getAsLong();
        }
        final double each = (double) (System.nanoTime() - start) / path.calls;
        final double after = speed.look("").operationsACycle();
        path.calls = (int) Math.max(1, STRETCH_NANOS / each);
        path.readings.add(new double[] {(before + after) / 2, each / path.operations});
    }

    private String table() {
        final StringBuilder out = new StringBuilder("| fifth of the stretches, by operations a cycle |");
        for (int group = 1; group <= GROUPS; group++) {
            out.append(' ').append(group).append(". |");
        }
        out.append('\n').append("|---".repeat(GROUPS + 1)).append("|\n");
        paths.forEach((name, path) -> out.append("| ").append(name).append(" | ").append(path.row()).append(" |\n"));
        return out.toString();
    }

    /** A hot path and its stretches: what the core did in a cycle, and what one operation took. */
    private static final class Path {
        private final List<double[]> readings = new ArrayList<>();
        private final LongSupplier call;
        private final int operations;
        private int calls = 1_000;

        Path(final LongSupplier call, final int operations) {
            this.call = call;
            this.operations = operations;
        }

        String row() {
            readings.sort(Comparator.comparingDouble(one -> one[0]));
            final List<String> cells = new ArrayList<>();
            final int size = readings.size() / GROUPS;
            for (int group = 0; group < GROUPS; group++) {
                final List<double[]> those = readings.subList(group * size, (group + 1) * size);
                cells.add(String.format(Locale.ROOT, "%.1f ns at %.1f", middle(those, 1), middle(those, 0)));
            }
            return String.join(" | ", cells);
        }

        private static double middle(final List<double[]> those, final int column) {
            return those.stream().mapToDouble(one -> one[column]).sorted().toArray()[those.size() / 2];
        }
    }
}
