package io.tickwire.host.order;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.AutoOpenOrdersRequest;
import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.ExecutionDetailsEnd;
import io.tickwire.message.ExecutionRequest;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/** Answers the requests about orders: place, cancel, list. Host thread only; does not allocate in steady state. */
final class OrderRequests implements RequestHandler {
    static final String CANCELLED = "Order cancelled - reason:";

    private final OrderRegistry registry;
    private final OrderBooks books;
    private final OrderPlacement placement;
    private final OrderLifecycle lifecycle;
    private final OrderEvents events;
    private final ManualOrders manualOrders;
    private final NextValidId nextValidId = new NextValidId();
    private final OpenOrdersEnd openOrdersEnd = new OpenOrdersEnd();
    private final ExecutionDetailsEnd executionsEnd = new ExecutionDetailsEnd();
    private final StringBuilder text = new StringBuilder(128);

    OrderRequests(
        final OrderRegistry registry, final OrderBooks books, final OrderPlacement placement,
        final OrderLifecycle lifecycle, final OrderEvents events, final ManualOrders manualOrders) {
        this.registry = registry;
        this.books = books;
        this.placement = placement;
        this.lifecycle = lifecycle;
        this.events = events;
        this.manualOrders = manualOrders;
    }

    void register(final RequestRouter router) {
        router.route(this, RequestId.PLACE_ORDER, RequestId.CANCEL_ORDER, RequestId.REQ_GLOBAL_CANCEL,
            RequestId.REQ_IDS, RequestId.REQ_OPEN_ORDERS, RequestId.REQ_ALL_OPEN_ORDERS,
            RequestId.REQ_AUTO_OPEN_ORDERS, RequestId.REQ_EXECUTIONS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.PLACE_ORDER -> placement.place(session, (PlaceOrderRequest)request);
            case RequestId.CANCEL_ORDER -> cancel(session, ((CancelOrderRequest)request).orderId());
            case RequestId.REQ_GLOBAL_CANCEL -> cancelAll();
            case RequestId.REQ_IDS -> sendNextValidId(session);
            case RequestId.REQ_OPEN_ORDERS -> ownOpenOrders(session);
            case RequestId.REQ_ALL_OPEN_ORDERS -> sendOpenOrders(session, false);
            case RequestId.REQ_AUTO_OPEN_ORDERS ->
                autoOpenOrders(session, ((AutoOpenOrdersRequest)request).autoBind());
            case RequestId.REQ_EXECUTIONS -> sendExecutions(session, (ExecutionRequest)request);
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    void sendNextValidId(final HostSession session) {
        nextValidId.clear();
        session.send(MessageId.NEXT_VALID_ID, nextValidId.orderId(registry.nextId(session.clientId())));
    }

    private void cancel(final HostSession session, final int orderId) {
        final HostOrder order = registry.find(session.clientId(), orderId);
        if (order != null && order.status() == HostOrderStatus.PENDING_CANCEL) {
            text.setLength(0);
            text.append("the order is not in a state to be cancelled, Order permId =").append(order.permId());
            session.error(orderId, ErrorCode.CANCEL_NOT_POSSIBLE, text);
            return;
        }
        if (order != null) {
            lifecycle.requestCancel(order, CANCELLED);
            return;
        }
        final HostOrder finished = registry.findFinished(session.clientId(), orderId);
        text.setLength(0);
        text.append("order ").append(orderId);
        if (finished == null) {
            session.error(orderId, ErrorCode.CANCEL_UNKNOWN_ORDER, text.append(" was not found to be cancelled"));
        } else {
            text.append(" cannot be cancelled, state: ").append(finished.status().text());
            session.error(orderId, ErrorCode.CANCEL_WRONG_STATE, text);
        }
    }

    private void cancelAll() {
        while (registry.liveCount() > 0) {
            lifecycle.cancel(registry.live(0), CANCELLED);
        }
    }

    void sendOpenOrders(final HostSession session, final boolean onlyOwn) {
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder order = registry.live(i);
            final boolean isShown = order.status() != HostOrderStatus.HELD_BACK;
            if (isShown && (!onlyOwn || order.clientId() == session.clientId())) {
                events.pairTo(session, order);
            }
        }
        session.send(MessageId.OPEN_ORDER_END, openOrdersEnd);
    }

    private void ownOpenOrders(final HostSession session) {
        if (session.clientId() == ManualOrders.CLIENT_ID) {
            manualOrders.bind(session, false);
        }
        sendOpenOrders(session, true);
    }

    private void autoOpenOrders(final HostSession session, final boolean autoBind) {
        if (session.clientId() == ManualOrders.CLIENT_ID) {
            if (autoBind) {
                manualOrders.bind(session, true);
            }
        } else {
            session.error(HostSession.NO_ID, ErrorCode.ONLY_CLIENT_0, "only the client with id 0 can bind orders");
        }
    }

    private void sendExecutions(final HostSession session, final ExecutionRequest request) {
        final int reqId = request.reqId();
        for (int i = 0; i < books.fillCount(); i++) {
            if (ExecutionFilters.fits(request.executionFilter(), books.fill(i))) {
                events.executionTo(session, reqId, books.fill(i));
            }
        }
        for (int i = 0; i < books.fillCount(); i++) {
            if (ExecutionFilters.fits(request.executionFilter(), books.fill(i))) {
                events.commissionTo(session, books.fill(i));
            }
        }
        executionsEnd.clear();
        session.send(MessageId.EXECUTION_DATA_END, executionsEnd.reqId(reqId));
    }
}
