package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.wire.Decimals;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Orders that do not meet the market: they are accepted, work, and fill when and as somebody says. Host thread only;
 * does not allocate while nobody asks for it.
 */
final class FillsByHand {
    private final MatchingEngine matching;
    private final Queue<long[]> nextParts = new ArrayDeque<>();
    private boolean holdsNew;

    FillsByHand(final MatchingEngine matching) {
        this.matching = matching;
    }

    /** Sets whether new orders are to wait for fills by hand. */
    void holdNew(final boolean hold) {
        holdsNew = hold;
    }

    /** The next new order fills in these parts, then waits if anything is left. */
    void nextInParts(final long... quantities) {
        nextParts.add(quantities);
    }

    /** A new order goes to work. */
    void onNew(final HostOrder order) {
        if (holdsNew || !nextParts.isEmpty()) {
            order.byHand = true;
        }
        final long[] parts = nextParts.poll();
        for (int i = 0; parts != null && i < parts.length && order.isWorking(); i++) {
            fill(order, Decimal64Utils.min(parts[i], order.remaining()), Double.NaN);
        }
    }

    /** Fills so much of an order, at a price, or at the order's own where that is NaN. */
    void fill(final HostOrder order, final long quantity, final double price) {
        if (!order.isWorking()) {
            throw new IllegalStateException(describe(order) + " is " + order.status.text()
                + ": only orders that work can be filled");
        }
        if (!Decimal64Utils.isPositive(quantity) || Decimal64Utils.isGreater(quantity, order.remaining())) {
            throw new IllegalArgumentException(describe(order) + " has " + Decimals.toString(order.remaining())
                + " left to fill: " + Decimals.toString(quantity));
        }
        matching.fill(order, quantity, Double.isNaN(price) ? ownPrice(order) : price);
    }

    private static double ownPrice(final HostOrder order) {
        if (order.kind.isLimited()) {
            return order.limitPrice;
        }
        return order.buy ? order.instrument.ask() : order.instrument.bid();
    }

    private static String describe(final HostOrder order) {
        return "order " + order.orderId + " of client " + order.clientId;
    }
}
