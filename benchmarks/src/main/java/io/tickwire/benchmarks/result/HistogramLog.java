package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import org.HdrHistogram.HistogramLogWriter;

/**
 * One {@code .hdr} file in HdrHistogram's log format, which its own tools read. One interval a round; two comment lines
 * at the start name scenario and contender, because a file name cannot hold every character.
 */
final class HistogramLog {
    private static final String SCENARIO = "#[scenario: ";
    private static final String CONTENDER = "#[contender: ";
    private static final double NANOS_A_MILLI = 1e6;

    private HistogramLog() {
    }

    static void append(
        final Path file, final String scenario, final String contender, final Histogram nanos) throws IOException {
        final boolean fresh = !Files.exists(file);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            final HistogramLogWriter writer = new HistogramLogWriter(out);
            final double now = System.currentTimeMillis() / 1e3;
            if (fresh) {
                out.write((SCENARIO + scenario + "]\n" + CONTENDER + contender + "]\n#[unit: ns]\n")
                    .getBytes(StandardCharsets.UTF_8));
                writer.outputLogFormatVersion();
                writer.outputLegend();
            }
            writer.outputIntervalHistogram(now, now, nanos, NANOS_A_MILLI);
        }
    }

    static Latency read(final Path file) throws IOException {
        final List<Histogram> rounds = new ArrayList<>();
        try (HistogramLogReader reader = new HistogramLogReader(file.toFile())) {
            while (reader.hasNext()) {
                final EncodableHistogram next = reader.nextIntervalHistogram();
                if (next instanceof Histogram) {
                    rounds.add((Histogram) next);
                }
            }
        }
        if (rounds.isEmpty()) {
            throw new IOException("no histogram in " + file);
        }
        final String name = file.getFileName().toString().replaceFirst("\\.hdr$", "");
        return new Latency(comment(file, SCENARIO, name), comment(file, CONTENDER, "?"), rounds);
    }

    private static String comment(final Path file, final String key, final String otherwise) throws IOException {
        for (final String line : Files.readAllLines(file)) {
            if (line.startsWith(key)) {
                return line.substring(key.length(), line.length() - 1);
            }
        }
        return otherwise;
    }
}
