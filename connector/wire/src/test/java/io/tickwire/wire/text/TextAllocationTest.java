package io.tickwire.wire.text;

import io.tickwire.wire.AllocationMeter;
import io.tickwire.wire.Message;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.ByteBuffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(120)
class TextAllocationTest {

    private static final long SEED = 20_261_122L;
    private static final int CALLS = 200;
    private static final int[] VERSIONS = {120, 163, 200};

    private final TextReader reader = new TextReader();
    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(1 << 16));

    @ParameterizedTest
    @EnumSource
    void shouldNotAllocateForAnyMessageInEitherDirection(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        for (final int id : direction.ids()) {
            final Message sent = new RandomMessages(SEED + id).fill(direction.newMessage(id));
            final Message received = direction.newMessage(id);
            for (final int version : VERSIONS) {
                assertEquals(0, AllocationMeter.steadyState(CALLS, () -> {
                    writer.wrap(buffer, 0, buffer.capacity(), version);
                    direction.layout(id, writer, sent);
                    reader.wrap(buffer, 0, writer.length(), version);
                    direction.layout(id, reader, received);
                }), () -> direction.label(id) + " at " + version);
            }
        }
    }

    @Test
    void shouldShowGarbageWhereThereIsSome() {
        final TextMessages direction = TextMessages.ANSWERS;
        final Message message = new RandomMessages(SEED).fill(direction.newMessage(1));
        final TextWriter writer = direction.newWriter();
        final long bytes = AllocationMeter.steadyState(CALLS, () -> {
            writer.wrap(buffer, 0, buffer.capacity(), 200);
            direction.layout(1, writer, message);
            reader.wrap(buffer, 0, writer.length(), 200);
            direction.layout(1, reader, direction.newMessage(1));
        });
        assertTrue(bytes >= CALLS * 16L, () -> bytes + " bytes for a new message each");
    }
}
