package io.tickwire.wire;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Timeout(60)
class AsciiNumbersTest {

    private static final long SEED = Long.getLong("tickwire.seed", 20_261_122L);
    private static final int OFFSET = 3;

    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(128));
    private final SplittableRandom random = new SplittableRandom(SEED);

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "7", "-7", "+7", "007", "-0", "12345678", "-1234567", "123456789", "2147483647", "-2147483648",
        "000000000000000000000000000002147483647", "-00000000000000000000000000000002147483648"})
    void shouldReadInts(final String text) {
        assertEquals(Integer.parseInt(text), AsciiNumbers.parseInt(buffer, OFFSET, put(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "-1", "1732123456789", "9223372036854775807", "-9223372036854775808", "+9223372036854775807",
        "00000000000000000000000009223372036854775807", "999999999999999999", "1000000000000000000"})
    void shouldReadLongs(final String text) {
        assertEquals(Long.parseLong(text), AsciiNumbers.parseLong(buffer, OFFSET, put(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "-", "+", " 1", "1 ", "--1", "-+1", "1-", "1.0", "1e3", "0x10", "1,000", "abc", "12a45678", "123456789a",
        "1234567890123456a", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "99999999999999999999", "\u0000", "1\u0000", ":", "/", "1234567:", "/2345678"})
    void shouldRefuseWhatIsNoLong(final String text) {
        final int length = put(text);
        assertSame(MalformedMessageException.NOT_A_NUMBER,
            assertThrows(MalformedMessageException.class, () -> AsciiNumbers.parseLong(buffer, OFFSET, length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775807", "4294967296", ""})
    void shouldRefuseWhatIsNoInt(final String text) {
        final int length = put(text);
        assertThrows(MalformedMessageException.class, () -> AsciiNumbers.parseInt(buffer, OFFSET, length));
    }

    @Test
    void shouldWriteAndReadWholeNumbersOfAllLengths() {
        for (int i = 0; i < 1_000_000; i++) {
            final long value = random.nextLong() >> random.nextInt(64);
            final int length = AsciiNumbers.writeLong(buffer, OFFSET, value);
            assertEquals(value, AsciiNumbers.parseLong(buffer, OFFSET, length), () -> "seed " + SEED);
            if ((i & 0xF) == 0) {
                assertEquals(Long.toString(value), text(length), () -> "seed " + SEED);
            }
        }
    }

    @Test
    void shouldWriteWholeNumbersAtTheBordersOfLengths() {
        for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
            for (long value = power - 2; value <= power + 2; value++) {
                assertEquals(Long.toString(value), text(AsciiNumbers.writeLong(buffer, OFFSET, value)));
                assertEquals(Long.toString(-value), text(AsciiNumbers.writeLong(buffer, OFFSET, -value)));
            }
        }
        assertEquals("-2147483648", text(AsciiNumbers.writeInt(buffer, OFFSET, Integer.MIN_VALUE)));
        assertEquals("2147483647", text(AsciiNumbers.writeInt(buffer, OFFSET, Integer.MAX_VALUE)));
        assertEquals("-9223372036854775808", text(AsciiNumbers.writeLong(buffer, OFFSET, Long.MIN_VALUE)));
        assertEquals("9223372036854775807", text(AsciiNumbers.writeLong(buffer, OFFSET, Long.MAX_VALUE)));
    }

    @Test
    void shouldNotTouchTheBytesAroundANumber() {
        for (int i = 0; i < 200_000; i++) {
            buffer.setMemory(0, buffer.capacity(), (byte) '#');
            final int length = i % 2 == 0
                ? AsciiNumbers.writeLong(buffer, OFFSET, random.nextLong() >> random.nextInt(64))
                : AsciiNumbers.writeDouble(buffer, OFFSET, random.nextInt(1 << random.nextInt(31)) / 100.0);
            assertEquals('#', buffer.getByte(OFFSET - 1));
            assertEquals('#', buffer.getByte(OFFSET + length), () -> "seed " + SEED);
        }
    }

    @Test
    void shouldReadAndWriteNumbersThatEndWithTheirBuffer() {
        for (int i = 0; i < 100_000; i++) {
            final String whole = Integer.toString(random.nextInt() >> random.nextInt(31));
            assertEquals(Integer.parseInt(whole), AsciiNumbers.parseInt(exactly(whole), 0, whole.length()));
            final UnsafeBuffer target = new UnsafeBuffer(new byte[whole.length()]);
            assertEquals(whole.length(), AsciiNumbers.writeInt(target, 0, Integer.parseInt(whole)));
            final String price = Double.toString(random.nextInt(1 << random.nextInt(31)) / 100.0);
            assertEquals(Double.parseDouble(price), AsciiNumbers.parseDouble(exactly(price), 0, price.length()));
        }
    }

    @Test
    void shouldNotBeDisturbedByTheBytesBehindANumber() {
        final String noise = "0123456789.-+eE \0";
        for (int i = 0; i < 500_000; i++) {
            final int length = put(Integer.toString(random.nextInt(1 << random.nextInt(31))));
            for (int k = 0; k < 8; k++) {
                buffer.putByte(OFFSET + length + k, (byte) noise.charAt(random.nextInt(noise.length())));
            }
            final int expected = Integer.parseInt(text(length));
            assertEquals(expected, AsciiNumbers.parseInt(buffer, OFFSET, length), () -> "seed " + SEED);
            assertEquals(expected, AsciiNumbers.parseDouble(buffer, OFFSET, length), () -> "seed " + SEED);
        }
    }

    private static UnsafeBuffer exactly(final String text) {
        final UnsafeBuffer exact = new UnsafeBuffer(new byte[text.length()]);
        exact.putStringWithoutLengthAscii(0, text);
        return exact;
    }

    private int put(final String text) {
        return buffer.putStringWithoutLengthAscii(OFFSET, text);
    }

    private String text(final int length) {
        return buffer.getStringWithoutLengthAscii(OFFSET, length);
    }
}
