package io.tickwire.benchmarks.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProgressTest {
    private long nanos;

    @Test
    void shouldTakeTheEstimatesAsTheyAreAtFirst() {
        final Progress progress = new Progress(200, () -> nanos);
        progress.step("first", 100);
        assertEquals("[  0 %, 3:20 left] first", progress.line("first"));
    }

    @Test
    void shouldCorrectWhatIsLeftByWhatTheFirstStepsTook() {
        final Progress progress = new Progress(200, () -> nanos);
        progress.step("first", 100);
        nanos += TimeUnit.SECONDS.toNanos(150);
        progress.step("second", 100);
        assertEquals("[ 50 %, 2:30 left] second", progress.line("second"));
    }

    @Test
    void shouldShowMinutesAndSeconds() {
        assertEquals("0:59", Progress.time(59.4));
        assertEquals("12:05", Progress.time(725));
    }
}
