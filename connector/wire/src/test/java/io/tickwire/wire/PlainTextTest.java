package io.tickwire.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is written fast is the same text as what is written slowly, and nothing is written beyond the room. */
@Timeout(60)
class PlainTextTest {

    private static final int ROUNDS = 300_000;
    private static final byte UNTOUCHED = 0x55;

    private final byte[] bytes = new byte[PlainText.ROOM + 1];
    private final long address = new UnsafeBuffer(bytes).addressOffset();
    private final UnsafeBuffer slow = new UnsafeBuffer(new byte[Decimals.MAX_LENGTH]);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void shouldWriteIntsOfUpToEightDigits() {
        for (int i = 0; i < ROUNDS; i++) {
            final int value = i < 1_000 ? i : random.nextInt(100_000_000) >> random.nextInt(26);
            start();
            assertText(Integer.toString(value), PlainText.writeInt(bytes, address, value));
        }
        assertText("99999999", PlainText.writeInt(bytes, address, 99_999_999));
        assertEquals(PlainText.NONE, PlainText.writeInt(bytes, address, 100_000_000));
        assertEquals(PlainText.NONE, PlainText.writeInt(bytes, address, -1));
    }

    @Test
    void shouldWritePricesAsTheyAreWrittenElsewhere() {
        int written = 0;
        for (int i = 0; i < ROUNDS; i++) {
            final double value = price(i);
            start();
            final int length = PlainText.writeDouble(bytes, address, value);
            if (length != PlainText.NONE) {
                written++;
                assertText(slow.getStringWithoutLengthAscii(0, AsciiNumbers.writeDouble(slow, 0, value)), length);
            }
        }
        assertTrue(written > ROUNDS / 2, written + " written, seed " + seed);
        for (final double other : new double[] {0, -1, 1e7, 0.00099, 1.0 / 3, Double.NaN, Unset.DOUBLE}) {
            assertEquals(PlainText.NONE, PlainText.writeDouble(bytes, address, other));
        }
    }

    private double price(final int i) {
        final double digits = random.nextInt(1_000_000_000) >> random.nextInt(30);
        return i % 10 == 0 ? random.nextDouble() * 1000 : digits / Math.pow(10, random.nextInt(9));
    }

    @Test
    void shouldWriteQuantitiesAsTheyAreWrittenElsewhere() {
        int written = 0;
        for (int i = 0; i < ROUNDS; i++) {
            final long value = Decimals.of(random.nextInt() >> random.nextInt(30), random.nextInt(12) - 2);
            start();
            final int length = PlainText.writeDecimal(bytes, address, value);
            if (length != PlainText.NONE) {
                written++;
                assertText(slow.getStringWithoutLengthAscii(0, Decimals.write(slow, 0, value)), length);
            }
        }
        assertTrue(written > ROUNDS / 4, written + " written, seed " + seed);
        final long[] others = {Unset.DECIMAL, Decimals.of(-1, 0), Decimals.of(1, 9), Decimals.of(1, -300)};
        for (final long other : others) {
            assertEquals(PlainText.NONE, PlainText.writeDecimal(bytes, address, other));
        }
    }

    @Test
    void shouldGiveUpToEightCharactersAsOneWord() {
        int words = 0;
        for (int i = 0; i < ROUNDS; i++) {
            final int value = i < 20_000 ? i : random.nextInt(100_000_000) >> random.nextInt(26);
            assertWord(Integer.toString(value), PlainText.wordOfInt(value));
            assertWord(Integer.toString(value), PlainText.wordOfDecimal(Decimals.fromLong(value)));
            final double price = price(i);
            final String text = slow.getStringWithoutLengthAscii(0, AsciiNumbers.writeDouble(slow, 0, price));
            final long word = PlainText.wordOfDouble(price);
            if (word != PlainText.NONE) {
                words++;
                assertWord(text, word);
            } else {
                assertTrue(text.length() > Long.BYTES || price < 0.001 || price >= 1e5, () -> text + ", seed " + seed);
            }
        }
        assertTrue(words > ROUNDS / 4, words + " words, seed " + seed);
    }

    @Test
    void shouldGiveAllCentsAsWords() {
        for (int cents = 1; cents < 10_000_000; cents += 1 + random.nextInt(40)) {
            final double price = cents / 100.0;
            assertWord(slow.getStringWithoutLengthAscii(0, AsciiNumbers.writeDouble(slow, 0, price)),
                PlainText.wordOfDouble(price));
        }
    }

    @Test
    void shouldGiveNoWordForWhatIsLongerOrUnusual() {
        for (final double other : new double[] {0, -1, 100_000, 1234567.25, 1.0 / 3, Double.NaN, Unset.DOUBLE}) {
            assertEquals(PlainText.NONE, PlainText.wordOfDouble(other));
        }
        for (final long other : new long[] {
            Unset.DECIMAL, Decimals.of(-1, 0), Decimals.of(15, 1), Decimals.of(1, -8), Decimals.of(1, -300)}) {
            assertEquals(PlainText.NONE, PlainText.wordOfDecimal(other));
        }
        assertEquals(PlainText.NONE, PlainText.wordOfInt(-1));
        assertEquals(PlainText.NONE, PlainText.wordOfInt(100_000_000));
    }

    private void assertWord(final String expected, final long word) {
        slow.putLong(0, word, ByteOrder.LITTLE_ENDIAN);
        assertEquals(expected, slow.getStringWithoutLengthAscii(0, PlainText.length(word)), () -> "seed " + seed);
    }

    private void start() {
        bytes[PlainText.ROOM] = UNTOUCHED;
    }

    private void assertText(final String expected, final int length) {
        assertEquals(expected, new String(bytes, 0, length, StandardCharsets.US_ASCII), () -> "seed " + seed);
        assertEquals(UNTOUCHED, bytes[PlainText.ROOM], () -> "beyond " + expected + ", seed " + seed);
    }
}
