package io.tickwire.wire;

import org.agrona.ExpandableArrayBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteOrder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class FrameReaderTest {

    private static final int START = 3;

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[256]);
    private final FrameReader frames = new FrameReader(100);

    @Test
    void shouldWalkOverWholeFramesAndStopBeforeTheBegunOne() {
        final int second = frame(START, 5);
        final int third = frame(second, 0);
        buffer.putInt(third, 7, ByteOrder.BIG_ENDIAN);

        frames.wrap(buffer, START, third + 10);

        assertTrue(frames.next());
        assertEquals(START + 4, frames.offset());
        assertEquals(5, frames.length());
        assertTrue(frames.next());
        assertEquals(0, frames.length());
        assertFalse(frames.next());
        assertFalse(frames.isBroken());
        assertEquals(third, frames.position());
        assertEquals(7, frames.pendingLength());
    }

    @Test
    void shouldNotReadALengthThatHasNotAllCome() {
        frame(START, 5);

        for (int arrived = 0; arrived < 4; arrived++) {
            frames.wrap(buffer, START, START + arrived);
            assertFalse(frames.next());
            assertEquals(START, frames.position());
            assertEquals(-1, frames.pendingLength());
        }
    }

    @Test
    void shouldWaitForEachByteOfABody() {
        final int end = frame(START, 5);

        for (int limit = START + 4; limit < end; limit++) {
            frames.wrap(buffer, START, limit);
            assertFalse(frames.next());
            assertFalse(frames.isBroken());
        }
        frames.wrap(buffer, START, end);
        assertTrue(frames.next());
        assertEquals(end, frames.position());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 101, 0x1000000, Integer.MAX_VALUE})
    void shouldBreakOnALengthThatCannotBeOne(final int length) {
        final int second = frame(START, 5);
        buffer.putInt(second, length, ByteOrder.BIG_ENDIAN);

        frames.wrap(buffer, START, buffer.capacity());

        assertTrue(frames.next());
        assertFalse(frames.next());
        assertTrue(frames.isBroken());
        assertEquals(length, frames.length());
        assertEquals(second, frames.position());
        assertFalse(frames.next());
    }

    @Test
    void shouldTakeAFrameOfTheLargestLength() {
        final int end = frame(START, 100);

        frames.wrap(buffer, START, end);

        assertTrue(frames.next());
        assertEquals(100, frames.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, FrameReader.MAX_FRAME_LENGTH + 1})
    void shouldRefuseALimitThatMakesNoSense(final int limit) {
        assertThrows(IllegalArgumentException.class, () -> new FrameReader(limit));
    }

    @Test
    void shouldReadWhatTheWriterWrote() {
        final ExpandableArrayBuffer out = new ExpandableArrayBuffer();
        final int text = FrameWriter.beginText(out, 0, 71, 200);
        final int textEnd = FrameWriter.endFrame(out, 0, text);
        final int raw = FrameWriter.beginText(out, textEnd, 71, 201);
        final int rawEnd = textEnd + FrameWriter.endFrame(out, textEnd, raw);
        final int proto = FrameWriter.beginProtobuf(out, rawEnd, 71);
        final int protoEnd = rawEnd + FrameWriter.endFrame(out, rawEnd, proto);

        frames.wrap(out, 0, protoEnd);

        assertTrue(frames.next());
        assertEquals(71, FrameId.read(out, frames.offset(), frames.length(), 200));
        assertEquals(text, FrameId.skip(out, frames.offset(), frames.length(), 200));
        assertTrue(frames.next());
        assertEquals(71, FrameId.read(out, frames.offset(), frames.length(), 201));
        assertEquals(raw, FrameId.skip(out, frames.offset(), frames.length(), 201));
        assertTrue(frames.next());
        assertEquals(271, FrameId.read(out, frames.offset(), frames.length(), 201));
        assertEquals(protoEnd, frames.position());
    }

    private int frame(final int index, final int length) {
        buffer.putInt(index, length, ByteOrder.BIG_ENDIAN);
        return index + FrameReader.LENGTH_BYTES + length;
    }
}
