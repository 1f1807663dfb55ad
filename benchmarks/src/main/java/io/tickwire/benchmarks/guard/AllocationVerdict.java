package io.tickwire.benchmarks.guard;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the bytes an operation from a JMH result, and says which benchmarks allocate. */
final class AllocationVerdict {
    /** JMH's own noise is near 0.001 bytes an operation; the smallest object is 16 bytes. */
    static final double LIMIT_BYTES = 0.5;

    private static final String METRIC = "gc.alloc.rate.norm";
    private static final String CONTROL = AllocationControlBenchmark.class.getName();

    private final List<String> lines = new ArrayList<>();
    private int passed;
    private int failed;
    private boolean controlCaught;

    private AllocationVerdict() {
    }

    /**
     * Judges a result file.
     *
     * @param json as JMH writes it with {@code -rf json -prof gc}
     * @return the verdict
     * @throws IOException when the file cannot be read
     */
    static AllocationVerdict of(final File json) throws IOException {
        return of(new ObjectMapper().readTree(json));
    }

    static AllocationVerdict of(final JsonNode results) {
        final AllocationVerdict verdict = new AllocationVerdict();
        results.forEach(verdict::judge);
        return verdict;
    }

    private void judge(final JsonNode result) {
        final String name = result.path("benchmark").asText();
        final double bytes = bytes(result.path("secondaryMetrics"));
        if (name.startsWith(CONTROL)) {
            controlCaught = bytes >= LIMIT_BYTES;
            lines.add(line(controlCaught ? "caught" : "MISSED", bytes, result));
            return;
        }
        final boolean clean = bytes < LIMIT_BYTES;
        if (clean) {
            passed++;
        } else {
            failed++;
        }
        lines.add(line(clean ? "ok" : "FAILED", bytes, result));
    }

    /** Without the metric nothing is proven: NaN, which is below no limit. */
    private static double bytes(final JsonNode metrics) {
        for (final String name : new String[] {METRIC, "\u00b7" + METRIC}) {
            if (metrics.has(name)) {
                return metrics.path(name).path("score").asDouble(Double.NaN);
            }
        }
        return Double.NaN;
    }

    private static String line(final String word, final double bytes, final JsonNode result) {
        final JsonNode score = result.path("primaryMetric");
        return String.format(Locale.ROOT, "%-7s %9.3f B/op %12.1f %s  %s%s", word, bytes,
            score.path("score").asDouble(), score.path("scoreUnit").asText(),
            result.path("benchmark").asText().replaceFirst("^.*\\.(?=\\w+\\.\\w+$)", ""), parameters(result));
    }

    private static String parameters(final JsonNode result) {
        return result.has("params") ? " " + result.path("params") : "";
    }

    /** Whether something was measured, none of it allocates, and the control was caught. */
    boolean holds() {
        return passed > 0 && failed == 0 && controlCaught;
    }

    boolean controlCaught() {
        return controlCaught;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    /** One line a benchmark. */
    List<String> lines() {
        return lines;
    }
}
