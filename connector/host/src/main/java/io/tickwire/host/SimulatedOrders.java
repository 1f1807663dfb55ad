package io.tickwire.host;

import io.tickwire.wire.Decimals;

/**
 * The Host's hand on the clients' orders, for tests: fill them as the test says instead of as the market does, cancel or
 * refuse them from the exchange's side. Clients are told as of any fill, and the books hold it. Threads as
 * {@link SimulatedHost}. Allocates.
 */
public final class SimulatedOrders {
    private final HostCore core;

    SimulatedOrders(final HostCore core) {
        this.core = core;
    }

    /**
     * New orders work but do not meet the market, until {@link #fill} or {@link #release}; with false they meet it again,
     * those that wait too.
     */
    public void hold(final boolean hold) {
        core.tasks.run(() -> core.orders.hold(hold));
    }

    /** A live order does not meet the market any more, until {@link #fill} or {@link #release}. */
    public void hold(final int clientId, final int orderId) {
        core.tasks.run(() -> core.orders.hold(clientId, orderId, true));
    }

    /** A live order that was held meets the market again. */
    public void release(final int clientId, final int orderId) {
        core.tasks.run(() -> core.orders.hold(clientId, orderId, false));
    }

    /**
     * The next order that goes to work fills at once in these parts, at its limit or at the market's price; if they are less
     * than it, the rest waits for {@link #fill} or {@link #release}. Further calls are for the orders after it.
     */
    public void fillNext(final double... parts) {
        final long[] quantities = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            quantities[i] = Decimals.fromDouble(parts[i]);
        }
        core.tasks.run(() -> core.orders.fillNext(quantities));
    }

    /** So much of a working order fills now, at its limit or at the market's price. */
    public void fill(final int clientId, final int orderId, final double quantity) {
        fill(clientId, orderId, quantity, Double.NaN);
    }

    /** So much of a working order fills now, at a price, also one that the order would not accept. */
    public void fill(final int clientId, final int orderId, final double quantity, final double price) {
        core.tasks.run(() -> core.orders.fill(clientId, orderId, Decimals.fromDouble(quantity), price));
    }

    /** IB or the exchange cancels a live order: Cancelled, and 202 with the reason. */
    public void cancel(final int clientId, final int orderId, final String reason) {
        core.tasks.run(() -> core.orders.cancel(clientId, orderId, reason));
    }

    /** IB or the exchange refuses a live order that had been accepted: Inactive, and 201 with the reason. */
    public void reject(final int clientId, final int orderId, final String reason) {
        core.tasks.run(() -> core.orders.reject(clientId, orderId, reason));
    }

    /** Sets the lowest order id that a client may use next, and is told when it connects: also a lower one. */
    public void nextOrderId(final int clientId, final int orderId) {
        core.tasks.run(() -> core.orders.nextOrderId(clientId, orderId));
    }

    /**
     * The Host's user enters an order in the Host's own window: it belongs to client 0.
     *
     * @param conId    what to trade.
     * @param action   BUY or SELL.
     * @param quantity of units.
     * @param limit    price, 0 for a market order.
     * @return its permId.
     */
    public long placeManually(final int conId, final String action, final double quantity, final double limit) {
        return core.tasks.call(() -> core.orders.placeManually(
            core.market.catalog().byConId(conId), "BUY".equals(action), quantity, limit));
    }
}
