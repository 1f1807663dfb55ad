package io.tickwire.benchmarks.report;

import java.util.Locale;
import java.util.stream.IntStream;

import io.tickwire.benchmarks.result.Median;

/**
 * How many times the floor something is. Both are measured by turns, and only neighbours are divided by each other: what
 * disturbs the machine disturbs both of a round, and a round that was disturbed on one side does not move the figure.
 *
 * @param value the median of the rounds' ratios
 * @param low   the lowest of them
 * @param high  the highest of them
 */
record Ratio(double value, double low, double high) {
    static final Ratio UNKNOWN = new Ratio(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Pairs the rounds one by one. Where one side has more of them they did not take turns: what all rounds make together
     * is divided then.
     *
     * @param ours        all rounds together
     * @param floor       all rounds together
     * @param ourRounds   one by one
     * @param floorRounds one by one
     * @return the ratio, not a number without a floor
     */
    static Ratio of(
        final double ours, final double floor, final double[] ourRounds, final double[] floorRounds) {
        if (!(floor > 0)) {
            return UNKNOWN;
        }
        final double[] ratios = IntStream.range(0, Math.min(ourRounds.length, floorRounds.length))
            .mapToDouble(i -> ourRounds[i] / floorRounds[i]).filter(Double::isFinite).sorted().toArray();
        if (ourRounds.length != floorRounds.length || ratios.length == 0) {
            return new Ratio(ours / floor, Double.NaN, Double.NaN);
        }
        return new Ratio(Median.of(ratios), ratios[0], ratios[ratios.length - 1]);
    }

    boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Such as {@code 1.04 (1.02 to 1.07)}; a single round has no spread. */
    String text() {
        if (!isKnown()) {
            return "";
        }
        final String middle = number(value);
        return Double.isNaN(low) || low == high ? middle : middle + " (" + number(low) + " to " + number(high) + ")";
    }

    /** With a digit more, for what is held against a limit: 1.054 is not 1.05. */
    String exact() {
        final String middle = String.format(Locale.ROOT, "%.3f", value);
        return !isKnown() ? "" : Double.isNaN(low) || low == high ? middle
            : String.format(Locale.ROOT, "%s (%.3f to %.3f)", middle, low, high);
    }

    static String number(final double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
