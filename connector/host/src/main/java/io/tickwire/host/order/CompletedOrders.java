package io.tickwire.host.order;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.Order;
import io.tickwire.message.OrderState;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * reqCompletedOrders: one row for each finished order that is remembered, then the end marker. The row of a filled order
 * has no quantity, but a filled one, and the commission. Host thread only; does not allocate in steady state.
 */
final class CompletedOrders implements RequestHandler {
    private final OrderRegistry registry;
    private final HostTime time;
    private final CompletedOrder row = new CompletedOrder();
    private final Order order = new Order();
    private final OrderState state = new OrderState();
    private final CompletedOrdersEnd end = new CompletedOrdersEnd();
    private final StringBuilder text = new StringBuilder(64);

    CompletedOrders(final OrderRegistry registry, final HostTime time) {
        this.registry = registry;
        this.time = time;
    }

    void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_COMPLETED_ORDERS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        final boolean apiOnly = ((CompletedOrdersRequest)request).apiOnly();
        for (int i = 0; i < registry.finishedCount(); i++) {
            final HostOrder finished = registry.finished(i);
            if (!apiOnly || !finished.manual) {
                session.send(MessageId.COMPLETED_ORDER, row(finished));
            }
        }
        session.send(MessageId.COMPLETED_ORDERS_END, end);
    }

    private CompletedOrder row(final HostOrder finished) {
        order.copyFrom(finished.order);
        order.filledQuantity(finished.filled);
        state.clear();
        state.status(finished.status.text()).completedTime(time.text(finished.finishedNanos));
        if (finished.status == HostOrderStatus.FILLED) {
            text.setLength(0);
            text.append("Filled Size: ");
            Quantities.append(text, finished.filled);
            order.totalQuantity("0");
            state.completedStatus(text)
                .commissionAndFees(finished.commission)
                .commissionAndFeesCurrency(finished.instrument.spec().currency());
        } else {
            state.completedStatus(finished.completedStatus);
        }
        row.clear();
        return row.contract(finished.contract).order(order).orderState(state);
    }
}
