package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import io.tickwire.benchmarks.result.JmhScore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FloorsTest {
    @TempDir
    private Path temp;
    private Readings readings;

    @BeforeEach
    void measure() throws IOException {
        final ResultFixture result = new ResultFixture(temp);
        for (final String name : new String[] {"MessageFamilyBenchmark.decodeText", "MessageFamilyBenchmark.walkText",
            "MessageFamilyBenchmark.encodeText", "MessageFamilyBenchmark.copyText", "PreparedOrderBenchmark.text",
            "PreparedOrderBenchmark.textCopy", "TickDispatchBenchmark.textMixed", "BareTickBenchmark.textMixed",
            "IntParsePeerBenchmark.tickwire", "IntParsePeerBenchmark.floor", "PollBenchmark.text",
            "PlaceOrderBenchmark.text", "PlaceOrderBenchmark.textAgain", "PlaceOrderBenchmark.textCopy",
            "RingBenchmark.offer"}) {
            result.score(name, 30, 1, 0);
        }
        readings = new Readings(result.folder());
    }

    @Test
    void shouldFindTheFloorByItsName() {
        assertEquals("MessageFamily.walkText", floorOf("MessageFamily.decodeText"));
        assertEquals("MessageFamily.copyText", floorOf("MessageFamily.encodeText"));
        assertEquals("PreparedOrder.textCopy", floorOf("PreparedOrder.text"));
        assertEquals("PlaceOrder.textCopy", floorOf("PlaceOrder.text"));
        assertEquals("PlaceOrder.textCopy", floorOf("PlaceOrder.textAgain"));
        assertEquals("BareTick.textMixed", floorOf("TickDispatch.textMixed"));
        assertEquals("BareTick.textMixed", floorOf("Poll.text"));
        assertEquals("IntParsePeer.floor", floorOf("IntParsePeer.tickwire"));
    }

    @Test
    void shouldKnowFloorsAndWhatHasNone() {
        for (final String floor : new String[] {"MessageFamily.walkText", "MessageFamily.copyText",
            "PreparedOrder.textCopy", "PlaceOrder.textCopy", "BareTick.textMixed", "IntParsePeer.floor"}) {
            assertTrue(readings.floors().isFloor(score(floor)), floor);
            assertNull(readings.floors().of(score(floor)), floor);
        }
        assertNull(readings.floors().of(score("Ring.offer")));
    }

    private String floorOf(final String name) {
        return readings.floors().of(score(name)).name();
    }

    private JmhScore score(final String name) {
        return readings.scores().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
