package io.tickwire.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read of the files that JMH writes. */
@Timeout(10)
class JmhFileTest {
    @TempDir
    private Path temp;

    @Test
    void shouldSpreadTheBytesOverAllOperationsHoweverManyAnIterationHad() throws IOException {
        final Path file = Files.writeString(temp.resolve("jmh-test.json"), """
            [{"benchmark": "a.b.RoundTripBenchmark.floor", "measurementTime": "50 ms", "primaryMetric": {"score": 20000,
            "scoreUnit": "ns/op", "rawData": [[10000, 10000], [40000]]}, "secondaryMetrics": {"gc.alloc.rate.norm":
            {"score": 2.3, "rawData": [[1.2, 1.0], [4.8]]}}}]""");
        final JmhScore score = JmhFile.read(List.of(file)).get(0);
        assertEquals("RoundTrip.floor", score.name());
        assertEquals(17_000.0 / (5_000 + 5_000 + 1_250), score.bytes(), 1e-9);
    }

    @Test
    void shouldTakeABenchmarkForCleanOnlyIfItWasMeasured() {
        assertTrue(score(0).isClean());
        assertTrue(score(0.1).isClean());
        assertFalse(score(0.5).isClean());
        assertFalse(score(16).isClean());
        assertFalse(score(Double.NaN).isClean());
    }

    private static JmhScore score(final double bytes) {
        return new JmhScore("Tick", "text", "ns/op", 10, 1, List.of(), bytes);
    }
}
