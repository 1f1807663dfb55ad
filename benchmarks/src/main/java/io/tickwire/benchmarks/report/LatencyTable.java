package io.tickwire.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.HdrHistogram.AbstractHistogram;

/** Percentiles of several histograms under each other, and the ratio of each to the first one, the floor. */
public final class LatencyTable {
    private static final String CELL = "%12s";

    private final Map<String, AbstractHistogram> rows = new LinkedHashMap<>();

    /**
     * Adds a row; the first one is the floor.
     *
     * @param name   of the row
     * @param values in nanoseconds
     * @return this
     */
    public LatencyTable row(final String name, final AbstractHistogram values) {
        rows.put(name, values);
        return this;
    }

    /**
     * The table as lines of text.
     *
     * @return lines that end with a newline
     */
    public String render() {
        final int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        final StringBuilder out = new StringBuilder();
        appendHeader(out, width);
        AbstractHistogram floor = null;
        for (final Map.Entry<String, AbstractHistogram> row : rows.entrySet()) {
            appendValues(out, width, row.getKey(), row.getValue());
            if (floor == null) {
                floor = row.getValue();
            } else {
                appendRatios(out, width, row.getValue(), floor);
            }
        }
        return out.toString();
    }

    private static void appendHeader(final StringBuilder out, final int width) {
        out.append(" ".repeat(width));
        for (final double percentile : Percentiles.SHOWN) {
            out.append(String.format(CELL, Percentiles.name(percentile)));
        }
        out.append(String.format(CELL, "count")).append('\n');
    }

    private static void appendValues(
        final StringBuilder out, final int width, final String name, final AbstractHistogram values) {
        out.append(String.format("%-" + width + "s", name));
        for (final double percentile : Percentiles.SHOWN) {
            out.append(String.format(CELL, Percentiles.duration(values.getValueAtPercentile(percentile))));
        }
        out.append(String.format(CELL, values.getTotalCount())).append('\n');
    }

    private static void appendRatios(
        final StringBuilder out, final int width, final AbstractHistogram ours, final AbstractHistogram floor) {
        out.append(String.format("%-" + width + "s", "  x floor"));
        for (final double percentile : Percentiles.SHOWN) {
            out.append(String.format(CELL,
                String.format(Locale.ROOT, "%.2f", Percentiles.ratio(ours, floor, percentile))));
        }
        out.append('\n');
    }
}
