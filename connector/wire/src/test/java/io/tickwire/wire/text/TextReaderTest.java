package io.tickwire.wire.text;

import io.tickwire.wire.Decimals;
import io.tickwire.wire.IntList;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(20)
class TextReaderTest {

    private final TextReader reader = new TextReader();
    private final Text text = new Text();

    @Test
    void shouldReadIntsOfAllLengthsWhereverTheyStand() {
        final SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            final int value = random.nextInt() >> random.nextInt(32);
            final int next = random.nextInt(100);
            fields(Integer.toString(value), Integer.toString(next));
            assertEquals(value, reader.int32(0));
            assertEquals(next, reader.int32(0));
            assertEquals(0, reader.remaining());
        }
    }

    @Test
    void shouldReadSignsAndLeadingZeroes() {
        fields("+7", "007", "-0", "0000000000012");
        assertEquals(7, reader.int32(0));
        assertEquals(7, reader.int32(0));
        assertEquals(0, reader.int32(0));
        assertEquals(12, reader.int32(0));
    }

    @Test
    void shouldRefuseWhatIsNoInt() {
        for (final String bad : new String[] {"x", "1 ", " 1", "1.0", "12345678901", "true", "--1", "1-", "/", ":"}) {
            fields(bad);
            assertRefused(MalformedMessageException.NOT_A_NUMBER, () -> reader.int32(0));
        }
    }

    @Test
    void shouldReadShortDoublesAndSizesWhereverTheyStand() {
        final SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 100_000; i++) {
            final String first = shortNumber(random);
            final String second = shortNumber(random);
            fields(first, second, first, second);
            assertSameBits(first, reader.float64(0));
            assertSameBits(second, reader.float64(0));
            assertEquals(Decimals.parse(first), reader.decimal(0), first);
            assertEquals(Decimals.parse(second), reader.decimal(0), second);
            assertEquals(0, reader.remaining());
        }
    }

    /** One to nine digits, often with a point before, between or behind them, sometimes with a minus. */
    private static String shortNumber(final SplittableRandom random) {
        final int digits = random.nextInt(1, 10);
        final StringBuilder text = new StringBuilder(Integer.toString(1_000_000_000 + random.nextInt(1_000_000_000)))
            .delete(0, 10 - digits);
        if (random.nextInt(3) > 0) {
            text.insert(random.nextInt(digits + 1), '.');
        }
        return random.nextInt(5) == 0 ? text.insert(0, '-').toString() : text.toString();
    }

    private static void assertSameBits(final String text, final double value) {
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(text)), Double.doubleToRawLongBits(value), text);
    }

    @Test
    void shouldReadTheSameFromOffHeapMemoryWithBytesBehind() {
        final String all = "12\000187.32\0003300\0001234567\00012345678\000.5\0000.0\000garbage";
        final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(64));
        buffer.putStringWithoutLengthAscii(0, all);
        reader.wrap(buffer, 0, all.length() - "garbage".length(), 200);
        assertEquals(12, reader.fewDigits());
        assertEquals(187.32, reader.float64(0));
        assertEquals(Decimals.fromLong(3300), reader.decimal(0));
        assertEquals(1_234_567, reader.fewDigits());
        assertEquals(-1, reader.fewDigits());
        assertEquals(12_345_678, reader.int32(0));
        assertEquals(0.5, reader.float64(0));
        assertSameBits("0.0", reader.float64(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.float64(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.decimal(0));
    }

    @Test
    void shouldRefuseWhatIsNoDouble() {
        for (final String bad : new String[] {".", "-", "..", "1.2.3", "1..2", "1/2", "1:", "12a.5", ".x", "1,5"}) {
            fields(bad, "1.5");
            assertRefused(MalformedMessageException.NOT_A_NUMBER, () -> reader.float64(0));
        }
    }

    @Test
    void shouldTakeEmptyNumbersForZeroOrForUnset() {
        fields("", "", "", "", "", "", "", "");
        assertEquals(0, reader.int32(1));
        assertEquals(0L, reader.int64(1));
        assertEquals(0.0, reader.float64(1));
        assertEquals(Unset.INT, reader.intMax(1));
        assertEquals(Unset.LONG, reader.longMax(1));
        assertEquals(Unset.DOUBLE, reader.doubleMax(1));
        assertEquals(Unset.DECIMAL, reader.decimal(1));
        assertEquals(Unset.INT, reader.boolMax(1));
    }

    @Test
    void shouldReadUnsetNumbersForWhatTheyAre() {
        fields("2147483647", "1.7976931348623157E308", "9223372036854775807", "1.7976931348623157E308");
        assertEquals(Unset.INT, reader.int32(0));
        assertEquals(Unset.DOUBLE, reader.float64(0));
        assertEquals(Unset.DECIMAL, reader.decimal(0));
        assertEquals(Unset.DOUBLE, reader.doubleMax(0));
    }

    @Test
    void shouldKeepASizeThatLooksLikeAnUnsetInt() {
        fields("2147483647");
        assertTrue(Decimals.equal(Decimals.fromLong(Integer.MAX_VALUE), reader.decimal(0)));
    }

    @Test
    void shouldReadFlagsInTheirFourForms() {
        fields("", "0", "1", "-3", "1", "2", "true", "TRUE", "0", "5");
        assertFalse(reader.bool(true));
        assertFalse(reader.bool(true));
        assertTrue(reader.bool(false));
        assertTrue(reader.bool(false));
        assertTrue(reader.boolEq1(false));
        assertFalse(reader.boolEq1(true));
        assertTrue(reader.boolText(false));
        assertFalse(reader.boolText(true));
        assertEquals(0, reader.boolMax(1));
        assertEquals(1, reader.boolInt(0));
    }

    @Test
    void shouldShowTextsAsViewsOfTheBuffer() {
        final UnsafeBuffer buffer = fields("", "a", "12345678", "123456789 and more");
        assertTrue(reader.text(text).isEmpty());
        assertEquals("a", reader.text(text).toString());
        assertEquals("12345678", reader.text(text).toString());
        assertSame(text, reader.text(text));
        assertEquals("123456789 and more", text.toString());
        assertSame(buffer, text.buffer());
        assertEquals(13, text.offset());
    }

    @Test
    void shouldUndoEscapesOnlyWhereAndSinceHostsMakeThem() {
        final String escaped = "Z\\u00fcrich";
        fields(153, escaped, escaped);
        assertEquals("Zürich", reader.escaped(text).toString());
        assertEquals(escaped, reader.text(text).toString());
        fields(152, escaped);
        assertEquals(escaped, reader.escaped(text).toString());
    }

    @Test
    void shouldReadTheFirstCharacterOnly() {
        fields("QX", "", "\u00fcx");
        assertEquals("Q", reader.character(text).toString());
        assertEquals("", reader.character(text).toString());
        assertEquals("\u00fc", reader.character(text).toString());
    }

    @Test
    void shouldReadConjunctions() {
        fields("a", "A", "o", "x", "");
        assertTrue(reader.conjunction(false));
        assertTrue(reader.conjunction(false));
        assertFalse(reader.conjunction(true));
        assertFalse(reader.conjunction(true));
        assertRefused(MalformedMessageException.UNKNOWN_KIND, () -> reader.conjunction(true));
    }

    @Test
    void shouldReadTagsWithValuesFromOneField() {
        final TagValues list = new TagValues();
        fields("a=1;b=;c;=2;d=x=y;", "");
        reader.tagValues(list);
        assertEquals("[a=1, b=, c=, =2, d=x=y]", list.toString());
        list.clear();
        reader.tagValues(list);
        assertEquals(0, list.size());
    }

    @Test
    void shouldReadLists() {
        final TextList texts = new TextList();
        final IntList ints = new IntList();
        fields("2", "x", "", "1", "-5");
        reader.texts(texts);
        reader.int32s(ints);
        assertEquals("[x, ]", texts.toString());
        assertEquals("[-5]", ints.toString());
    }

    @Test
    void shouldTakeNegativeAndEmptyCountsForNone() {
        fields("-1", "", "-2147483648");
        assertEquals(0, reader.count(0, 1));
        assertEquals(0, reader.count(0, 1));
        assertEquals(0, reader.count(0, 1));
    }

    @Test
    void shouldRefuseACountThatCannotBe() {
        fields("2", "a", "b", "c", "d");
        assertEquals(2, reader.count(0, 4));
        fields("3", "", "", "", "");
        assertRefused(MalformedMessageException.BAD_COUNT, () -> reader.count(0, 2));
        fields("2147483647", "");
        assertRefused(MalformedMessageException.BAD_COUNT, () -> reader.texts(new TextList()));
    }

    @Test
    void shouldReportMissingAndUnendedFields() {
        fields();
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.int32(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.intMax(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.skipped());
        final UnsafeBuffer buffer = new UnsafeBuffer("1\0002".getBytes(StandardCharsets.US_ASCII));
        reader.wrap(buffer, 0, 3, 200);
        assertEquals(1, reader.int32(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.int32(0));
        assertEquals(1, reader.remaining());
    }

    @Test
    void shouldNotReadBeyondTheMessage() {
        final UnsafeBuffer buffer = new UnsafeBuffer("12\00034\0".getBytes(StandardCharsets.US_ASCII));
        reader.wrap(buffer, 0, 5, 200);
        assertEquals(12, reader.int32(0));
        assertRefused(MalformedMessageException.FIELD_MISSING, () -> reader.int32(0));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.wrap(buffer, 0, 7, 200));
    }

    @Test
    void shouldHonourTheVersionFieldOnceItIsRead() {
        fields("3");
        assertTrue(reader.ver(99));
        reader.version(6);
        assertEquals(3, reader.messageVersion());
        assertTrue(reader.ver(3));
        assertFalse(reader.ver(4));
        fields("1");
        assertTrue(reader.ver(99));
    }

    private UnsafeBuffer fields(final String... fields) {
        return fields(200, fields);
    }

    /** One byte of something else in front, nothing behind. */
    private UnsafeBuffer fields(final int serverVersion, final String... fields) {
        final StringBuilder all = new StringBuilder("#");
        for (final String field : fields) {
            all.append(field).append('\0');
        }
        final UnsafeBuffer buffer = new UnsafeBuffer(all.toString().getBytes(StandardCharsets.UTF_8));
        reader.wrap(buffer, 1, buffer.capacity() - 1, serverVersion);
        return buffer;
    }

    private static void assertRefused(final MalformedMessageException reason, final Executable action) {
        assertSame(reason, assertThrows(MalformedMessageException.class, action));
    }
}
