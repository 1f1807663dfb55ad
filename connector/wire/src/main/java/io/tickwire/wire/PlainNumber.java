package io.tickwire.wire;

import org.agrona.DirectBuffer;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

/**
 * The shape of nearly every price and size on the wire, such as {@code -187.32}, read without a loop over its characters:
 * an optional minus, digits, at most one point. Packed into a {@code long}, so that nothing is allocated.
 */
final class PlainNumber {

    /** The text has another shape, or is longer, or is no number at all. */
    static final long NONE = -1;

    private static final int MAX_DIGITS = 17;
    private static final int PACKED_BITS = 6;
    private static final long POINTS = 0x2E2E2E2E2E2E2E2EL;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private PlainNumber() {
    }

    /** The number of a field, packed, or {@link #NONE}. */
    static long scan(final DirectBuffer buffer, final int offset, final int length) {
        if (length < 1) {
            return NONE;
        }
        if (length <= Long.BYTES) {
            final long word = Digits.load(buffer, offset, length);
            final int sign = (word & 0xFF) == '-' ? 1 : 0;
            return scanWord(word >>> 8 * sign, length - sign, sign);
        }
        final int sign = buffer.getByte(offset) == '-' ? 1 : 0;
        return scanParts(buffer, offset + sign, length - sign, sign);
    }

    /** Takes the point out of the word, so that one run of digits is left. */
    private static long scanWord(final long word, final int length, final int sign) {
        final int point = indexOfPoint(word);
        long digits = word;
        int count = length;
        int decimals = 0;
        if (point < length) {
            final long before = (1L << 8 * point) - 1;
            digits = word & before | word >>> 8 & ~before;
            count = length - 1;
            decimals = count - point;
        }
        if (count == 0) {
            return NONE;
        }
        digits = Digits.alignRight(digits, count);
        return Digits.areDigits(digits) ? pack(Digits.valueOf(digits), decimals, sign) : NONE;
    }

    /** At least eight characters: the digits before the point and behind it, each on their own. */
    private static long scanParts(final DirectBuffer buffer, final int offset, final int length, final int sign) {
        if (length > MAX_DIGITS + 1) {
            return NONE;
        }
        int point = indexOfPoint(buffer.getLong(offset, LITTLE_ENDIAN));
        if (point == Long.BYTES) {
            point += indexOfPoint(Digits.load(buffer, offset + point, length - point));
        }
        while (point >= 2 * Long.BYTES && point < length && buffer.getByte(offset + point) != '.') {
            point++;
        }
        if (point >= length) {
            return length > MAX_DIGITS ? NONE : packDigits(Digits.tryParse(buffer, offset, length), 0, sign);
        }
        final int decimals = length - point - 1;
        final long whole = Digits.tryParse(buffer, offset, point);
        final long rest = Digits.tryParse(buffer, offset + point + 1, decimals);
        return (whole | rest) < 0 ? NONE : packDigits(whole * PowersOfTen.asLong(decimals) + rest, decimals, sign);
    }

    /** 0 to 7, or 8 if there is none. */
    private static int indexOfPoint(final long word) {
        final long noPoint = word ^ POINTS;
        return Long.numberOfTrailingZeros(noPoint - ONES & ~noPoint & HIGH_BITS) >>> 3;
    }

    private static long packDigits(final long digits, final int decimals, final int sign) {
        return digits < 0 ? NONE : pack(digits, decimals, sign);
    }

    private static long pack(final long digits, final int decimals, final int sign) {
        return digits << PACKED_BITS | decimals << 1 | sign;
    }

    /** The digits without the point, below 10^17. */
    static long mantissa(final long packed) {
        return packed >>> PACKED_BITS;
    }

    /** How many of the digits stand behind the point, 0 to 17. */
    static int decimals(final long packed) {
        return (int) packed >>> 1 & 0x1F;
    }

    /** Whether there was a minus. */
    static boolean isNegative(final long packed) {
        return (packed & 1) != 0;
    }
}
