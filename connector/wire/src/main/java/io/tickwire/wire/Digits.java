package io.tickwire.wire;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

/**
 * Runs of ASCII digits, eight at a time in a {@code long}: the first character is in the lowest byte.
 */
final class Digits {

    /** Eight characters '0'. */
    static final long ZEROS = 0x3030303030303030L;

    private static final long HIGH_NIBBLES = 0xF0F0F0F0F0F0F0F0L;
    private static final int HUNDRED_MILLION = 100_000_000;

    /**
     * A number n below 10^8 times this, shifted, is n / 10^4. What is split like that into h and l goes to two lanes, h to
     * the lower one, in one multiplication: (n &lt;&lt; lane) - h * ((divisor &lt;&lt; lane) - 1).
     */
    private static final long BY_TEN_THOUSAND = 3_518_437_209L;
    private static final int BY_TEN_THOUSAND_SHIFT = 45;

    private Digits() {
    }

    /** Up to eight bytes of a field as one word. What is above them in the word is undefined. */
    static long load(final DirectBuffer buffer, final int offset, final int length) {
        if (offset + Long.BYTES <= buffer.capacity()) {
            return buffer.getLong(offset, LITTLE_ENDIAN);
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = word << 8 | buffer.getByte(offset + i) & 0xFF;
        }
        return word;
    }

    /** Moves the first 1 to 8 characters of a word to its end and puts '0' before them. */
    static long alignRight(final long word, final int count) {
        return word << (64 - 8 * count) | (ZEROS >>> 8) >>> (8 * count - 8);
    }

    /** Whether all eight characters are digits: the upper half of each is 3, and still is when 6 is added. */
    static boolean areDigits(final long word) {
        return ((word & HIGH_NIBBLES) | ((word + 0x0606060606060606L) & HIGH_NIBBLES) >>> 4) == 0x3333333333333333L;
    }

    /** The number that eight digits stand for: pairs, then fours, then all, each in one multiplication. */
    static int valueOf(final long word) {
        final long digits = word - ZEROS;
        final long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
        final long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
        return (int) (fours * 10_000 + (fours >>> 32));
    }

    /** The digits of a number below 10^8 as a word, with leading '0'. */
    static long wordOf(final int value) {
        final long high = value * BY_TEN_THOUSAND >>> BY_TEN_THOUSAND_SHIFT;
        final long fours = ((long) value << Integer.SIZE) - high * ((10_000L << Integer.SIZE) - 1);
        final long hundreds = (fours * 5243 >>> 19) & 0x0000007F0000007FL;
        final long pairs = (fours << 16) - hundreds * ((100L << 16) - 1);
        final long tens = (pairs * 103 >>> 10) & 0x000F000F000F000FL;
        return (pairs << 8) - tens * ((10L << 8) - 1) + ZEROS;
    }

    /** The digits of a number below 10^4, with leading '0'. */
    static int wordOfFour(final int value) {
        final int hundreds = value * 5243 >>> 19;
        final int pairs = (value << 16) - hundreds * ((100 << 16) - 1);
        final int tens = (pairs * 103 >>> 10) & 0x000F000F;
        return (pairs << 8) - tens * ((10 << 8) - 1) + (int) ZEROS;
    }

    /** How many digits a number of 1 to 10^18 - 1 has: from its bits (the factor is log10(2)), then corrected by one. */
    static int length(final long value) {
        final int estimate = (Long.SIZE - Long.numberOfLeadingZeros(value)) * 1233 >>> 12;
        return value < PowersOfTen.asLong(estimate) ? estimate : estimate + 1;
    }

    /** A positive number without the zeros at its end, of which there may be up to 24. */
    static long withoutTrailingZeros(final long value) {
        if (value % 10 != 0) {
            return value;
        }
        long rest = value / 10;
        rest = rest % HUNDRED_MILLION == 0 ? rest / HUNDRED_MILLION : rest;
        rest = rest % HUNDRED_MILLION == 0 ? rest / HUNDRED_MILLION : rest;
        rest = rest % 10_000 == 0 ? rest / 10_000 : rest;
        rest = rest % 100 == 0 ? rest / 100 : rest;
        return rest % 10 == 0 ? rest / 10 : rest;
    }

