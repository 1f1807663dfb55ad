package io.tickwire.wire;

/**
 * Numbers as nearly all of them are: up to eight digits before the point and eight behind it, written in three stores;
 * or, if eight characters are enough for all of it, as one word, whose lowest byte is the first character and whose upper
 * bytes are zero behind the last.
 *
 * <p>Any thread; does not allocate; checks no room: {@link #ROOM} bytes from the address on may be written to, whatever
 * the number's length. Others than these are left to {@link AsciiNumbers} and {@link Decimals}, whose text is the same.
 */
public final class PlainText {

    /** Bytes that may be written to. */
    public static final int ROOM = 18;

    /** No such number: nothing was written. */
    public static final int NONE = 0;

    private static final int LIMIT = 100_000_000;
    private static final int FEW = 10_000;
    private static final long SCALE = 100_000_000;
    private static final double SMALLEST = 1.0E-3;
    private static final double LARGEST = 1.0E7;
    private static final int SCALE_DIGITS = 8;

    /** Cents are the commonest prices: 99,999.99 has eight characters. */
    private static final double CENTS_LIMIT = 99_999.994;
    private static final double CENTS = 100;
    private static final int CENTS_WHOLE = 6;
    private static final long CENTS_WHOLE_MASK = (1L << CENTS_WHOLE * Byte.SIZE) - 1;

    private PlainText() {
    }

    /**
     * Writes a number without a fraction.
     *
     * @param array   to write to, see {@link Memory}
     * @param address of the first byte
     * @param value   to write
     * @return how many bytes it takes; {@link #NONE} if it is negative or has more than eight digits
     */
    public static int writeInt(final byte[] array, final long address, final int value) {
        return value < 0 || value >= LIMIT ? NONE : write(array, address, value);
    }

    /**
     * Writes a double, as {@link AsciiNumbers#writeDouble} does.
     *
     * @param array   to write to, see {@link Memory}
     * @param address of the first byte
     * @param value   to write
     * @return how many bytes it takes; {@link #NONE} if it is below 0.001, above ten millions, or has more decimals
     */
    public static int writeDouble(final byte[] array, final long address, final double value) {
        if (value >= SMALLEST && value < LARGEST) {
            final long scaled = (long) (value * SCALE + 0.5);
            if ((double) scaled / SCALE == value) {
                return writeScaled(array, address, scaled, 1);
            }
        }
        return NONE;
    }

    /**
     * Writes a quantity, as {@link Decimals#write} does.
     *
     * @param array     to write to, see {@link Memory}
     * @param address   of the first byte
     * @param decimal64 to write
     * @return how many bytes it takes; {@link #NONE} if it is negative, not finite, or has more digits
     */
    public static int writeDecimal(final byte[] array, final long address, final long decimal64) {
        if (decimal64 < 0 || !Decimal64.isFinite(decimal64)) {
            return NONE;
        }
        final long coefficient = Decimal64.coefficient(decimal64);
        final int exponent = Decimal64.exponent(decimal64);
        if (coefficient >= LIMIT || exponent > 0 || exponent < -SCALE_DIGITS) {
            return NONE;
        }
        return exponent == 0 ? write(array, address, (int) coefficient)
            : writeScaled(array, address, coefficient * PowersOfTen.asLong(SCALE_DIGITS + exponent), 0);
    }

    /**
     * The text of an int.
     *
     * @param value to write
     * @return the word; {@link #NONE} where {@link #writeInt} writes nothing
     */
    public static long wordOfInt(final int value) {
        return value < 0 || value >= LIMIT ? NONE : word(value);
    }

    /**
     * The text of a double, as {@link AsciiNumbers#writeDouble} writes it.
     *
     * @param value to write
     * @return the word; {@link #NONE} if it has more than eight characters, or {@link #writeDouble} writes nothing
     */
    public static long wordOfDouble(final double value) {
        if (value >= SMALLEST && value < CENTS_LIMIT) {
            final int cents = (int) (value * CENTS + 0.5);
            if (cents / CENTS == value) {
                return wordOfCents(cents);
            }
            final long scaled = (long) (value * SCALE + 0.5);
            if ((double) scaled / SCALE == value) {
                return wordOfScaled(scaled);
            }
        }
        return NONE;
    }

    /**
     * The text of a quantity, as {@link Decimals#write} writes it.
     *
     * @param decimal64 to write
     * @return the word; {@link #NONE} unless it is a whole number from 0 to 99,999,999 in its normal form
     */
    public static long wordOfDecimal(final long decimal64) {
        final long whole = decimal64 - Decimal64.ofWhole(0);
        return whole >= 0 && whole < LIMIT ? word((int) whole) : NONE;
    }

    /**
     * How many characters a word has.
     *
     * @param word of the methods above
     * @return 1 to 8
     */
    public static int length(final long word) {
        return Long.BYTES - (Long.numberOfLeadingZeros(word) >>> 3);
    }

    /** The last two of eight digits stand behind the point, the very last one only if it is not 0. */
    private static long wordOfCents(final int cents) {
        final long digits = Digits.wordOf(cents);
        final int zeros =
            Long.numberOfTrailingZeros(digits - Digits.ZEROS | 1L << (CENTS_WHOLE - 1) * Byte.SIZE) >>> 3;
        final int point = CENTS_WHOLE - zeros << 3;
        final long decimals = digits >>> CENTS_WHOLE * Byte.SIZE;
        final long shown = decimals >>> Byte.SIZE == '0' ? decimals & 0xFF : decimals;
        return (digits & CENTS_WHOLE_MASK) >>> (zeros << 3) | (long) '.' << point | shown << point + Byte.SIZE;
    }

    private static long wordOfScaled(final long scaled) {
        final long whole = scaled / SCALE;
        final long decimals = Digits.wordOf((int) (scaled - whole * SCALE));
        final int count = length(decimals - Digits.ZEROS); // some are not zero: else it were cents
        final long word = word((int) whole);
        final int point = length(word) << 3;
        return point + (count << 3) > Long.SIZE - Byte.SIZE ? NONE
            : word | (long) '.' << point | (decimals & -1L >>> Long.SIZE - (count << 3)) << point + Byte.SIZE;
    }

    private static int writeScaled(final byte[] array, final long address, final long scaled, final int minDecimals) {
        final long whole = scaled / SCALE;
        final long decimals = Digits.wordOf((int) (scaled - whole * SCALE));
        final int length = write(array, address, (int) whole);
        final int count =
            Math.max(minDecimals, Long.BYTES - (Long.numberOfLeadingZeros(decimals - Digits.ZEROS) >>> 3));
        if (count == 0) {
            return length;
        }
        Memory.putByte(array, address + length, (byte) '.');
        Memory.putLong(array, address + length + 1, decimals);
        return length + 1 + count;
    }

    private static int write(final byte[] array, final long address, final int value) {
        final long word = word(value);
        Memory.putLong(array, address, word);
        return length(word);
    }

    /** The digits without zeros in front, of which the last is left. */
    private static long word(final int value) {
        return value < FEW ? few(Digits.wordOfFour(value)) : many(Digits.wordOf(value));
    }

    private static long few(final int digits) {
        final int zeros = Integer.numberOfTrailingZeros(digits - (int) Digits.ZEROS | 1 << Integer.SIZE - Byte.SIZE) >>> 3;
        return digits >>> (zeros << 3);
    }

    private static long many(final long digits) {
        return digits >>> (Long.numberOfTrailingZeros(digits - Digits.ZEROS) >>> 3 << 3);
    }
}
