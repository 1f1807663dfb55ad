package io.tickwire.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * How many times the floor something is, and the spread: the lowest and highest ratio of the rounds that were paired.
 *
 * @param value of all rounds together
 * @param low   of the rounds
 * @param high  of the rounds
 */
record Ratio(double value, double low, double high) {
    private static final Ratio UNKNOWN = new Ratio(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Pairs the rounds one by one; those that have no partner are left out of the spread.
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
        final double[] ratios = new double[Math.min(ourRounds.length, floorRounds.length)];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = floorRounds[i] > 0 ? ourRounds[i] / floorRounds[i] : Double.NaN;
        }
        return new Ratio(ours / floor, Arrays.stream(ratios).min().orElse(Double.NaN),
            Arrays.stream(ratios).max().orElse(Double.NaN));
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
