package io.tickwire.benchmarks.tuning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a probe tells its parent what it measured. */
final class Readout {
    private static final String MARK = "reading: ";

    private Readout() {
    }

    static void print(final String name, final double value) {
        System.out.printf(Locale.ROOT, "%s%s=%f%n", MARK, name, value);
    }

    /** The readings among the lines that a JVM printed. */
    static Map<String, Double> of(final List<String> lines) {
        final Map<String, Double> readings = new LinkedHashMap<>();
        for (final String line : lines) {
            if (line.startsWith(MARK)) {
                final int sign = line.lastIndexOf('=');
                readings.put(line.substring(MARK.length(), sign), Double.valueOf(line.substring(sign + 1)));
            }
        }
        return readings;
    }
}
