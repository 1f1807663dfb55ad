package io.tickwire.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no message: a clear error, never another exception, and no memory beyond the message's own. */
@Timeout(60)
class HostileMessageTest {
    private static final long SEED = Long.getLong("tickwire.seed", System.nanoTime());
    private static final byte[] ENDLESS_VARINT =
        {8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

    static List<String> messages() {
        return SchemaDescriptors.names();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldSurviveTruncationAtEveryByte(final String name) {
        final RandomMessages random = new RandomMessages(SEED, 0.8, true);
        final Message message = MessageIndex.newMessage(name);
        final byte[] bytes = random.next(SchemaDescriptors.message(name)).toByteArray();
        for (int length = 0; length < bytes.length; length++) {
            decode(message, bytes, length);
        }
    }

    /** What a failed decode has read must not show up in the next message. */
    @ParameterizedTest
    @MethodSource("messages")
    void shouldForgetWhatAFailedDecodeHasRead(final String name) {
        final Random cuts = new Random(SEED);
        final Message message = MessageIndex.newMessage(name);
        final byte[] bytes = new RandomMessages(SEED, 0.8, true).next(SchemaDescriptors.message(name)).toByteArray();
        decode(message, bytes, bytes.length);
        final String good = message.toString();
        for (int round = 0; round < 50 && bytes.length > 0; round++) {
            final int cut = cuts.nextInt(bytes.length);
            decode(message, bytes, cut);
            decode(message, bytes, bytes.length);
            assertEquals(good, message.toString(), "after a cut at byte " + cut + ", seed " + SEED);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldSurviveFlippedBytes(final String name) {
        final Random flips = new Random(SEED);
        final Message message = MessageIndex.newMessage(name);
        final byte[] good =
            new RandomMessages(SEED, 0.8, true).next(SchemaDescriptors.message(name)).toByteArray();
        for (int round = 0; round < 200 && good.length > 0; round++) {
            final byte[] bytes = good.clone();
            for (int i = 0; i <= round % 3; i++) {
                bytes[flips.nextInt(bytes.length)] = (byte)flips.nextInt();
            }
            decode(message, bytes, bytes.length);
        }
    }

    /** Decoding either succeeds or throws MalformedMessageException; anything else fails the test. */
    private static void decode(final Message message, final byte[] bytes, final int length) {
        try {
            message.decode(new UnsafeBuffer(bytes), 0, length);
        } catch (final MalformedMessageException expected) {
            assertTrue(expected.reason().length() > 0);
        }
    }

    @Test
    void shouldRefuseAVarintThatDoesNotEnd() {
        assertSame(MalformedMessageException.BAD_VARINT, refusal(ENDLESS_VARINT));
    }

    @Test
    void shouldRefuseALengthBeyondWhatIsLeftBeforeAnythingIsSized() {
        final byte[] twoGigabytes = {0x1a, -1, -1, -1, -1, 7, 'A'};
        final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean)ManagementFactory.getThreadMXBean();
        final TickString message = new TickString();
        final UnsafeBuffer buffer = new UnsafeBuffer(twoGigabytes);
        MalformedMessageException refusal = null;
        final long[] allocated = new long[2];
        for (int round = 0; round < 2; round++) {
            final long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1_000; i++) {
                try {
                    message.decode(buffer, 0, buffer.capacity());
                } catch (final MalformedMessageException ex) {
                    refusal = ex;
                }
            }
            allocated[round] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertSame(MalformedMessageException.BAD_LENGTH, refusal);
        assertTrue(allocated[1] < 16 * 1_024, () -> allocated[1] + " bytes for a thousand refusals");
    }

    @Test
    void shouldRefuseFieldNumberZero() {
        assertSame(MalformedMessageException.BAD_TAG, refusal(new byte[] {0, 1}));
    }

    @Test
    void shouldRefuseDecimalTextThatIsNoNumber() {
        assertSame(MalformedMessageException.NOT_A_NUMBER,
            assertThrows(MalformedMessageException.class,
                () -> new TickSize().decode(new UnsafeBuffer(new byte[] {0x1a, 3, 'a', 'b', 'c'}), 0, 5)));
    }

    @Test
    void shouldSkipUnknownFieldsOfEveryWireType() {
        final byte[] bytes = {
            8, 7,
            (byte)0xa0, 6, 1,
            (byte)0xa1, 6, 0, 0, 0, 0, 0, 0, 0, 0,
            (byte)0xa2, 6, 2, 1, 2,
            (byte)0xa3, 6, 8, 1, (byte)0xa4, 6,
            (byte)0xa5, 6, 0, 0, 0, 0,
            16, 9};
        final TickString message = new TickString();
        message.decode(new UnsafeBuffer(bytes), 0, bytes.length);
        assertEquals(7, message.reqId());
        assertEquals(9, message.tickType());
    }

    @Test
    void shouldBoundTheMemoryOfAListOfEmptyElements() {
        final byte[] bytes = new byte[1 << 20];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = 0x12;
        }
        assertSame(MalformedMessageException.BAD_COUNT, assertThrows(MalformedMessageException.class,
            () -> new HistogramData().decode(new UnsafeBuffer(bytes), 0, bytes.length)));
    }

    private static MalformedMessageException refusal(final byte[] bytes) {
        return assertThrows(MalformedMessageException.class,
            () -> new TickString().decode(new UnsafeBuffer(bytes), 0, bytes.length));
    }
}
