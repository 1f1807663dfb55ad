package io.tickwire.wire;

/**
 * Numbers as nearly all of them are: up to eight digits before the point and eight behind it, written in three stores.
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
    private static final long SCALE = 100_000_000;
    private static final double SMALLEST = 1.0E-3;
    private static final double LARGEST = 1.0E7;
    private static final int SCALE_DIGITS = 8;

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
        final long word = Digits.wordOf(value);
        final int zeros = Long.numberOfTrailingZeros(word - Digits.ZEROS | 1L << Long.SIZE - Byte.SIZE) >>> 3;
        Memory.putLong(array, address, word >>> (zeros << 3));
        return Long.BYTES - zeros;
    }
}
