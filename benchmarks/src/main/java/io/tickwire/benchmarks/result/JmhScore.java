package io.tickwire.benchmarks.result;

import java.util.Arrays;
import java.util.List;

/**
 * What JMH measured of one benchmark.
 *
 * @param group      the class, without package and the word benchmark
 * @param operation  the method, and the values of its parameters behind a colon
 * @param unit       of the score
 * @param score      mean of all iterations
 * @param error      half of JMH's 99.9 % confidence interval; NaN when there are too few iterations
 * @param forks      the iterations of each fork
 * @param bytes      allocated in each operation, JMH's own few kilobytes an iteration included; NaN when not measured
 */
public record JmhScore(
    String group, String operation, String unit, double score, double error, List<double[]> forks, double bytes) {
    /** An object in 32 operations, and more, would show. JMH's own bytes are less, in iterations that are long enough. */
    private static final double NOTHING = 0.5;

    /**
     * Values whose pairs show the spread of a ratio: the median of each fork, or, of a single fork, its iterations.
     *
     * @return at least one value
     */
    public double[] rounds() {
        if (forks.size() == 1) {
            return forks.get(0);
        }
        return forks.stream().mapToDouble(Median::of).toArray();
    }

    /**
     * The middle of all iterations, which a single disturbed one does not move.
     *
     * @return the median
     */
    public double median() {
        final double[] all = forks.stream().flatMapToDouble(Arrays::stream).toArray();
        return all.length == 0 ? score : Median.of(all);
    }

    /**
     * Its name within the whole suite.
     *
     * @return group and operation
     */
    public String name() {
        return group + "." + operation;
    }

    /**
     * Whether it allocates nothing of its own.
     *
     * @return false if it does, or if nobody measured it
     */
    public boolean isClean() {
        return bytes < NOTHING;
    }
}
