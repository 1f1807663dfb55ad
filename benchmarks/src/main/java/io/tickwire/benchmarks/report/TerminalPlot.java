package io.tickwire.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.HdrHistogram.AbstractHistogram;

/**
 * Percentile curves in a terminal: one column for each step of "nines", a logarithmic scale of time upwards.
 * Later series are drawn over earlier ones; where two meet the cell shows {@code #}.
 */
public final class TerminalPlot {
    private static final int HEIGHT = 14;
    private static final int COLUMNS_A_NINE = 15;
    private static final int LABEL_WIDTH = 10;
    private static final char BOTH = '#';

    private final List<AbstractHistogram> series = new ArrayList<>();
    private final StringBuilder legend = new StringBuilder();
    private final String marks;

    /**
     * A plot.
     *
     * @param marks one character a series, in order
     */
    public TerminalPlot(final String marks) {
        this.marks = marks;
    }

    /**
     * Adds a curve.
     *
     * @param name   of the curve
     * @param values in nanoseconds
     * @return this
     */
    public TerminalPlot curve(final String name, final AbstractHistogram values) {
        legend.append("   ").append(marks.charAt(series.size())).append(' ').append(name);
        series.add(values);
        return this;
    }

    /**
     * The plot as lines of text.
     *
     * @return lines that end with a newline
     */
    public String render() {
        final long count = series.stream().mapToLong(AbstractHistogram::getTotalCount).min().orElse(0);
        if (count == 0) {
            return "(nothing recorded)\n";
        }
        final int nines = (int) Math.max(1, Math.min(5, Math.log10(count)));
        final char[][] cells = blank(nines * COLUMNS_A_NINE + 1);
        final double low = Math.log(bound(0, nines, true));
        final double high = Math.max(low + 0.1, Math.log(bound(percentileAt(cells[0].length - 1), nines, false)));
        for (int i = 0; i < series.size(); i++) {
            draw(cells, series.get(i), marks.charAt(i), low, high);
        }
        return text(cells, low, high, nines);
    }

    private long bound(final double percentile, final int nines, final boolean lowest) {
        long bound = lowest ? Long.MAX_VALUE : 1;
        for (final AbstractHistogram values : series) {
            final long value = values.getValueAtPercentile(percentile);
            bound = lowest ? Math.min(bound, value) : Math.max(bound, value);
        }
        return Math.max(1, bound);
    }

    private static char[][] blank(final int width) {
        final char[][] cells = new char[HEIGHT][width];
        for (final char[] row : cells) {
            Arrays.fill(row, ' ');
        }
        return cells;
    }

    private static void draw(
        final char[][] cells, final AbstractHistogram values, final char mark, final double low, final double high) {
        for (int column = 0; column < cells[0].length; column++) {
            final double value = Math.log(Math.max(1, values.getValueAtPercentile(percentileAt(column))));
            final int above = (int) Math.round((value - low) / (high - low) * (HEIGHT - 1));
            final int row = HEIGHT - 1 - Math.max(0, Math.min(HEIGHT - 1, above));
            cells[row][column] = cells[row][column] == ' ' ? mark : BOTH;
        }
    }

    private static double percentileAt(final int column) {
        return 100.0 - 100.0 / Math.pow(10, (double) column / COLUMNS_A_NINE);
    }

    private String text(final char[][] cells, final double low, final double high, final int nines) {
        final StringBuilder out = new StringBuilder();
        for (int row = 0; row < HEIGHT; row++) {
            final double value = Math.exp(low + (high - low) * (HEIGHT - 1 - row) / (HEIGHT - 1));
            final String label = row % 3 == 1 ? Percentiles.duration(value) : "";
            out.append(String.format("%" + LABEL_WIDTH + "s |%s%n", label, new String(cells[row]).stripTrailing()));
        }
        out.append(" ".repeat(LABEL_WIDTH)).append(" +").append("-".repeat(cells[0].length)).append('\n');
        out.append(" ".repeat(LABEL_WIDTH + 2));
        for (int nine = 0; nine <= nines; nine++) {
            final String label = nine == 0 ? "p0" : Percentiles.name(100 - Math.pow(10, 2 - nine));
            out.append(String.format("%-" + COLUMNS_A_NINE + "s", label));
        }
        return out.toString().stripTrailing() + '\n' + " ".repeat(LABEL_WIDTH) + legend + '\n';
    }
}
