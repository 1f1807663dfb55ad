package io.tickwire.benchmarks.report;

import java.util.Locale;

import org.HdrHistogram.AbstractHistogram;

/** The percentiles that every report of this project shows, and how it shows nanoseconds. For set-up and reports only. */
public final class Percentiles {
    /** The columns of every latency table; 100 is the maximum. */
    public static final double[] SHOWN = {50, 90, 99, 99.9, 99.99, 100};

    private static final int ENOUGH = 10;

    private Percentiles() {
    }

    /** Whether samples tell a percentile well enough to be compared: ten of them lie beyond it. Fewer are chance. */
    static boolean isTold(final long count, final double percentile) {
        return Math.round(count * (100 - percentile)) >= ENOUGH * 100; // rounded: 100 - 99.9 is less than 0.1
    }

    /** Whether a percentile is more than the maximum under another name: a sample lies beyond it, or it is the median. */
    static boolean isOfItsOwn(final long count, final double percentile) {
        return percentile == 50 || percentile == 100 || count * (100 - percentile) >= 100;
    }

    /**
     * The name of a percentile.
     *
     * @param percentile 0 to 100
     * @return such as {@code p99.9}, or {@code max}
     */
    public static String name(final double percentile) {
        if (percentile >= 100) {
            return "max";
        }
        return percentile == Math.rint(percentile) ? "p" + (long) percentile : "p" + percentile;
    }

    /**
     * A duration for people.
     *
     * @param nanos the duration
     * @return such as {@code 870 ns}, {@code 9.41 us}, {@code 43.98 ms}
     */
    public static String duration(final double nanos) {
        if (nanos < 1_000) {
            return String.format(Locale.ROOT, nanos < 10 ? "%.1f ns" : "%.0f ns", nanos);
        }
        if (nanos < 1_000_000) {
            return String.format(Locale.ROOT, nanos < 100_000 ? "%.2f us" : "%.0f us", nanos / 1e3);
        }
        return nanos < 1e9
            ? String.format(Locale.ROOT, "%.2f ms", nanos / 1e6)
            : String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }

    /**
     * How many times the floor a percentile is.
     *
     * @param ours       our histogram
     * @param floor      the floor's histogram, of the same run
     * @param percentile 0 to 100
     * @return the ratio; NaN without a floor
     */
    public static double ratio(
        final AbstractHistogram ours, final AbstractHistogram floor, final double percentile) {
        final long below = floor.getValueAtPercentile(percentile);
        return below == 0 ? Double.NaN : (double) ours.getValueAtPercentile(percentile) / below;
    }
}
