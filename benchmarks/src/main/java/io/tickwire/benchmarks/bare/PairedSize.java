package io.tickwire.benchmarks.bare;

/** The size that travels with a price has a tick type of its own: bid size with the bid, and so on. */
final class PairedSize {
    static final int NONE = -1;

    private PairedSize() {
    }

    static int of(final int priceType) {
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