    /** A run of 0 to 19 digits as an unsigned number; anything else in it is an error. */
    static long parse(final DirectBuffer buffer, final int offset, final int count) {
        int at = offset;
        int left = count;
        long value = 0;
        while (left >= Long.BYTES) {
            value = value * HUNDRED_MILLION + checkedValueOf(buffer.getLong(at, LITTLE_ENDIAN));
            at += Long.BYTES;
            left -= Long.BYTES;
        }
        if (left > 0) {
            final long word = alignRight(load(buffer, at, left), left);
            value = value * PowersOfTen.asLong(left) + checkedValueOf(word);
        }
        return value;
    }

    /** A run of 0 to 18 digits, or -1 if there is anything else in it. */
    static long tryParse(final DirectBuffer buffer, final int offset, final int count) {
        int at = offset;
        int left = count;
        long value = 0;
        while (left > 0) {
            final int taken = Math.min(left, Long.BYTES);
            final long word = alignRight(load(buffer, at, taken), taken);
            if (!areDigits(word)) {
                return -1;
            }
            value = value * PowersOfTen.asLong(taken) + valueOf(word);
            at += taken;
            left -= taken;
        }
        return value;
    }

    /** The value of eight characters, which must be digits. */
    static int checkedValueOf(final long word) {
        if (!areDigits(word)) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return valueOf(word);
    }

    /** Writes a number of 0 to 2^63 - 1 without leading zeros and returns how many bytes that took. */
    static int write(final MutableDirectBuffer buffer, final int index, final long value) {
        if (value < 10) {
            buffer.putByte(index, (byte) ('0' + value));
            return 1;
        }
        if (value < HUNDRED_MILLION) {
            final long word = wordOf((int) value);
            final int skip = Long.numberOfTrailingZeros(word - ZEROS) >>> 3;
            store(buffer, index, word >>> 8 * skip, Long.BYTES - skip);
            return Long.BYTES - skip;
        }
        final long high = value / HUNDRED_MILLION;
        final int length = write(buffer, index, high);
        buffer.putLong(index + length, wordOf((int) (value - high * HUNDRED_MILLION)), LITTLE_ENDIAN);
        return length + Long.BYTES;
    }

    /**
     * Writes a number of eight decimals, of which the zeros at the end are left out.
     *
     * @param scaled      10^8 times the number, below 10^18
     * @param minDecimals 1: a whole number is written with {@code .0}; 0: without
     */
    static int writeScaled(final MutableDirectBuffer buffer, final int index, final long scaled, final int minDecimals) {
        final long whole = scaled / HUNDRED_MILLION;
        final long decimals = wordOf((int) (scaled - whole * HUNDRED_MILLION));
        final int length = write(buffer, index, whole);
        final int count = Math.max(minDecimals, Long.BYTES - (Long.numberOfLeadingZeros(decimals - ZEROS) >>> 3));
        if (count == 0) {
            return length;
        }
        buffer.putByte(index + length, (byte) '.');
        store(buffer, index + length + 1, decimals, count);
        return length + 1 + count;
    }

    /** Writes a number below 10^count with leading zeros as exactly that many digits. */
    static void writePadded(final MutableDirectBuffer buffer, final int index, final long value, final int count) {
        if (count <= Long.BYTES) {
            store(buffer, index, wordOf((int) value) >>> 8 * (Long.BYTES - count), count);
        } else {
            final long high = value / HUNDRED_MILLION;
            writePadded(buffer, index, high, count - Long.BYTES);
            final long word = wordOf((int) (value - high * HUNDRED_MILLION));
            buffer.putLong(index + count - Long.BYTES, word, LITTLE_ENDIAN);
        }
    }

    /** Writes the first 1 to 8 characters of a word, and no byte beyond them. */
    static void store(final MutableDirectBuffer buffer, final int index, final long word, final int count) {
        if (count == Long.BYTES) {
            buffer.putLong(index, word, LITTLE_ENDIAN);
            return;
        }
        if (count >= Integer.BYTES) { // two stores that overlap
            final int rest = count - Integer.BYTES;
            buffer.putInt(index, (int) word, LITTLE_ENDIAN);
            buffer.putInt(index + rest, (int) (word >>> 8 * rest), LITTLE_ENDIAN);
        } else {
            buffer.putByte(index, (byte) word);
            if (count > 1) {
                final int rest = count - Short.BYTES;
                buffer.putShort(index + rest, (short) (word >>> 8 * rest), LITTLE_ENDIAN);
            }
        }
    }
}
