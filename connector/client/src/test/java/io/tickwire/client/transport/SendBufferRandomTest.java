package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
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
    private static final int MARGIN = 8;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SendBuffer buffer = new SendBuffer(LENGTH);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final UnsafeBuffer[] frames = new UnsafeBuffer[4];
    private final long[] stamps = new long[frames.length];
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
        assertArrayEquals(sent.toByteArray(), taken.toByteArray(), () -> "seed " + seed);
        assertTrue(copies < sends * 3 / 4, copies + " copies of " + sends + " frames, seed " + seed);
    }

    /** A frame of another length, and so another stamp. */
    private void change(final int i) {
        final byte[] bytes = new byte[10 + random.nextInt(LONGEST - 10)];
        random.nextBytes(bytes);
        frames[i] = new UnsafeBuffer(bytes);
        stamps[i] = LastFrames.newStamp();
    }

    private void sendFrame(final int i) {
        final UnsafeBuffer frame = frames[i];
        final byte last = frame.getByte(0);
        frame.putByte(0, (byte) 0x55);
        final int index = buffer.claim(frame, frame.capacity(), MARGIN, stamps[i]);
        if (index == SendBuffer.NO_ROOM) {
            frame.putByte(0, last);
            return;
        }
        copies += buffer.buffer().getByte(index) == 0x55 ? 1 : 0;
        final byte value = (byte) random.nextInt(0x50);
        buffer.buffer().putByte(index, value);
        frame.putByte(0, value);
        buffer.commit(index + frame.capacity());
        sent.write(frame.byteArray(), 0, frame.capacity());
        sends++;
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
