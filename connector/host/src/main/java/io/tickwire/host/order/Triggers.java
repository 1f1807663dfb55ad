package io.tickwire.host.order;

import io.tickwire.host.market.Instrument;

/**
 * Which price triggers an order, by its trigger method. Does not allocate.
 * <p>
 * The double methods of TWS ask for two prices in a row; here one is enough.
 */
final class Triggers {
    private static final int DEFAULT = 0;
    private static final int DOUBLE_BID_ASK = 1;
    private static final int BID_ASK = 4;
    private static final int LAST_OR_BID_ASK = 7;
    private static final int MIDPOINT = 8;

    private Triggers() {
    }

    /** Whether the market has touched the trigger price of an order. */
    static boolean isTouched(final HostOrder order) {
        final boolean isUp = isTriggeredByRise(order.kind, order.buy);
        final double price = price(order.instrument, order.order.triggerMethod(), isUp);
        return isUp ? price >= order.stopPrice : price <= order.stopPrice;
    }

    /** The price that a trigger method looks at; the one that comes sooner where there are two. */
    static double price(final Instrument instrument, final int method, final boolean isUp) {
        final double quote = isUp ? instrument.ask() : instrument.bid();
        return switch (method) {
            case DOUBLE_BID_ASK, BID_ASK -> quote;
            case LAST_OR_BID_ASK -> isUp ? Math.max(quote, instrument.last()) : Math.min(quote, instrument.last());
            case MIDPOINT -> instrument.mid();
            case DEFAULT -> instrument.spec().hasTrades() ? instrument.last() : quote;
            default -> instrument.last();
        };
    }

    /** Stops to buy and touched orders to sell wait for a rise, the others for a fall. */
    private static boolean isTriggeredByRise(final OrderKind kind, final boolean buy) {
        return (kind == OrderKind.MIT || kind == OrderKind.LIT) != buy;
    }
}
