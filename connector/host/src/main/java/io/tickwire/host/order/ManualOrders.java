package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.HostSession;
import io.tickwire.message.OrderBound;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.ServerVersion;

/**
 * Orders that the user enters in the Host's own window. They belong to client 0; until it binds them their order id is
 * told as 0, then they have a negative one. Host thread only.
 */
final class ManualOrders {
    static final int CLIENT_ID = 0;

    private final OrderRegistry registry;
    private final OrderLifecycle lifecycle;
    private final Accounts accounts;
    private final OrderBound bound = new OrderBound();
    private int nextId = -1;
    private boolean autoBind;

    ManualOrders(final OrderRegistry registry, final OrderLifecycle lifecycle, final Accounts accounts) {
        this.registry = registry;
        this.lifecycle = lifecycle;
        this.accounts = accounts;
    }

    /** The user enters a limit order, or a market order if the limit is 0; returns its permId. */
    long place(final Instrument instrument, final boolean buy, final double quantity, final double limit) {
        final HostOrder held = registry.create(CLIENT_ID, nextId--);
        held.manual = true;
        held.isBound = autoBind;
        held.instrument = instrument;
        held.kind = limit == 0 ? OrderKind.MKT : OrderKind.LMT;
        held.buy = buy;
        held.total = Decimals.fromDouble(quantity);
        held.limitPrice = limit;
        held.timeInForce = TimeInForce.DAY;
        held.account = accounts.first().name();
        held.order.reset();
        held.order.action(buy ? "BUY" : "SELL").totalQuantity(held.total).orderType(held.kind.text()).tif("DAY")
            .lmtPrice(limit);
        ContractEcho.fill(held.contract, instrument);
        lifecycle.accept(held);
        return held.permId;
    }

    /** Client 0 binds the orders that are there, and those to come if it wants them too. */
    void bind(final HostSession session, final boolean future) {
        autoBind |= future;
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder order = registry.live(i);
            if (order.manual && !order.isBound) {
                order.isBound = true;
                order.order.orderId(order.orderId);
                tell(session, order);
            }
        }
    }

    private void tell(final HostSession session, final HostOrder order) {
        if (session.serverVersion() >= ServerVersion.ORDER_BOUND) {
            bound.clear();
            session.send(MessageId.ORDER_BOUND,
                bound.permId(order.permId).clientId(CLIENT_ID).orderId(order.orderId));
        }
    }
}
