package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Frames that were encoded ahead, other requests, requests that are given up, and a channel that takes some of it, in any
 * order: what arrives is what was sent.
 */
@Timeout(60)
class SendBufferRandomTest {

    private static final int STEPS = 300_000;
    private static final int LENGTH = 700;
    private static final int LONGEST = 90;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SendBuffer buffer = new SendBuffer(LENGTH);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final OneValueFrame[] frames = new OneValueFrame[4];
    private int copies;
    private int sends;
    private int sinceWrite;

    @BeforeEach
    void makeFrames() {
        for (int i = 0; i < frames.length; i++) {
            change(i);
        }
    }

    @Test
    void shouldSendAllFramesInOrderWhereverTheyLie() throws IOException {
        for (int step = 0; step < STEPS; step++) {
            final int what = random.nextInt(100);
            if (what < 70) {
                sendFrame(random.nextInt(20) > 0 ? sinceWrite++ % 3 : random.nextInt(frames.length));
            } else if (what < 73) {
                sendOther();
            } else if (what < 74) {
                giveUp();
            } else if (what < 75) {
                change(random.nextInt(frames.length));
            } else {
                write(random.nextInt(8) == 0 ? random.nextInt(LONGEST) : LENGTH);
                sinceWrite = 0;
            }
        }
        write(LENGTH);
        for (final OneValueFrame frame : frames) {
            copies += frame.copies;
        }
        assertArrayEquals(sent.toByteArray(), taken.toByteArray(), () -> "seed " + seed);
        assertTrue(copies < sends * 3 / 4, copies + " copies of " + sends + " frames, seed " + seed);
    }

    /** A frame of another length, and so another stamp. */
    private void change(final int i) {
        copies += frames[i] == null ? 0 : frames[i].copies;
        final byte[] bytes = new byte[10 + random.nextInt(LONGEST - 10)];
        random.nextBytes(bytes);
        frames[i] = new OneValueFrame(bytes);
    }

    private void sendFrame(final int i) {
        final OneValueFrame frame = frames[i];
        frame.value((byte) random.nextInt());
        if (buffer.append(frame)) {
            sent.write(frame.bytes.byteArray(), 0, frame.length());
            sends++;
        }
    }

    private void sendOther() {
        final byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        final int index = buffer.claim(bytes.length);
        if (index != SendBuffer.NO_ROOM) {
            buffer.buffer().putBytes(index, bytes);
            buffer.commit(index + bytes.length);
            sent.write(bytes, 0, bytes.length);
        }
    }

    /** A request that turns out to be impossible when half of it is written. */
    private void giveUp() {
        final int index = buffer.claim(LONGEST);
        if (index != SendBuffer.NO_ROOM) {
            buffer.buffer().setMemory(index, LONGEST, (byte) 0x7F);
        }
    }

    private void write(final int atMost) throws IOException {
        buffer.writeTo(new PartialChannel(taken, atMost));
    }
}
