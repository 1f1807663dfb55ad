package io.tickwire.benchmarks.bare;

/** The size that travels with a price has a tick type of its own: bid size with the bid, and so on. */
public final class PairedSize {
    /** No size travels with this price. */
    public static final int NONE = -1;

    private PairedSize() {
    }

    /**
     * The size that belongs to a price.
     *
     * @param priceType tick type of the price
     * @return tick type of the size, or {@link #NONE}
     */
    public static int of(final int priceType) {
        switch (priceType) {
            case 1:
                return 0;
            case 2:
                return 3;
            case 4:
                return 5;
            case 66:
            case 67:
            case 68:
                return priceType + 3;
            default:
                return NONE;
        }
    }
}
