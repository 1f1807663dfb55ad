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
        final OneValueFrame frame = new OneValueFrame(ascii("?bcd"));
        final OneValueFrame other = new OneValueFrame(ascii("?fgh"));
        send(frame, 'x');
        send(frame, 'y');
        send(other, 'z');
        send(frame, 'w');
        assertEquals("xbcdybcdzfghwbcd", taken.toString(StandardCharsets.US_ASCII));
        assertEquals(2, frame.copies);
        assertEquals(1, other.copies);
    }

    @Test
    void shouldNotTakeAFrameThatHasNoRoom() throws IOException {
        assertTrue(append("abcde"));
        assertFalse(buffer.append(new OneValueFrame(ascii("?bcd"))));
        assertEquals(5, buffer.unsent());
        write(100);
        assertEquals("abcde", taken.toString(StandardCharsets.US_ASCII));
    }

    private void send(final OneValueFrame frame, final char value) throws IOException {
        frame.value((byte) value);
        assertTrue(buffer.append(frame));
        write(100);
    }

    private static byte[] ascii(final String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private boolean append(final String text) {
        return buffer.append(new UnsafeBuffer(ascii(text)), 0, text.length());
    }

    private void write(final int atMost) throws IOException {
        buffer.writeTo(new PartialChannel(taken, atMost));
    }
}
