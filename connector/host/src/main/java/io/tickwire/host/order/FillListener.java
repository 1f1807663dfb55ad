package io.tickwire.host.order;

/** Is told of each fill, in the order of the market. Host thread. */
interface FillListener {
    /** The fill took what was offered. */
    int REMOVED_LIQUIDITY = 2;
    /** The fill was of a resting order. */
    int ADDED_LIQUIDITY = 1;

    /**
     * An order filled, in part or as a whole; its quantities are not yet changed.
     *
     * @param order     that filled.
     * @param quantity  filled now, Decimal64.
     * @param price     of the fill.
     * @param liquidity added or removed.
     */
    void onFill(HostOrder order, long quantity, double price, int liquidity);

    /**
     * Two orders traded with each other, which is one event: both have filled before what follows from either. Their
     * quantities are not yet changed.
     *
     * @param resting  that was there first.
     * @param arriving that came to it.
     * @param quantity filled now, Decimal64.
     * @param price    of the fill.
     */
    void onCross(HostOrder resting, HostOrder arriving, long quantity, double price);
}
