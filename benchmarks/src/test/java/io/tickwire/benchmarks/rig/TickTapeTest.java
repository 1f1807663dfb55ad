package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TickTapeTest {
    @ParameterizedTest
    @ValueSource(ints = {Orders.TEXT_VERSION, Orders.PROTOBUF_VERSION})
    void shouldCutTheStreamAtThePrices(final int version) {
        final TickTape tape = new TickTape(version, TickFrames.MIXED);
        final boolean text = version == Orders.TEXT_VERSION;
        final Set<Integer> offsets = new HashSet<>();
        int passed = 0;
        for (int i = 0; i < 10_000; i++) {
            tape.advance();
            passed += countOthers(tape.before(), text);
            assertEquals(1, idOf(tape.price(), text));
            offsets.add(tape.price().position());
            assertEquals(tape.price().remaining(), 4 + tape.price().getInt(tape.price().position()));
        }
        assertTrue(offsets.size() > 1_900 && offsets.size() < 2_200, "half of 4,096, not " + offsets.size());
        assertTrue(passed > 9_000 && passed < 11_000, "as many others as prices, not " + passed);
    }

    private static int countOthers(final ByteBuffer frames, final boolean text) {
        int count = 0;
        while (frames.hasRemaining()) {
            assertTrue(idOf(frames, text) != 1);
            frames.position(frames.position() + 4 + frames.getInt(frames.position()));
            count++;
        }
        return count;
    }

    private static int idOf(final ByteBuffer frame, final boolean text) {
        final int at = frame.position() + 4;
        if (!text) {
            return frame.getInt(at) - 200;
        }
        return frame.get(at + 1) == 0 ? frame.get(at) - '0' : frame.getShort(at);
    }
}
