package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ClosedLoopTest {
    @TempDir
    private Path path;

    @ParameterizedTest
    @CsvSource({"226, 1, PLACED", "226, 5, CHANGED", "200, 1, PLACED", "200, 2, PREPARED"})
    void shouldTimeFloorAndConnectorEquallyOften(final int version, final int orders, final OrderKind kind)
        throws Exception {
        assertBothTimed(ClosedLoop.ofOne("loop", "A loop.", version, orders, kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void shouldServeEachConnectionOfALoop(final int connections) throws Exception {
        assertBothTimed(ClosedLoop.ofLoop("loop", "A loop.", connections));
    }

    @Test
    void shouldWakeASleepingFloor() throws Exception {
        final ResultFolder folder = new ResultFolder(path);
        new IdleSelect().run(RigSettings.brief(), folder);
        final Latency floor = folder.latencies().get(0);
        assertEquals(RigSettings.brief().rounds(), floor.rounds().size());
        assertTrue(floor.whole().getTotalCount() > 0);
    }

    private void assertBothTimed(final Scenario scenario) throws Exception {
        final RigSettings settings = RigSettings.brief();
        final ResultFolder folder = new ResultFolder(path);
        scenario.run(settings, folder);
        final List<Latency> latencies = folder.latencies();
        assertEquals(List.of(Contender.FLOOR, Contender.TICKWIRE), latencies.stream().map(Latency::contender).toList());
        final Latency floor = latencies.get(0);
        final Latency ours = latencies.get(1);
        assertEquals(settings.rounds(), floor.rounds().size());
        assertEquals(settings.rounds(), ours.rounds().size());
        assertTrue(floor.whole().getTotalCount() > 0);
        assertEquals(floor.whole().getTotalCount(), ours.whole().getTotalCount());
    }

    @Test
    void shouldFailWhenAContenderFallsSilent() throws Exception {
        final OrderClient mute = new OrderClient(1, OrderKind.PLACED);
        try (Stage<BareClient> stage = new Stage<>(Orders.PROTOBUF_VERSION, new BareClient(), mute, 1)) {
            final TickTape tape = new TickTape(Orders.PROTOBUF_VERSION, TickFrames.PRICES);
            tape.advance();
            final Exception failure = assertThrows(
                IllegalStateException.class, () -> stage.ourLane(0).exchange(tape.price(), 2));
            assertEquals("tickwire fell silent: of 2 answers to a tick only 1 came within 2000 ms, "
                + "and 0 bytes of the next", failure.getMessage());
        }
    }

    @Test
    void shouldTellWhatFailedOnTheOtherThread() throws Exception {
        final RigClient broken = new RigClient() {
            @Override
            public void attach(final int port) {
                throw new IllegalStateException("no legs");
            }

            @Override
            public int poll() {
                return 0;
            }

            @Override
            public void close() {
            }
        };
        final Exception failure = assertThrows(IllegalStateException.class,
            () -> new Stage<>(Orders.PROTOBUF_VERSION, new BareClient(), broken, 1));
        assertTrue(failure.getMessage().contains("no legs"), failure.getMessage());
    }
}
