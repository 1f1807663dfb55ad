package io.tickwire.wire.text;

/**
 * Eight bytes at a time. The first byte in memory is the lowest of the word: read it as little-endian.
 */
final class Swar {

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long ZERO_DIGITS = 0x3030303030303030L;
    private static final long POINTS = 0x2E2E2E2E2E2E2E2EL;
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    private static final long ABOVE_NINE = 0x7676767676767676L;

    private Swar() {
    }

    /** Up to eight ASCII characters as they stand in memory. */
    static long word(final String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << 8 | text.charAt(i);
        }
        return word;
    }

    /** Marks zero bytes: the lowest mark is exact, those above it need not be. */
    static long zeroes(final long word) {
        return (word - ONES) & ~word & TOPS;
    }

    /** Index of the byte that the lowest mark stands for. */
    static int first(final long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The lowest {@code length} bytes, 1 to 8. */
    static long mask(final int length) {
        return -1L >>> (Long.SIZE - (length << 3));
    }

    /** The lowest {@code length} bytes as digits, right-aligned, with zeroes in front: 1 to 8 of them. */
    static long digits(final long word, final int length) {
        return (word ^ ZERO_DIGITS) << (Long.SIZE - (length << 3));
    }

    /** Whether each byte is the value of a digit. */
    static boolean areDigits(final long digits) {
        return (((digits + ABOVE_NINE) | digits) & TOPS) == 0;
    }

    /** The number that eight digit values make: pairs, then fours, then all eight. */
    static int number(final long digits) {
        final long pairs = digits * 10 + (digits >>> 8);
        final long low = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
        final long high = ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L;
        return (int) ((low + high) >>> 32);
    }

    /** How many bytes there are before the first zero byte: 8 if there is none. */
    static int length(final long word) {
        return first(zeroes(word));
    }

    /** The value of the first byte if it is a digit and a zero byte follows it, else -1. */
    static int digit(final long word) {
        final int digit = ((int) word & 0xFFFF) - '0';
        return digit > 9 ? -1 : digit;
    }

    /** The number of one to seven digits before the first zero byte, or -1 if they are anything else. */
    static int fewDigits(final long word) {
        final int length = length(word);
        final long digits = digits(word, length);
        return length < Long.BYTES && areDigits(digits) ? number(digits) : -1;
    }

    /**
     * The number of up to seven characters before the first zero byte, digits and at most one point, as {@code 187.32}.
     * Its digits and the power of ten are exact, so that their quotient is the nearest double.
     *
     * @return -1 if they are anything else, empty included
     */
    static double plainNumber(final long word) {
        final int length = length(word);
        final int point = Math.min(first(zeroes(word ^ POINTS)), length);
        final long before = (1L << (point << 3)) - 1;
        final int count = point < length ? length - 1 : length;
        final long digits = digits(word & before | word >>> 8 & ~before, count);
        return length < Long.BYTES && areDigits(digits) ? number(digits) / POWERS_OF_TEN[count - point] : -1;
    }
}
