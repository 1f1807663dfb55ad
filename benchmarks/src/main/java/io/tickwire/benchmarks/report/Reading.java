package io.tickwire.benchmarks.report;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * A figure with its spread, as two results are compared by.
 *
 * @param name   of the figure, the same in both results
 * @param group  the scenario or benchmark that it belongs to
 * @param unit   of it
 * @param counts whether it says something of the connector on whatever machine: its ratios to the floor, and its bytes
 * @param value  the figure, and between what its rounds lie
 * @param rounds how many there are
 * @param margin by which part two readings of the same thing differ anyhow
 */
record Reading(String name, String group, String unit, boolean counts, Spread value, int rounds, double margin) {
    static final String BYTES = "B";
    static final String TIMES_FLOOR = "x floor";
    private static final int FEWEST = 3;

    /** Bytes are counted, not measured: they have no error. */
    boolean isBytes() {
        return unit.equals(BYTES);
    }

    private boolean moreIsBetter() {
        return unit.endsWith("/s") || name.endsWith("/s / floor");
    }

    /** Whether they differ by more than chance: no round of one is like one of the other, and the margin is passed. */
    boolean isBeyond(final Reading other) {
        if (isBytes()) {
            return value.value() != other.value.value();
        }
        return rounds >= FEWEST && other.rounds >= FEWEST
            && (value.low() > other.value.high() || value.high() < other.value.low())
            && Math.abs(other.value.value() / value.value() - 1) > margin;
    }

    boolean isWorse(final Reading candidate) {
        return isBeyond(candidate) && candidate.value.value() > value.value() != moreIsBetter();
    }

    /** What has become of this one, the baseline. */
    String change(final Reading candidate) {
        if (!isBeyond(candidate)) {
            return Math.min(rounds, candidate.rounds) < FEWEST && !isBytes() ? "too few rounds to tell" : "within the error";
        }
        return isWorse(candidate) ? "**worse**" : "better";
    }

    /** How much this one has become, the baseline. */
    String percent(final Reading candidate) {
        return value.value() == 0 ? ""
            : String.format(Locale.ROOT, "%+.1f %%", (candidate.value.value() / value.value() - 1) * 100);
    }

    String text() {
        final DoubleFunction<String> format = unit.equals("ns") ? Percentiles::duration
            : unit.equals(TIMES_FLOOR) ? Ratio::number : Figures::number;
        final String middle = format.apply(value.value());
        return rounds < 2 || isBytes() ? middle
            : middle + " (" + format.apply(value.low()) + " to " + format.apply(value.high()) + ")";
    }
}
