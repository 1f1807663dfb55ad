package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.AllocationMeter;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LatencyRecorderTest {
    private static final long SEED = 20261122;

    private final LatencyRecorder recorder = new LatencyRecorder();

    @Test
    void shouldKnowNothingAtFirst() {
        assertEquals(0, recorder.count());
        assertEquals(0, recorder.nanosAt(99));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, 33, 63, 64, 65, 1_000, 44_000_000, 3_600_000_000_000L, Long.MAX_VALUE})
    void shouldKeepATimeWithinASixtyFourth(final long nanos) {
        recorder.onMessage(0, 0, nanos);
        assertEquals(nanos, recorder.nanosAt(100), nanos / 64.0);
    }

    @Test
    void shouldTakeAClockThatRunsBackwardsForZero() {
        recorder.onMessage(100, 100, 90);
        assertEquals(1, recorder.count());
        assertEquals(0, recorder.nanosAt(100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 25, 50, 90, 99, 99.9, 100})
    void shouldFindPercentilesOfMixedTimes(final double percentile) {
        final Random random = new Random(SEED);
        final long[] times = new long[10_000];
        for (int i = 0; i < times.length; i++) {
            times[i] = (long) Math.exp(random.nextDouble() * 20);
            recorder.onMessage(1_000, 2_000, 1_000 + times[i]);
        }
        Arrays.sort(times);
        final long exact = times[(int) Math.ceil(times.length * percentile / 100) - 1];
        assertEquals(times.length, recorder.count());
        assertEquals(exact, recorder.nanosAt(percentile), exact / 64.0, "seed " + SEED);
    }

    @Test
    void shouldNotAllocate() {
        assertEquals(0, AllocationMeter.steadyState(10_000, () -> recorder.onMessage(0, 0, 1_234)));
        assertTrue(recorder.count() >= 10_000);
    }
}
