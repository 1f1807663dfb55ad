package io.tickwire.benchmarks.report;

import java.util.Arrays;

import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;

/**
 * A figure and between what its rounds lie.
 *
 * @param value in the middle
 * @param low   the lowest; not a number if nobody knows
 * @param high  the highest; not a number if nobody knows
 */
record Spread(double value, double low, double high) {
    static Spread of(final Ratio ratio) {
        return new Spread(ratio.value(), ratio.low(), ratio.high());
    }

    static Spread of(final Figure figure) {
        return of(figure.median(), figure.rounds().stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Spread of(final JmhScore score) {
        return of(score.median(), score.rounds());
    }

    static Spread of(final double value, final double[] rounds) {
        return new Spread(value, Arrays.stream(rounds).min().orElse(Double.NaN),
            Arrays.stream(rounds).max().orElse(Double.NaN));
    }

    /** Whether a limit lies between the rounds, so that another run may say otherwise. */
    boolean hasWithin(final double limit) {
        return low < limit && limit < high;
    }
}
