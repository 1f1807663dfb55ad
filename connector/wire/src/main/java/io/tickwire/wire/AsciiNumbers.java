package io.tickwire.wire;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Numbers as the ASCII text of the text wire: reading them from a buffer and writing them into one.
 *
 * <p>Any thread; no state; nothing allocates, with the one exception named at {@link #parseDouble}. Text that is no number
 * of the type throws {@link MalformedMessageException#NOT_A_NUMBER}, which is preallocated. An empty field is no number:
 * what it means depends on the field, so the callers decide. The bytes behind a number never matter, and none of them is
 * written to.
 */
public final class AsciiNumbers {

    /** The most bytes that {@link #writeInt} needs. */
    public static final int MAX_INT_LENGTH = 11;

    /** The most bytes that {@link #writeLong} needs. */
    public static final int MAX_LONG_LENGTH = 20;

    /** The most bytes that {@link #writeDouble} needs. */
    public static final int MAX_DOUBLE_LENGTH = 24;

    private static final int MAX_UNSIGNED_DIGITS = 19;

    private AsciiNumbers() {
    }

    /**
     * Reads an {@code int}: an optional sign, then digits. Leading zeros are fine, blanks are not, and a number that does
     * not fit is an error.
     *
     * @param buffer that holds the text
     * @param offset of its first byte
     * @param length of it in bytes
     * @return the number
     */
    public static int parseInt(final DirectBuffer buffer, final int offset, final int length) {
        final long value = parseLong(buffer, offset, length);
        if (value != (int) value) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return (int) value;
    }

    /**
     * Reads a {@code long}, by the rules of {@link #parseInt}.
     *
     * @param buffer that holds the text
     * @param offset of its first byte
     * @param length of it in bytes
     * @return the number
     */
    public static long parseLong(final DirectBuffer buffer, final int offset, final int length) {
        if (length < 1) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        final byte first = buffer.getByte(offset);
        if (first == '-') {
            return -magnitude(buffer, offset + 1, length - 1, Long.MIN_VALUE);
        }
        final int sign = first == '+' ? 1 : 0;
        return magnitude(buffer, offset + sign, length - sign, Long.MAX_VALUE);
    }

    /** Digits whose number, unsigned, is at most {@code limit}. */
    private static long magnitude(final DirectBuffer buffer, final int offset, final int count, final long limit) {
        if (count >= 1 && count <= Long.BYTES) {
            return Digits.checkedValueOf(Digits.alignRight(Digits.load(buffer, offset, count), count));
        }
        if (count < 1) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return count < MAX_UNSIGNED_DIGITS
            ? Digits.parse(buffer, offset, count) : longMagnitude(buffer, offset, offset + count, limit);
    }

    private static long longMagnitude(final DirectBuffer buffer, final int offset, final int end, final long limit) {
        final int from = AsciiFields.skipZeros(buffer, offset, end);
        if (end - from > MAX_UNSIGNED_DIGITS) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        final long value = Digits.parse(buffer, from, end - from);
        if (Long.compareUnsigned(value, limit) > 0) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return value;
    }

    /**
     * Reads a {@code double}: the same value, bit by bit, as {@link Double#parseDouble} and hence as the official client
     * for every text that those accept, blanks around, {@code Infinity}, {@code NaN}, {@code 1e400} and hexadecimal
     * forms included. Does not allocate for decimal text of up to 19 significant digits; hexadecimal forms and
     * some longer texts do.
     *
     * @param buffer that holds the text
     * @param offset of its first byte
     * @param length of it in bytes
     * @return the number; the text of {@link Double#MAX_VALUE} is {@link Unset#DOUBLE}
     */
    public static double parseDouble(final DirectBuffer buffer, final int offset, final int length) {
        return DoubleParser.parse(buffer, offset, length);
    }

    /**
     * Writes an {@code int}.
     *
     * @param buffer to write to
     * @param index  of the first byte
     * @param value  to write
     * @return how many bytes were written, up to {@link #MAX_INT_LENGTH}
     */
    public static int writeInt(final MutableDirectBuffer buffer, final int index, final int value) {
        return writeLong(buffer, index, value);
    }

    /**
     * Writes a {@code long}.
     *
     * @param buffer to write to
     * @param index  of the first byte
     * @param value  to write
     * @return how many bytes were written, up to {@link #MAX_LONG_LENGTH}
     */
    public static int writeLong(final MutableDirectBuffer buffer, final int index, final long value) {
        if (value >= 0) {
            return Digits.write(buffer, index, value);
        }
        if (value == Long.MIN_VALUE) { // has no positive counterpart
            return buffer.putStringWithoutLengthAscii(index, "-9223372036854775808");
        }
        buffer.putByte(index, (byte) '-');
        return 1 + Digits.write(buffer, index + 1, -value);
    }

    /**
     * Writes a {@code double} as the shortest text that reads back equal, in the format of {@link Double#toString} from
     * JDK 19 on: {@code 100.0}, {@code 1.0E7}, {@code 1.0E-5}, {@code NaN}, {@code -Infinity}.
     *
     * @param buffer to write to
     * @param index  of the first byte
     * @param value  to write
     * @return how many bytes were written, up to {@link #MAX_DOUBLE_LENGTH}
     */
    public static int writeDouble(final MutableDirectBuffer buffer, final int index, final double value) {
        return DoubleWriter.write(buffer, index, value);
    }
}
