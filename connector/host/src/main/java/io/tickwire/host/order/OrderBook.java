package io.tickwire.host.order;

import io.tickwire.host.market.Instrument;

/** The clients' working orders in one instrument. Host thread only. */
final class OrderBook {
    private final Instrument instrument;
    private final OrderQueue bids = new OrderQueue(true);
    private final OrderQueue asks = new OrderQueue(false);

    OrderBook(final Instrument instrument) {
        this.instrument = instrument;
    }

    Instrument instrument() {
        return instrument;
    }

    OrderQueue side(final boolean buy) {
        return buy ? bids : asks;
    }

    /** The queue that an order would trade against. */
    OrderQueue opposite(final boolean buy) {
        return buy ? asks : bids;
    }

    boolean isEmpty() {
        return bids.size() + asks.size() == 0;
    }
}
