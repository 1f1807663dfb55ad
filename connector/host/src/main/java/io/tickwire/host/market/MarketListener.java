package io.tickwire.host.market;

/** Is told of every change in the market, on the Host's thread. */
public interface MarketListener {

    /**
     * A market changed.
     *
     * @param instrument whose market.
     * @param tickType   what changed, see {@link TickType}.
     */
    void onTick(Instrument instrument, int tickType);

    /** Whether anybody can take another tick of this instrument now; only asked when the market runs flat out. */
    default boolean hasRoom(final Instrument instrument) {
        return false;
    }
}
