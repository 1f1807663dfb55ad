package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SendBufferTest {

    private final SendBuffer buffer = new SendBuffer(8);
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @Test
    void shouldGiveRoomUpToItsLength() {
        assertEquals(0, buffer.claim(8));
        assertEquals(SendBuffer.NO_ROOM, buffer.claim(9));
        assertTrue(append("abcde"));
        assertEquals(5, buffer.claim(3));
        assertEquals(SendBuffer.NO_ROOM, buffer.claim(4));
        assertFalse(append("fghi"));
        assertEquals(5, buffer.unsent());
    }

    @Test
    void shouldKeepTheOrderOfWhatAChannelTakesInPieces() throws IOException {
        assertTrue(append("abcdef"));
        write(2);
        assertTrue(append("gh"));
        write(1);
        assertEquals(5, buffer.unsent());
        assertTrue(append("ijk"), "the room of what was sent is used again");
        assertFalse(append("l"));
        write(100);
        assertEquals(0, buffer.unsent());
        assertEquals("abcdefghijk", taken.toString(StandardCharsets.US_ASCII));
        assertEquals(11, buffer.position());
    }

    @Test
    void shouldNotSendWhatIsNotCommitted() throws IOException {
        final int index = buffer.claim(4);
        buffer.buffer().putStringWithoutLengthAscii(index, "lost");
        assertTrue(append("kept"));
        write(100);
        assertEquals("kept", taken.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void shouldCopyAFrameOnceForAllThatAreSentFromTheSamePlace() throws IOException {
        final UnsafeBuffer frame = new UnsafeBuffer("ab-d".getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, send(frame, 1, 'x'));
        write(100);
        frame.putByte(0, (byte) 'A'); // without a new stamp: it shows whether there is a copy
        assertEquals(0, send(frame, 1, 'y'));
        write(100);
        assertEquals(0, send(frame, 2, 'z'));
        write(100);
        assertEquals("abxdabydAbzd", taken.toString(StandardCharsets.US_ASCII));
    }

    private int send(final UnsafeBuffer frame, final long stamp, final char value) {
        final int index = buffer.claim(frame, frame.capacity(), 0, stamp);
        buffer.buffer().putByte(index + 2, (byte) value);
        buffer.commit(index + frame.capacity());
        return index;
    }

    private boolean append(final String text) {
        return buffer.append(
            new UnsafeBuffer(text.getBytes(StandardCharsets.US_ASCII)), 0, text.length());
    }

    private void write(final int atMost) throws IOException {
        buffer.writeTo(new PartialChannel(taken, atMost));
    }
}
