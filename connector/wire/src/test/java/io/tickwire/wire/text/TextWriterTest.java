package io.tickwire.wire.text;

import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.NotAsciiException;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Timeout(20)
class TextWriterTest {

    private static final byte UNTOUCHED = 0x55;
    private static final int CAPACITY = 1_024;

    private final TextWriter requests = TextWriter.ofRequests();
    private final TextWriter answers = TextWriter.ofAnswers();
    private final UnsafeBuffer buffer = newBuffer(CAPACITY);

    UnsafeBuffer newBuffer(final int capacity) {
        return new UnsafeBuffer(new byte[capacity]);
    }

    @Test
    void shouldWriteNumbers() {
        wrap(requests, 200);
        requests.int32(0);
        requests.int32(9);
        requests.int32(10);
        requests.int32(-1);
        requests.int32(Integer.MIN_VALUE);
        requests.int64(Long.MIN_VALUE);
        requests.float64(100);
        requests.float64(1e7);
        requests.float64(-0.00001);
        requests.doubleMax(Double.POSITIVE_INFINITY);
        requests.decimal(Decimals.of(1_005, 1));
        assertWritten(
            requests, "0|9|10|-1|-2147483648|-9223372036854775808|100.0|1.0E7|-1.0E-5|Infinity|100.5|");
    }

    @Test
    void shouldWriteUnsetAsEmptyOrAsTheNumberThatStandsForIt() {
        wrap(requests, 200);
        requests.int32(Unset.INT);
        requests.intMax(Unset.INT);
        requests.longMax(Unset.LONG);
        requests.float64(Unset.DOUBLE);
        requests.doubleMax(Unset.DOUBLE);
        requests.decimal(Unset.DECIMAL);
        requests.boolMax(Unset.INT);
        requests.boolInt(Unset.INT);
        assertWritten(requests, "2147483647|||1.7976931348623157E308||||0|");
    }

    @Test
    void shouldCutQuantitiesWhereTheWireTakesNoFraction() {
        wrap(requests, 100);
        requests.wholeDecimal(Decimals.of(1_999, 1));
        requests.wholeDecimal(Unset.DECIMAL);
        requests.wholeDecimal(Decimals.fromLong(123_456_789_012L));
        assertWritten(requests, "199|-1|2147483647|");
    }

    @Test
    void shouldWriteFlags() {
        wrap(requests, 200);
        requests.bool(true);
        requests.bool(false);
        requests.boolText(true);
        requests.boolText(false);
        requests.boolMax(1);
        requests.boolMax(0);
        requests.conjunction(true);
        requests.conjunction(false);
        assertWritten(requests, "1|0|true|false|1|0|a|o|");
    }

    @Test
    void shouldWriteTextsOfAllLengths() {
        for (int length = 0; length < 40; length++) {
            final String value = "0123456789abcdefghijklmnopqrstuvwxyz ~!#".substring(0, length);
            wrap(requests, 200);
            requests.text(text(value));
            requests.text(text("tab\tcr\rlf\n"));
            assertWritten(requests, value + "|tab\tcr\rlf\n|");
        }
    }

    @Test
    void shouldRefuseInRequestsWhatThisWireCannotCarry() {
        for (final String bad : new String[] {"\u00fc", "\0", "a\u0001", "\u007f", "12345678\u20ac", "1234567\u001f"}) {
            final Text offender = text(bad);
            wrap(requests, 200);
            final NotAsciiException refusal = assertThrows(NotAsciiException.class, () -> requests.text(offender));
            assertSame(offender, refusal.text());
        }
    }

    @Test
    void shouldEscapeAnswersOnlyWhereAndSinceHostsDo() {
        wrap(answers, 153);
        answers.escaped(text("Z\u00fcrich \u6771"));
        answers.text(text("Z\u00fcrich"));
        assertWritten(answers, "Z\\u00fcrich \\u6771|Z\u00fcrich|");
        wrap(answers, 152);
        answers.escaped(text("Z\u00fcrich"));
        assertWritten(answers, "Z\u00fcrich|");
    }

    @Test
    void shouldNeverWriteANulInsideOfAField() {
        wrap(answers, 200);
        answers.text(text("a\0b"));
        answers.escaped(text("\0"));
        assertWritten(answers, "a b| |");
    }

    @Test
    void shouldJoinTagsWithValues() {
        final TagValues list = new TagValues().add("a", "1").add("b", "").add("c", "x;y");
        wrap(requests, 200);
        requests.tagValues(list);
        requests.tagValueFields(list);
        requests.tagValues(new TagValues());
        assertWritten(requests, "a=1;b=;c=x;y;|3|a|1|b||c|x;y||");
    }

    @Test
    void shouldJoinPartsWithBlanks() {
        final Text none = text("");
        wrap(answers, 200);
        answers.joined(text("20261218"), text("16:00"), text("UTC"));
        answers.joined(text("20261218"), text("16:00"), none);
        answers.joined(text("20261218"), none, text("UTC"));
        assertWritten(answers, "20261218 16:00 UTC|20261218 16:00|20261218|");
    }

    @Test
    void shouldStayWithinItsRoom() {
        wrap(requests, 200);
        writeSomeOfEach();
        final int length = requests.length();
        for (int room = 0; room < length; room++) {
            buffer.setMemory(0, CAPACITY, UNTOUCHED);
            requests.wrap(buffer, 100, room, 200);
            assertThrows(BufferFullException.class, this::writeSomeOfEach);
            for (int i = 0; i < CAPACITY; i++) {
                if (i < 100 || i >= 100 + room) {
                    assertEquals(UNTOUCHED, buffer.getByte(i), "byte " + i + " with room for " + room);
                }
            }
        }
        assertThrows(IndexOutOfBoundsException.class, () -> requests.wrap(buffer, 1_000, 25, 200));
    }

    private void writeSomeOfEach() {
        requests.text(text("short"));
        requests.int32(-12345);
        requests.bool(true);
        requests.text(text("longer than a word"));
        requests.decimal(Decimals.of(123_456_789, 4));
        requests.float64(187.32);
        requests.boolText(false);
        requests.int64(1_234_567_890_123L);
        requests.conjunction(true);
        requests.tagValues(new TagValues().add("tag", "value"));
        requests.skipped();
    }

    private void wrap(final TextWriter writer, final int serverVersion) {
        writer.wrap(buffer, 7, buffer.capacity() - 7, serverVersion);
    }

    private void assertWritten(final TextWriter writer, final String expected) {
        final byte[] bytes = new byte[writer.length()];
        buffer.getBytes(7, bytes);
        final String written = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(expected, written.replace('\0', '|'));
    }

    private static Text text(final String value) {
        final Text text = new Text();
        text.set(value);
        return text;
    }
}
