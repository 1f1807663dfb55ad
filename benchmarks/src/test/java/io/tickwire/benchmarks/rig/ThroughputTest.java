package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ThroughputTest {
    @TempDir
    private Path path;

    /** The run itself fails if a tick is lost, doubled or garbled. */
    @ParameterizedTest
    @ValueSource(ints = {Orders.TEXT_VERSION, Orders.PROTOBUF_VERSION})
    void shouldDeliverEveryTickOfTheFloodToBoth(final int version) throws Exception {
        final ResultFolder folder = new ResultFolder(path);
        new Throughput("flood", version).run(RigSettings.brief(), folder);
        for (final String contender : new String[] {Contender.FLOOR, Contender.TICKWIRE}) {
            final Figure figure = folder.figures().stream()
                .filter(one -> one.contender().equals(contender) && one.unit().equals("ticks/s")).findFirst()
                .orElseThrow();
            assertEquals(RigSettings.brief().rounds(), figure.rounds().size());
            assertTrue(figure.median() > 0);
        }
    }

    @Test
    void shouldFailWhenAContenderFallsSilent() throws Exception {
        final Flood flood = new Flood(Orders.PROTOBUF_VERSION);
        final TickListener deaf = new TickListener();
        try (Stage<BareListener> stage = new Stage<>(Orders.PROTOBUF_VERSION, new BareListener(true), deaf, 1)) {
            stage.turn().take(Turn.BARE); // nobody polls it
            final Exception failure = assertThrows(
                IllegalStateException.class, () -> flood.send(stage.ourLane(0), 1, 1, deaf::delivered));
            assertTrue(failure.getMessage().startsWith("tickwire fell silent for 2000 ms"), failure.getMessage());
        }
    }
}
