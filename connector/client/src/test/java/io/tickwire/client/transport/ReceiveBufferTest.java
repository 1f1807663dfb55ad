package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReceiveBufferTest {

    private static final int LENGTH = 16;
    private static final int MAX_FRAME = 100;

    private final ReceiveBuffer buffer = new ReceiveBuffer(LENGTH, MAX_FRAME);

    @Test
    void shouldKeepTheTailOfASplitFrameOnly() throws IOException {
        buffer.readFrom(bytes(10));
        buffer.consume(7);
        assertEquals(3, buffer.limit());
        assertEquals(7, buffer.buffer().getByte(0));
        assertEquals(9, buffer.buffer().getByte(2));

        buffer.consume(3);
        assertEquals(0, buffer.limit());
    }

    @Test
    void shouldGrowOnlyAsBytesComeAndOnlyToTheLongestFrame() throws IOException {
        final ReadableByteChannel channel = bytes(1_000);
        buffer.readFrom(channel);
        assertEquals(LENGTH, buffer.capacity());
        for (final int expected : new int[]{32, 64, 104}) {
            buffer.readFrom(channel);
            assertEquals(expected, buffer.capacity());
            assertEquals(expected, buffer.limit());
        }
        for (int i = 0; i < 104; i++) {
            assertEquals((byte) i, buffer.buffer().getByte(i));
        }
    }

    @Test
    void shouldGiveBackTheMemoryOfALongFrameWithTheConnection() throws IOException {
        final ReadableByteChannel channel = bytes(1_000);
        buffer.readFrom(channel);
        buffer.readFrom(channel);
        buffer.reset();
        assertEquals(LENGTH, buffer.capacity());
        assertEquals(0, buffer.limit());
    }

    @Test
    void shouldTellTheEndOfTheStream() throws IOException {
        assertEquals(-1, buffer.readFrom(bytes(0)));
        assertEquals(0, buffer.limit());
    }

    private static ReadableByteChannel bytes(final int count) {
        final byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return Channels.newChannel(new ByteArrayInputStream(bytes));
    }
}
