package io.tickwire.wire;

import org.agrona.DirectBuffer;

/**
 * The shape of nearly every price and size on the wire, at most eight characters such as {@code -187.32}, read in one
 * go without a loop over its characters.
 */
final class ShortNumber {

    /** The text has another shape, or is no number at all. */
    static final long NONE = -1;

    private static final long POINTS = 0x2E2E2E2E2E2E2E2EL;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private ShortNumber() {
    }

    /** An optional minus, digits, at most one point among them; packed, or {@link #NONE}. */
    static long scan(final DirectBuffer buffer, final int offset, final int length) {
        if (length < 1 || length > Long.BYTES) {
            return NONE;
        }
        final long word = Digits.load(buffer, offset, length);
        final int sign = (word & 0xFF) == '-' ? 1 : 0;
        return scanUnsigned(word >>> 8 * sign, length - sign, sign);
    }

    private static long scanUnsigned(final long word, final int length, final int sign) {
        final long noPoint = word ^ POINTS;
        final long marks = noPoint - ONES & ~noPoint & HIGH_BITS;
        final int point = Long.numberOfTrailingZeros(marks) >>> 3;
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
        return Digits.areDigits(digits) ? (long) Digits.valueOf(digits) << 8 | decimals << 1 | sign : NONE;
    }

    /** The digits without the point, 0 to 99,999,999. */
    static int mantissa(final long packed) {
        return (int) (packed >>> 8);
    }

    /** How many of the digits stand behind the point, 0 to 7. */
    static int decimals(final long packed) {
        return (int) packed >>> 1 & 0x7;
    }

    /** Whether there was a minus. */
    static boolean isNegative(final long packed) {
        return (packed & 1) != 0;
    }
}
