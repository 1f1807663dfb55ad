package io.tickwire.benchmarks.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class AllocationVerdictTest {
    private static final String CONTROL = AllocationControlBenchmark.class.getName() + ".boxing";

    @Test
    void shouldHoldWhenNothingAllocatesAndTheControlIsCaught() throws IOException {
        final AllocationVerdict verdict = verdict(result("a.b.TickBenchmark.text", "0.002"), result(CONTROL, "24.0"));
        assertTrue(verdict.holds());
        assertEquals(1, verdict.passed());
        assertEquals(0, verdict.failed());
    }

    @Test
    void shouldFailOnHalfAByteAnOperation() throws IOException {
        final AllocationVerdict verdict = verdict(
            result("a.b.TickBenchmark.text", "0.5"), result("a.b.TickBenchmark.proto", "0.499"), result(CONTROL, "24.0"));
        assertFalse(verdict.holds());
        assertEquals(1, verdict.passed());
        assertEquals(1, verdict.failed());
        assertTrue(verdict.lines().get(0).startsWith("FAILED"));
        assertTrue(verdict.lines().get(0).endsWith("TickBenchmark.text"));
    }

    @Test
    void shouldFailWhenTheControlIsMissed() throws IOException {
        assertFalse(verdict(result("a.b.TickBenchmark.text", "0.0"), result(CONTROL, "0.1")).holds());
        assertFalse(verdict(result("a.b.TickBenchmark.text", "0.0")).holds());
    }

    @Test
    void shouldFailWhenNothingWasMeasured() throws IOException {
        assertFalse(verdict(result(CONTROL, "24.0")).holds());
    }

    @Test
    void shouldFailWhenTheProfilerDidNotRun() throws IOException {
        final String without = "{\"benchmark\":\"a.b.TickBenchmark.text\",\"secondaryMetrics\":{}}";
        assertFalse(verdict(without, result(CONTROL, "24.0")).holds());
    }

    private static AllocationVerdict verdict(final String... results) throws IOException {
        return AllocationVerdict.of(new ObjectMapper().readTree("[" + String.join(",", results) + "]"));
    }

    private static String result(final String name, final String bytes) {
        return "{\"benchmark\":\"" + name + "\",\"primaryMetric\":{\"score\":12.5,\"scoreUnit\":\"ns/op\"},"
            + "\"secondaryMetrics\":{\"gc.alloc.rate.norm\":{\"score\":" + bytes + ",\"scoreUnit\":\"B/op\"}}}";
    }
}
