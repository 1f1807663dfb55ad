package io.tickwire.benchmarks.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.tickwire.benchmarks.result.JmhScore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class AllocationVerdictTest {
    private static final JmhScore CONTROL = score("AllocationControl.boxing", 24.0);

    @Test
    void shouldHoldWhenNothingAllocatesAndTheControlIsCaught() {
        final AllocationVerdict verdict = verdict(score("Tick.text", 0.002), CONTROL);
        assertTrue(verdict.holds());
        assertEquals(1, verdict.passed());
        assertEquals(0, verdict.failed());
    }

    @Test
    void shouldFailOnHalfAByteAnOperation() {
        final AllocationVerdict verdict = verdict(score("Tick.text", 0.5), score("Tick.proto", 0.499), CONTROL);
        assertFalse(verdict.holds());
        assertEquals(1, verdict.passed());
        assertEquals(1, verdict.failed());
        assertTrue(verdict.lines().get(0).startsWith("FAILED"));
        assertTrue(verdict.lines().get(0).endsWith("Tick.text"));
    }

    @Test
    void shouldFailWhenAControlIsMissed() {
        assertFalse(verdict(score("Tick.text", 0), score("AllocationControl.boxing", 0.1)).holds());
        assertFalse(verdict(score("Tick.text", 0), CONTROL, score("AllocationControl.slowBoxing", 0.1)).holds());
        assertFalse(verdict(score("Tick.text", 0)).holds());
    }

    @Test
    void shouldFailWhenNothingWasMeasured() {
        assertFalse(verdict(CONTROL).holds());
    }

    @Test
    void shouldFailWhenTheProfilerDidNotRun() {
        assertFalse(verdict(score("Tick.text", Double.NaN), CONTROL).holds());
    }

    private static AllocationVerdict verdict(final JmhScore... scores) {
        return AllocationVerdict.of(List.of(scores));
    }

    private static JmhScore score(final String name, final double bytes) {
        final String[] parts = name.split("\\.");
        return new JmhScore(parts[0], parts[1], "ns/op", 12.5, 1, List.of(), bytes);
    }
}
