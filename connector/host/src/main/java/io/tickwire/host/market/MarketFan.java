package io.tickwire.host.market;

/** Tells several listeners of every change, in order. Host thread only; does not allocate. */
public final class MarketFan implements MarketListener {
    private final MarketListener[] listeners;

    /** Makes the fan. */
    public MarketFan(final MarketListener... listeners) {
        this.listeners = listeners.clone();
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        for (final MarketListener listener : listeners) {
            listener.onTick(instrument, tickType);
        }
    }

    @Override
    public boolean hasRoom(final Instrument instrument) {
        for (final MarketListener listener : listeners) {
            if (listener.hasRoom(instrument)) {
                return true;
            }
        }
        return false;
    }
}
