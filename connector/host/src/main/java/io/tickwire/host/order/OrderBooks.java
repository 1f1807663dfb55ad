package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.HostAccount;
import io.tickwire.host.account.HostPosition;

/**
 * The Host's books: every fill, with what it cost and what it did to the account. The truth that tests compare clients
 * with. Host thread only; does not allocate once the history is full.
 */
public final class OrderBooks {
    /** Of a trade between two orders: both fills are there at once. */
    private static final int BOTH_SIDES = 2;

    private final Accounts accounts;
    private final CommissionModel commissions;
    private final History<Fill> fills;

    OrderBooks(final Accounts accounts, final CommissionModel commissions, final int historyLength) {
        this.accounts = accounts;
        this.commissions = commissions;
        this.fills = new History<>(Math.max(BOTH_SIDES, historyLength), Fill::new);
    }

    /** The accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** Fills that are remembered. */
    public int fillCount() {
        return fills.size();
    }

    /** All fills since the Host started. */
    public long totalFills() {
        return fills.total();
    }

    /** A fill, 0 is the oldest that is remembered. */
    public Fill fill(final int index) {
        return fills.get(index);
    }

    /** Books a fill: order, account and commission agree afterwards. */
    Fill book(final HostOrder order, final long quantity, final double price, final int liquidity, final long nanos) {
        final double commission = commissions.forFill(order, quantity, price);
        order.fill(quantity, price);
        order.commission += commission;
        final HostAccount account = accounts.find(order.account);
        final HostPosition position = account.book(order.instrument, order.buy, quantity, price, commission);
        final Fill fill = fills.next();
        fill.number = fills.total();
        fill.clientId = order.clientId;
        fill.orderId = order.toldId();
        fill.permId = order.permId;
        fill.account = order.account;
        fill.instrument = order.instrument;
        fill.buy = order.buy;
        fill.quantity = quantity;
        fill.price = price;
        fill.cumQty = order.filled;
        fill.avgPrice = order.avgFillPrice();
        fill.liquidity = liquidity;
        fill.timeNanos = nanos;
        fill.commission = commission;
        fill.closing = position.lastClosed();
        fill.realizedPnl = position.lastRealizedPnl();
        fill.orderRef.copyFrom(order.order.orderRef());
        return fill;
    }

    /** Tells whoever wants to know of positions what a fill did; after the order's own frames. */
    void tellPosition(final Fill fill) {
        final HostAccount account = accounts.find(fill.account);
        accounts.changed(account, account.position(fill.instrument.conId()));
    }
}
