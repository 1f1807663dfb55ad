package io.tickwire.benchmarks.result;

import java.util.Arrays;

/** The value in the middle, which a single disturbed one does not move. Allocates: for use after what is measured. */
public final class Median {
    private Median() {
    }

    /**
     * The value in the middle, or between the two in the middle.
     *
     * @param values in any order; not changed
     * @return the median; NaN of no values
     */
    public static double of(final double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
