package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the JSON that JMH writes. */
public final class JmhFile {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private JmhFile() {
    }

    /**
     * Reads files.
     *
     * @param files as JMH wrote them
     * @return the score of each benchmark and parameter
     * @throws IOException when one cannot be read
     */
    public static List<JmhScore> read(final List<Path> files) throws IOException {
        final List<JmhScore> scores = new ArrayList<>();
        for (final Path file : files) {
            new ObjectMapper().readTree(file.toFile()).forEach(node -> scores.add(score(node)));
        }
        return scores;
    }

    private static JmhScore score(final JsonNode node) {
        final String[] name = node.path("benchmark").asText().split("\\.");
        final JsonNode metric = node.path("primaryMetric");
        final List<double[]> forks = new ArrayList<>();
        metric.path("rawData").forEach(fork -> forks.add(numbers(fork)));
        return new JmhScore(name[name.length - 2].replaceFirst("Benchmark$", ""), name[name.length - 1] + params(node),
            metric.path("scoreUnit").asText(), metric.path("score").asDouble(), metric.path("scoreError").asDouble(
                Double.NaN), forks, bytes(node.path("secondaryMetrics")));
    }

    private static String params(final JsonNode node) {
        final StringBuilder text = new StringBuilder();
        node.path("params").forEach(value -> text.append(':').append(value.asText()));
        return text.toString();
    }

    private static double[] numbers(final JsonNode array) {
        final double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).asDouble();
        }
        return values;
    }

    /** JMH puts a dot before the names of profilers' metrics, or does not, by version. */
    private static double bytes(final JsonNode metrics) {
        final JsonNode metric = metrics.has(ALLOCATION) ? metrics.path(ALLOCATION) : metrics.path("\u00b7" + ALLOCATION);
        return metric.path("score").asDouble(Double.NaN);
    }
}
