package io.tickwire.host;

import io.tickwire.host.order.HostOrder;
import io.tickwire.host.order.Orders;
import io.tickwire.host.session.HostLog;
import io.tickwire.wire.Decimals;

/** Tells the log of orders and fills. Host thread only; allocates. */
final class OrderLog implements HostListener {
    private final Orders orders;
    private final HostLog log;

    OrderLog(final Orders orders, final HostLog log) {
        this.orders = orders;
        this.log = log;
    }

    @Override
    public void onOrder(final int clientId, final int orderId) {
        final HostOrder order = orders.find(clientId, orderId);
        log.event(name(order) + " works: " + (order.isBuy() ? "BUY " : "SELL ") + Decimals.toString(order.total()) + ' '
            + order.instrument().spec().localSymbol() + ' ' + order.order().orderType());
    }

    @Override
    public void onFill(final int clientId, final int orderId) {
        final HostOrder order = orders.find(clientId, orderId);
        log.event(name(order) + " filled " + Decimals.toString(order.filled()) + " of "
            + Decimals.toString(order.total()) + ", the last at " + order.lastFillPrice());
    }

    private static String name(final HostOrder order) {
        return "order " + order.orderId() + " of client " + order.clientId();
    }
}
