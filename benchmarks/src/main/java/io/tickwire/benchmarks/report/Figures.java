package io.tickwire.benchmarks.report;

import java.util.Locale;

import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;

/** How single readings are shown. */
final class Figures {
    private static final double MILLION = 1e6;
    private static final double EXACT = 100;

    private Figures() {
    }

    /** The median of the rounds and its unit, and the lowest and highest if they differ. */
    static String text(final Figure figure) {
        final double low = figure.rounds().stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        final double high = figure.rounds().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        final String middle = number(figure.median());
        return (number(low).equals(number(high)) ? middle
            : middle + " (" + number(low) + " to " + number(high) + ")") + " " + figure.unit();
    }

    /** What half of the iterations were below. */
    static String median(final JmhScore score) {
        return number(score.median()) + " " + score.unit().replace("/op", "");
    }

    /** JMH's score and error. */
    static String mean(final JmhScore score) {
        return number(score.score()) + (Double.isNaN(score.error()) ? "" : " ± " + number(score.error()));
    }

    static String number(final double value) {
        if (Math.abs(value) >= MILLION) {
            return String.format(Locale.ROOT, "%.2f M", value / MILLION);
        }
        if (value == Math.rint(value) || Math.abs(value) >= EXACT) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
