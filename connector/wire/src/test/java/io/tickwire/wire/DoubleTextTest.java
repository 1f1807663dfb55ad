package io.tickwire.wire;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Doubles as text, against the JDK: reading is compared bit by bit with its parser, writing with its printer where that
 * prints the shortest text (from JDK 19 on), and on every JDK by reading back and by looking for a shorter text.
 */
@Timeout(120)
class DoubleTextTest {

    private static final long SEED = Long.getLong("tickwire.seed", 20_261_122L);
    private static final boolean IS_JDK_SHORTEST = Runtime.version().feature() >= 19;
    private static final int OFFSET = 5;

    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(2_048));
    private final SplittableRandom random = new SplittableRandom(SEED);

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "-0", "0.0", "-0.0", "1", "187.32", "-187.32", "+187.32", ".5", "5.", "-.5", "007.10", "12345678",
        "123456789.25", "0.0001", "1e3", "1E3", "1e+3", "1E-3", "1.5e0", "1e400", "-1e400", "1e-400", "1e999999999999",
        "1e-999999999999", "Infinity", "-Infinity", "+Infinity", "NaN", " 1.5 ", "\t1.5\n", " NaN ", " -Infinity ",
        "0x1p3", "-0X1.8P-1", "1d", "1.5f", "1e2D", "1F", "1.7976931348623157E308", "-1.7976931348623157E308",
        "1.7976931348623158E308", "1.7976931348623159E308", "4.9E-324", "2.4703282292062327E-324",
        "2.4703282292062328E-324", "2.2250738585072014E-308", "2.2250738585072011E-308", "9007199254740993",
        "9007199254740992.999999999999999999999", "9007199254740993.000000000000000000001", "9007199254740991.5",
        "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286",
        "0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000012345",
        "100000000000000000000000000000000000000", "1.00000000000000011102230246251565404236316680908203125",
        "1.00000000000000011102230246251565404236316680908203124", "0e99999", "0.0e-99999",
        "1.00000000000000011102230246251565404236316680908203126", "123456789012345678901234567890e-10"})
    void shouldReadWhatTheJdkReads(final String text) {
        assertSameBits(Double.parseDouble(text), parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", "+", ".", "-.", "e5", ".e5", "1e", "1e+", "1e5.0", "1.2.3", "1,5", "--1", "1-", "inf", "nan",
        "INFINITY", "Infinit", "Infinityd", "NaNf", "0x", "0x1", "0xp3", "1 2", "1e 5", "d", "f", "1dd", "12345a78",
        "123456789a", "1\u00002", "1e5e5", "1.5.", "..", "1e--5", "\u00a01", "1\u00b2", "12345678901234567890a",
        "1234567890123456789012345.6x"})
    void shouldRefuseWhatTheJdkRefuses(final String text) {
        assertThrows(NumberFormatException.class, () -> Double.parseDouble(text));
        assertSame(MalformedMessageException.NOT_A_NUMBER,
            assertThrows(MalformedMessageException.class, () -> parse(text)));
    }

    @Test
    void shouldReadAVeryLongNumber() {
        final String digits = "3" + "0123456789".repeat(100);
        assertSameBits(Double.parseDouble(digits + "e-1000"), parse(digits + "e-1000"), digits);
        final String zeros = "0." + "0".repeat(1_000) + "1875e1001";
        assertSameBits(1.875, parse(zeros), zeros);
    }

    @Test
    void shouldReadRandomDecimalTextsAsTheJdk() {
        for (int i = 0; i < 400_000; i++) {
            final String text = randomDecimalText();
            assertSameBits(Double.parseDouble(text), parse(text), text);
        }
    }

    @Test
    void shouldReadTheMiddleBetweenTwoDoublesAsTheJdk() {
        for (int i = 0; i < 20_000; i++) {
            final double low = Math.scalb(1 + random.nextDouble(), random.nextInt(-60, 60));
            final BigDecimal middle =
                new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.valueOf(2));
            for (final String tail : new String[]{"", "1"}) {
                final String plain = middle.toPlainString();
                final String text = plain.indexOf('.') < 0 && !tail.isEmpty() ? plain + ".1" : plain + tail;
                assertSameBits(Double.parseDouble(text), parse(text), text);
            }
        }
    }

    @Test
    void shouldWriteRandomDoublesSoThatTheyReadBackEqual() {
        for (int i = 0; i < 1_000_000; i++) {
            final double value = Double.longBitsToDouble(random.nextLong());
            assertSameBits(value, AsciiNumbers.parseDouble(buffer, OFFSET, write(value)), "");
            if (IS_JDK_SHORTEST && i % 4 == 0) {
                assertEquals(Double.toString(value), text(write(value)), () -> "seed " + SEED);
            }
        }
    }

    @Test
    void shouldWritePricesAsTheJdk() {
        for (int i = 0; i < 500_000; i++) {
            final int decimals = random.nextInt(9);
            final double value = random.nextLong(1L << random.nextInt(1, 50)) / Math.pow(10, decimals);
            final String text = text(write(value));
            assertEquals(value, Double.parseDouble(text), () -> "seed " + SEED);
            if (IS_JDK_SHORTEST) {
                assertEquals(Double.toString(value), text, () -> "seed " + SEED);
            }
        }
    }

    @Test
    void shouldWriteTheBordersOfTheRange() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            final double power = Math.scalb(1.0, exponent);
            checkWritten(power);
            checkWritten(Math.nextUp(power));
            checkWritten(Math.nextDown(power));
        }
        for (long units = 0; units < 20_000; units++) {
            checkWritten(Double.longBitsToDouble(units));
            checkWritten(Double.longBitsToDouble(Double.doubleToRawLongBits(Double.MAX_VALUE) - units));
        }
    }

    @Test
    void shouldFindNoShorterText() {
        for (int i = 0; i < 100_000; i++) {
            final double value = i % 2 == 0
                ? Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE) : random.nextDouble() * 1_000;
            if (Double.isFinite(value) && value >= Double.MIN_NORMAL) {
                final BigDecimal written = new BigDecimal(text(write(value))).stripTrailingZeros();
                if (written.precision() > 2) {
                    final BigDecimal exact = new BigDecimal(value);
                    assertTrue(roundedDiffers(exact, written.precision() - 1, value), () -> value + " seed " + SEED);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 100.0", "187.32, 187.32", "-187.32, -187.32", "0.001, 0.001", "9.99E-4, 9.99E-4", "1.0E-5, 1.0E-5",
        "9999999.0, 9999999.0", "9999999.123, 9999999.123", "1.0E7, 1.0E7", "12345678.9, 1.23456789E7",
        "2.0E-3, 0.002", "2.2E-322, 2.2E-322", "4.9E-324, 4.9E-324", "9.9E-324, 9.9E-324", "2.0E-323, 2.0E-323",
        "1.0E23, 1.0E23", "2.0E21, 2.0E21", "8.41E21, 8.41E21", "9.007199254740993E15, 9.007199254740992E15",
        "1.7976931348623157E308, 1.7976931348623157E308", "2.2250738585072014E-308, 2.2250738585072014E-308",
        "0.0, 0.0", "-0.0, -0.0", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity",
        "0.1234567890123456, 0.1234567890123456", "1234.5678901234567, 1234.5678901234567"})
    void shouldWriteInTheFormatOfTheJdk(final double value, final String expected) {
        assertEquals(expected, text(write(value)));
    }

    private void checkWritten(final double value) {
        final String text = text(write(value));
        assertSameBits(value, Double.parseDouble(text), text);
        if (IS_JDK_SHORTEST) {
            assertEquals(Double.toString(value), text);
        }
    }

    /** Both neighbours with fewer digits are other doubles. */
    private static boolean roundedDiffers(final BigDecimal exact, final int digits, final double value) {
        final int scale = exact.scale() - exact.precision() + digits;
        return exact.setScale(scale, RoundingMode.FLOOR).doubleValue() != value
            && exact.setScale(scale, RoundingMode.CEILING).doubleValue() != value;
    }

    private String randomDecimalText() {
        final StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        final int count = random.nextInt(1, random.nextInt(8) == 0 ? 40 : 20);
        final int point = random.nextInt(-3, count + 1);
        for (int i = 0; i < count; i++) {
            text.append(i == point ? "." : "").append(random.nextInt(5) == 0 ? 0 : random.nextInt(10));
        }
        return random.nextInt(3) == 0 ? text.append('e').append(random.nextInt(-345, 312)).toString() : text.toString();
    }

    private double parse(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        buffer.putBytes(OFFSET, bytes);
        return AsciiNumbers.parseDouble(buffer, OFFSET, bytes.length);
    }

    private static void assertSameBits(final double expected, final double actual, final String text) {
        assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(actual),
            () -> text + ": expected " + expected + ", was " + actual + ", seed " + SEED);
    }

    private int write(final double value) {
        return AsciiNumbers.writeDouble(buffer, OFFSET, value);
    }

    private String text(final int length) {
        return buffer.getStringWithoutLengthAscii(OFFSET, length);
    }
}
