package io.tickwire.benchmarks.rig;

/** How the orders come about that answer prices. */
enum OrderKind {
    /** Each by {@code placeOrder}: the same as before, but for id and price, so that the connector knows it again. */
    PLACED("placed at that price"),
    /** Each by {@code placeOrder}, and unlike the one before, so that it has to be encoded in full. */
    CHANGED("placed at that price and unlike the one before, so that it is encoded in full"),
    /** Encoded ahead by {@code prepareOrder}. */
    PREPARED("prepared ahead");

    private final String words;

    OrderKind(final String words) {
        this.words = words;
    }

    /** What becomes of an order: such as "placed". */
    String words() {
        return words;
    }
}
