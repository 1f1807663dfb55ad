package io.tickwire.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Iterations of 50 ms, in which the harness allocates 5,800 bytes. */
@Timeout(10)
class HarnessNoiseTest {
    private static final double ITERATION_NANOS = 50e6;
    private static final double HARNESS_BYTES = 5_800;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"10", "10000", "40000"})
    void shouldTakeTheHarnessesOwnBytesForNothingHoweverSlowTheOperation(final double nanos) {
        assertTrue(noise().isAllOf(score(nanos, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 16", "10, 24",
        "10000, 16", "10000, 24",
        "40000, 16",
        "120000, 16", // so slow that an object each operation is no more than the harness's bytes
        "10000, 2.4", // an object of 24 bytes in each tenth operation
        "10, 0.6",
    })
    void shouldCatchWhatABenchmarkAllocatesItself(final double nanos, final double leak) {
        assertFalse(noise().isAllOf(score(nanos, leak)));
    }

    @Test
    void shouldAllowNothingWithoutWitnesses() {
        assertFalse(HarnessNoise.of(List.of(score(10, 0), score(12, 0))).isAllOf(score(10_000, 0)));
    }

    @Test
    void shouldNotBelieveABenchmarkWithoutAMeasurement() {
        assertFalse(noise().isAllOf(new JmhScore("Tick", "text", "ns/op", 10, 1, List.of(), Double.NaN, Double.NaN)));
    }

    @Test
    void shouldCountTheBytesOfAnIterationAsJmhWroteIt() throws IOException {
        final Path file = Files.writeString(temp.resolve("jmh-test.json"), """
            [{"benchmark": "a.b.RoundTripBenchmark.floor", "measurementTime": "50 ms", "primaryMetric": {"score": 20000,
            "scoreUnit": "ns/op", "rawData": [[10000, 10000], [40000]]}, "secondaryMetrics": {"gc.alloc.rate.norm":
            {"score": 2.3, "rawData": [[1.2, 1.0], [4.8]]}}}]""");
        final JmhScore score = JmhFile.read(List.of(file)).get(0);
        assertEquals(17_000 / 3.0, score.iterationBytes(), 1e-6);
        assertEquals(17_000.0 / (5_000 + 5_000 + 1_250), score.bytes(), 1e-9);
    }

    private static HarnessNoise noise() {
        final List<JmhScore> witnesses = new ArrayList<>();
        for (int nanos = 10; nanos < 100; nanos += 20) {
            witnesses.add(score(nanos, 0));
        }
        witnesses.add(score(10, 24));
        return HarnessNoise.of(witnesses);
    }

    private static JmhScore score(final double nanos, final double leak) {
        final double operations = ITERATION_NANOS / nanos;
        final double bytes = HARNESS_BYTES + leak * operations;
        return new JmhScore("Tick", "text", "ns/op", nanos, 1, List.of(), bytes / operations, bytes);
    }
}
