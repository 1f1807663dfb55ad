package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the JSON that JMH writes. */
public final class JmhFile {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    /** A thousand times each other. */
    private static final List<String> UNITS = List.of("ns", "us", "ms", "s");

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
        final double[] operations = operations(node);
        return new JmhScore(name[name.length - 2].replaceFirst("Benchmark$", ""), name[name.length - 1] + params(node),
            metric.path("scoreUnit").asText(), metric.path("score").asDouble(), metric.path("scoreError").asDouble(
                Double.NaN), forks, bytes(node, operations));
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

    /** What all operations allocated, by their number: a slow iteration with few of them counts for few. */
    private static double bytes(final JsonNode node, final double[] operations) {
        final JsonNode metric = allocation(node);
        final double[] bytes = flat(metric);
        if (bytes.length != operations.length || Double.isNaN(Arrays.stream(operations).sum())) {
            return metric.path("score").asDouble(Double.NaN);
        }
        return IntStream.range(0, bytes.length).mapToDouble(i -> bytes[i] * operations[i]).sum()
            / Arrays.stream(operations).sum();
    }

    /** How many an iteration had time for, each; not a number where the score is no time. */
    private static double[] operations(final JsonNode node) {
        final boolean isTime = node.path("primaryMetric").path("scoreUnit").asText().equals("ns/op");
        final double nanos = isTime ? nanos(node.path("measurementTime").asText()) : Double.NaN;
        return Arrays.stream(flat(node.path("primaryMetric"))).map(each -> nanos / each).toArray();
    }

    private static double[] flat(final JsonNode metric) {
        final List<double[]> forks = new ArrayList<>();
        metric.path("rawData").forEach(fork -> forks.add(numbers(fork)));
        return forks.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** Of a time such as {@code 50 ms}; not a number if it is none. */
    private static double nanos(final String time) {
        final String[] parts = time.split(" ");
        final int unit = parts.length == 2 ? UNITS.indexOf(parts[1]) : -1;
        return unit < 0 ? Double.NaN : Double.parseDouble(parts[0]) * Math.pow(1_000, unit);
    }

    /** JMH puts a dot before the names of profilers' metrics, or does not, by version. */
    private static JsonNode allocation(final JsonNode node) {
        final JsonNode metrics = node.path("secondaryMetrics");
        return metrics.has(ALLOCATION) ? metrics.path(ALLOCATION) : metrics.path("\u00b7" + ALLOCATION);
    }
}
