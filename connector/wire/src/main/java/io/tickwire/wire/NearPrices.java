package io.tickwire.wire;

/**
 * The text of one price after the other, as {@link PlainText#wordOfDouble} has it. Prices of one instrument are near each
 * other: as long as what stands before the point stays the same, only two digits are made anew.
 *
 * <p>One thread at a time; does not allocate.
 */
public final class NearPrices {

    private static final double CENTS = 100;
    private static final int CENTS_OF_ONE = 100;
    private static final int WHOLE_LIMIT = 100_000;
    /** No price has these cents: those of a negative one are rounded up, and differ from it. */
    private static final int NONE = Integer.MIN_VALUE;

    /** The last price in cents, without its decimals. */
    private int wholeCents = NONE;
    private long whole;
    /** Where the point is in a word, in bits. */
    private int point;

    /**
     * The text of a price.
     *
     * @param value to write
     * @return the word; {@link PlainText#NONE} if it has more than eight characters, is below 0.001 or no number
     */
    public long wordOf(final double value) {
        final int cents = (int) (value * CENTS + 0.5);
        final int decimals = cents - wholeCents;
        return Integer.compareUnsigned(decimals, CENTS_OF_ONE) < 0 && cents / CENTS == value
            ? withDecimals(decimals) : withOtherWhole(value, cents);
    }

    /** Of the two decimals the second is shown unless it is 0: then its byte stays empty. */
    private long withDecimals(final int decimals) {
        final int tens = decimals * 103 >>> 10;
        final int ones = decimals - tens * 10;
        final int shown = ones + (ones + 0x0F & 0x10) * ('0' >>> 4);
        final long text = '.' | '0' + tens << Byte.SIZE | shown << 2 * Byte.SIZE;
        return whole | text << point;
    }

    /** Below 1 nothing is kept: there are two zeros. */
    private long withOtherWhole(final double value, final int cents) {
        final int newWhole = cents / CENTS_OF_ONE;
        if (newWhole > 0 && newWhole < WHOLE_LIMIT) {
            wholeCents = newWhole * CENTS_OF_ONE;
            whole = PlainText.wordOfInt(newWhole);
            point = PlainText.length(whole) * Byte.SIZE;
        }
        return PlainText.wordOfDouble(value);
    }
}
