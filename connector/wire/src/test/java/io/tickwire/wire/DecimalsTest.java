package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class DecimalsTest {

    private static final long SEED = Long.getLong("tickwire.seed", 20_261_122L);
    private static final int OFFSET = 7;

    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(1_024));
    private final SplittableRandom random = new SplittableRandom(SEED);

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
        "0|0", "-0|0", "0.000|0", "100|100", "1.10|1.1", "-187.320|-187.32", "+5|5", "007|7", ".5|0.5", "5.|5",
        "64|64", "7492200|7492200", "0.0001|0.0001", "-1553556175|-1553556175", "2147483647|2147483647",
        "1,000|1000", "1,234,567.89|1234567.89", " 100 |100", "\t-1.5\t|-1.5", "1E3|1000", "1.5e-3|0.0015",
        "1e+2|100", "0E+999999|0", "9999999999999999|9999999999999999", "9007199254740993|9007199254740993",
        "99999999999999999999|100000000000000000000", "123456789012345.6789|123456789012345.7",
        "12345678901234565|12345678901234560", "12345678901234575|12345678901234580",
        "123456789012345650000000000000000001|123456789012345700000000000000000000",
        "0.00000000000000005|0", "0.00000000000000015|0.0000000000000002", "0.0000000000000001|0.0000000000000001",
        "0.00000000000000016|0.0000000000000002", "1e-400|0", "1e20|100000000000000000000", "NaN|NaN"})
    void shouldReadByTheRulesOfTheOfficialClient(final String text, final String expected) {
        assertEquals(expected, Decimals.toString(parse(text)));
        assertEquals(parse(text), Decimals.parse(text), "as characters");
        assertEquals(parse(text), parse(expected), "one bit pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "9223372036854775807", "-9223372036854775808", "1.7976931348623157E308", " 9223372036854775807 ",
        "170141183460469231731687303715884105727"})
    void shouldReadWhatHostsWriteForUnset(final String text) {
        assertEquals(Unset.DECIMAL, parse(text));
        assertEquals(Unset.DECIMAL, Decimals.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-", "+", ".", ",", "abc", "1a", "12345678a", "1.2.3", "--1", "1-", "1 2", "0x10", "1e", "1e+", "1e1.5", "e5",
        "nan", "Infinity", "-Infinity", "1d", "1E385", "1e999999999999", "\u0661", "1\u00002", "\u00a01"})
    void shouldRefuseWhatIsNoNumber(final String text) {
        assertSame(MalformedMessageException.NOT_A_NUMBER,
            assertThrows(MalformedMessageException.class, () -> parse(text)));
        assertSame(MalformedMessageException.NOT_A_NUMBER,
            assertThrows(MalformedMessageException.class, () -> Decimals.parse(text)));
    }

    @Test
    void shouldAgreeWithTheLibraryOnRandomNumbers() {
        for (int i = 0; i < 200_000; i++) {
            final BigDecimal number = randomNumber(16, 16);
            final String plain = number.toPlainString();
            final long decimal64 = parse(plain);
            assertTrue(Decimal64Utils.isEqual(Decimal64Utils.parse(plain), decimal64), () -> plain + " seed " + SEED);
            assertEquals(0, number.compareTo(new BigDecimal(Decimals.toString(decimal64))), () -> plain + " seed " + SEED);
            assertEquals(0, number.compareTo(Decimal64Utils.toBigDecimal(decimal64)), () -> plain + " seed " + SEED);
        }
    }

    @Test
    void shouldRoundLongNumbersAsTheOfficialClient() {
        for (int i = 0; i < 150_000; i++) {
            final BigDecimal number = randomNumber(30, 24);
            final BigDecimal expected = number.round(MathContext.DECIMAL64).setScale(16, RoundingMode.HALF_EVEN);
            final String text = i % 2 == 0 ? number.toPlainString() : number.toString();
            final String actual = Decimals.toString(parse(text));
            assertEquals(0, expected.compareTo(new BigDecimal(actual)), () -> text + " gave " + actual + " seed " + SEED);
        }
    }

    @Test
    void shouldReadFewDigitsFromAWordAndNothingElse() {
        for (int i = 0; i < 100_000; i++) {
            final int number = random.nextInt(100_000_000) >> random.nextInt(27);
            final StringBuilder text = new StringBuilder(Integer.toString(number));
            assertEquals(Decimals.fromLong(number), Decimals.ofFewDigits(wordOf(text), text.length()),
                () -> text + " seed " + SEED);
            text.setCharAt(random.nextInt(text.length()), "/:.-+ ,\u0000e\u00b2".charAt(random.nextInt(10)));
            assertEquals(Decimals.NOT_FEW_DIGITS, Decimals.ofFewDigits(wordOf(text), text.length()));
        }
    }

    /** The characters from the lowest byte on, with anything above them. */
    private long wordOf(final CharSequence text) {
        long word = random.nextLong();
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << 8 | text.charAt(i);
        }
        return word;
    }

    @Test
    void shouldMakeOneBitPatternPerNumber() {
        for (int i = 0; i < 150_000; i++) {
            final BigDecimal number = randomNumber(16, 12);
            final long expected = parse(number.toPlainString());
            assertEquals(expected, parse(number.stripTrailingZeros().toString()), () -> number + " seed " + SEED);
            assertEquals(expected, Decimals.parse(number.toPlainString()), () -> number + " seed " + SEED);
            assertEquals(expected, Decimals.of(number.unscaledValue().longValueExact(), number.scale()));
            if (number.precision() <= 15) {
                assertEquals(expected, Decimals.fromDouble(number.doubleValue()), () -> number + " seed " + SEED);
            }
        }
        assertEquals(Decimals.fromLong(100), parse("100.000"));
        assertEquals(Decimal64Utils.fromLong(100), Decimals.fromLong(100));
    }

    @Test
    void shouldConvertToTheNearestDouble() {
        for (int i = 0; i < 150_000; i++) {
            final BigDecimal number = randomNumber(16, 16);
            assertEquals(number.doubleValue(), Decimals.toDouble(parse(number.toPlainString())), () -> "seed " + SEED);
        }
        assertEquals(Unset.DOUBLE, Decimals.toDouble(Unset.DECIMAL));
        assertTrue(Double.isNaN(Decimals.toDouble(Decimal64Utils.NaN)));
        assertEquals(1e300, Decimals.toDouble(Decimals.fromDouble(1e300)));
    }

    @Test
    void shouldTakeADoubleAsItsShortestText() {
        for (int i = 0; i < 150_000; i++) {
            final double value = random.nextDouble() * Math.pow(10, random.nextInt(-12, 18));
            final int length = AsciiNumbers.writeDouble(buffer, OFFSET, value);
            final BigDecimal shortest = new BigDecimal(buffer.getStringWithoutLengthAscii(OFFSET, length));
            final BigDecimal actual = new BigDecimal(Decimals.toString(Decimals.fromDouble(value)));
            assertEquals(0, shortest.round(MathContext.DECIMAL64).compareTo(actual), () -> value + " seed " + SEED);
        }
        assertEquals("0.1", Decimals.toString(Decimals.fromDouble(0.1)));
        assertEquals("-0.3", Decimals.toString(Decimals.fromDouble(-0.3)));
        assertEquals("0", Decimals.toString(Decimals.fromDouble(-0.0)));
        assertEquals(Unset.DECIMAL, Decimals.fromDouble(Unset.DOUBLE));
        assertEquals(Decimal64Utils.NaN, Decimals.fromDouble(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Decimals.fromDouble(Double.POSITIVE_INFINITY));
    }

    @Test
    void shouldWriteWhatTheLibraryMakesWhateverItsBitPattern() {
        for (int i = 0; i < 200_000; i++) {
            final double value = random.nextLong(1L << random.nextInt(1, 50)) / Math.pow(10, random.nextInt(6));
            final long foreign = Decimal64Utils.multiply(Decimal64Utils.fromDouble(value), Decimal64Utils.fromLong(3));
            assertEquals(Decimal64Utils.toString(foreign), Decimals.toString(foreign), () -> value + " seed " + SEED);
            assertTrue(Decimals.equal(foreign, parse(Decimals.toString(foreign))), () -> value + " seed " + SEED);
        }
        assertEquals("Infinity", Decimals.toString(Decimal64Utils.POSITIVE_INFINITY));
        assertEquals("-Infinity", Decimals.toString(Decimal64Utils.NEGATIVE_INFINITY));
        assertEquals("0", Decimals.toString(Long.MIN_VALUE), "minus zero");
    }

    @Test
    void shouldWriteExtremeNumbersWithinTheStatedLength() {
        for (final long bits : new long[]{Decimal64Utils.MIN_VALUE, Decimal64Utils.MAX_NEGATIVE_VALUE,
            Decimal64Utils.fromDouble(-1e-300), Decimal64Utils.parse("1234567890.123456e-390")}) {
            final String text = Decimals.toString(bits);
            assertEquals(0, Decimal64Utils.toBigDecimal(bits).compareTo(new BigDecimal(text)));
            assertTrue(text.length() <= Decimals.MAX_LENGTH);
        }
    }

    @Test
    void shouldWriteUnsetAsNothing() {
        buffer.putByte(OFFSET, (byte) '#');
        assertEquals(0, Decimals.write(buffer, OFFSET, Unset.DECIMAL));
        assertEquals('#', buffer.getByte(OFFSET));
    }

    @Test
    void shouldCompareByNumber() {
        assertTrue(Decimals.equal(Decimal64Utils.fromDouble(100), Decimals.fromLong(100)));
        assertTrue(Decimals.equal(Decimal64Utils.ZERO, Long.MIN_VALUE));
        assertTrue(Decimals.equal(Unset.DECIMAL, Unset.DECIMAL));
        assertTrue(Decimals.equal(Decimal64Utils.NaN, Decimal64Utils.NaN));
        assertFalse(Decimals.equal(Unset.DECIMAL, Decimal64Utils.NaN));
        assertFalse(Decimals.equal(Decimal64Utils.NaN, Unset.DECIMAL));
        assertFalse(Decimals.equal(Decimals.fromLong(1), Decimals.fromLong(2)));
        assertFalse(Decimals.equal(Decimals.fromLong(1), Decimal64Utils.NaN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, -1, -100, 1_000_000_000_000L, Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE})
    void shouldFindAPlainLongGivenForAQuantity(final long plain) {
        final IllegalArgumentException ex =
            assertThrows(IllegalArgumentException.class, () -> Decimals.check(plain));
        assertTrue(ex.getMessage().contains("Decimals.fromLong(" + plain + ")"), ex.getMessage());
    }

    @Test
    void shouldLetQuantitiesPassTheCheck() {
        for (final String text : new String[]{"0", "100", "-100", "0.0000000000000001", "1E300", "NaN", ""}) {
            assertEquals(parse(text), Decimals.check(parse(text)));
        }
    }

    @Test
    void shouldTreatTheExtremesOfLongAsUnset() {
        assertEquals(Unset.DECIMAL, Decimals.fromLong(Unset.LONG));
        assertEquals(Unset.DECIMAL, Decimals.fromLong(Long.MIN_VALUE));
        assertEquals("9223372036854776000", Decimals.toString(Decimals.fromLong(Long.MAX_VALUE - 1)));
        assertThrows(IllegalArgumentException.class, () -> Decimals.of(1, 351));
    }

    private BigDecimal randomNumber(final int maxDigits, final int maxScale) {
        final int digits = random.nextInt(1, maxDigits + 1);
        final StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        for (int i = 0; i < digits; i++) {
            text.append(random.nextInt(4) == 0 ? 0 : random.nextInt(10));
        }
        return new BigDecimal(text.toString()).movePointLeft(random.nextInt(maxScale + 1));
    }

    private long parse(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.putBytes(OFFSET, bytes);
        return Decimals.parse(buffer, OFFSET, bytes.length);
    }
}
