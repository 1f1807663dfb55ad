package io.tickwire.wire;

/**
 * The text of one price after the other, as {@link PlainText#wordOfDouble} has it. Prices of one instrument are near each
 * other: as long as what stands before the point stays the same, only the decimals are new, and those are looked up.
 *
 * <p>One thread at a time; does not allocate.
 */
public final class NearPrices {

    private static final double CENTS = 100;
    private static final int CENTS_OF_ONE = 100;
    private static final int WHOLE_LIMIT = 100_000;
    /** No price has these cents: those of a negative one are rounded up, and differ from it. */
    private static final int NONE = Integer.MIN_VALUE;

    private static final int TEN = 10;
    /** The point and the decimals behind it, of which the second is shown unless it is 0: then its byte stays empty. */
    private static final int[] DECIMALS = new int[CENTS_OF_ONE];

    static {
        for (int i = 0; i < CENTS_OF_ONE; i++) {
            final int second = i % TEN == 0 ? 0 : '0' + i % TEN;
            DECIMALS[i] = '.' | '0' + i / TEN << Byte.SIZE | second << 2 * Byte.SIZE;
        }
    }

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
        return decimals >= 0 && decimals < CENTS_OF_ONE && cents / CENTS == value
            ? whole | (long) DECIMALS[decimals] << point : withOtherWhole(value, cents);
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
