package io.tickwire.benchmarks.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JmhSuiteTest {
    @Test
    void shouldKeepToItsTimeHoweverManyBenchmarksThereAre() {
        final JmhSuite suite = suite("\\.\\w+Benchmark\\.", 600);
        assertTrue(suite.trials() > 20, "trials: " + suite.trials());
        assertEquals(600, suite.totalSeconds(), 1e-6);
    }

    @Test
    void shouldCountTheValuesOfParameters() {
        assertEquals(0, suite("MessageFamilyBenchmark.decodeText", 600).trials() % 8);
        assertTrue(suite("MessageFamilyBenchmark.decodeText", 600).trials() > 0);
        assertEquals(1, suite("OrderMessageBenchmark.protobuf$", 600).trials());
    }

    @Test
    void shouldNotMeasureLongerThanASecondAtATime() {
        assertEquals(1.0, suite("OrderMessageBenchmark.protobuf$", 6_000).iterationSeconds());
    }

    @Test
    void shouldWarmUpLongEnoughHoweverLittleTimeThereIs() {
        final JmhSuite hurried = new JmhSuite("test", List.of("OrderMessageBenchmark"), List.of(), 3, 4, 5, 1.0, 1);
        assertEquals(1.0, 4 * hurried.warmUpSeconds(), 1e-9);
        assertTrue(hurried.iterationSeconds() < hurried.warmUpSeconds());
    }

    private static JmhSuite suite(final String included, final double seconds) {
        return new JmhSuite("test", List.of(included), List.of(), 3, 4, 5, 0.1, seconds);
    }
}
