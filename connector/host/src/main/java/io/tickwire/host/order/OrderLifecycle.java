package io.tickwire.host.order;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostTime;

/**
 * Takes an order from acceptance to its end, and tells its client in the order in which a real Host does.
 * <p>
 * A fill: execDetails, the pair, the pair again with the commission once it is filled as a whole, the commission report.
 * A cancel: orderStatus, then notice 202. Host thread only; does not allocate in steady state.
 */
final class OrderLifecycle implements FillListener {
    private final OrderRegistry registry;
    private final OrderBooks books;
    private final MatchingEngine matching;
    private final OrderEvents events;
    private final HostTime time;

    OrderLifecycle(
        final OrderRegistry registry, final OrderBooks books, final MatchingEngine matching, final OrderEvents events,
        final HostTime time) {
        this.registry = registry;
        this.books = books;
        this.matching = matching;
        this.events = events;
        this.time = time;
        matching.listener(this);
    }

    /** A new order that passed all checks goes to work. */
    void accept(final HostOrder order) {
        order.acceptedNanos = time.nanos();
        order.status = HostOrderStatus.SUBMITTED;
        OrderEcho.complete(order);
        events.pair(order);
        matching.submit(order);
    }

    /** A live order was changed, its fields are the new ones: it loses its place in the queue. */
    void changed(final HostOrder order) {
        matching.remove(order);
        OrderEcho.complete(order);
        events.pair(order);
        if (order.isFilled()) {
            finish(order, HostOrderStatus.FILLED, "");
            events.pair(order);
        } else {
            matching.submit(order);
        }
    }

    /** Cancels a live order. */
    void cancel(final HostOrder order, final String reason) {
        matching.remove(order);
        finish(order, HostOrderStatus.CANCELLED, "Cancelled by Trader");
        events.status(order);
        events.error(order, ErrorCode.ORDER_CANCELLED, reason);
    }

    /** Refuses an order that was held or working. */
    void reject(final HostOrder order, final CharSequence reason) {
        matching.remove(order);
        finish(order, HostOrderStatus.INACTIVE, "Rejected by System");
        events.pair(order);
        events.error(order, ErrorCode.ORDER_REJECTED, reason);
    }

    @Override
    public void onFill(final HostOrder order, final long quantity, final double price, final int liquidity) {
        final Fill fill = books.book(order, quantity, price, liquidity, time.nanos());
        if (order.isFilled()) {
            finish(order, HostOrderStatus.FILLED, "Filled");
        }
        events.execution(fill);
        events.pair(order);
        if (order.status == HostOrderStatus.FILLED) {
            events.pair(order, true);
        }
        events.commission(fill);
    }

    private void finish(final HostOrder order, final HostOrderStatus status, final String completedStatus) {
        order.status = status;
        order.whyHeld = "";
        order.finishedNanos = time.nanos();
        order.completedStatus = completedStatus;
        registry.finish(order);
    }
}
