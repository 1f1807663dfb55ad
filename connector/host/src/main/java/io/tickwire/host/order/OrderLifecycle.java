package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Schedule;

/**
 * Takes an order from acceptance to its end, and tells its client in the order in which a real Host does.
 * <p>
 * Accepted, an order passes the gates, goes to work, fills, ends. A fill is told as execDetails, the pair, the pair again
 * with the commission once it is filled as a whole, the commission report; a cancel as orderStatus, then notice 202.
 * Host thread only; does not allocate in steady state.
 */
final class OrderLifecycle implements FillListener {
    private static final String NOT_FILLED_AT_ONCE = "Order cancelled - reason:not filled at once";
    private static final String EXPIRED = "Order cancelled - reason:its time is over";
    private static final String CONDITIONS = "Order cancelled - reason:its conditions hold";

    private final OrderRegistry registry;
    private final OrderBooks books;
    private final MatchingEngine matching;
    private final OrderEvents events;
    private final HostTime time;
    private final DueOrders expiries;
    private final DueOrders pendingCancels;
    private final OrderGroups groups;
    private final FillsByHand byHand;
    private Gate[] gates = {};
    private Gate parentGate;
    private Gate conditionGate;
    private long cancelDelayNanos;
    private OrderListener listener = OrderListener.NONE;

    OrderLifecycle(
        final OrderRegistry registry, final OrderBooks books, final MatchingEngine matching, final OrderEvents events,
        final HostTime time, final Schedule schedule) {
        this.registry = registry;
        this.books = books;
        this.matching = matching;
        this.events = events;
        this.time = time;
        this.expiries = new DueOrders(schedule, order -> cancel(order, EXPIRED));
        this.pendingCancels = new DueOrders(schedule, order -> cancel(order, OrderRequests.CANCELLED));
        this.groups = new OrderGroups(registry, this);
        this.byHand = new FillsByHand(matching);
        matching.listener(this);
    }

    /** Sets what orders have to pass before they work. */
    void gates(final Gate link, final Gate parent, final Gate goodAfter, final Gate condition, final Gate trigger) {
        parentGate = parent;
        conditionGate = condition;
        gates = new Gate[] {link, parent, goodAfter, condition, trigger};
    }

    /** Orders that fill when somebody says so. */
    FillsByHand byHand() {
        return byHand;
    }

    /** Sets who is told of orders that go to work, and of fills. */
    void listener(final OrderListener listener) {
        this.listener = listener;
    }

    /** A working order meets the market from now on. */
    void release(final HostOrder order) {
        order.byHand = false;
        if (order.isWorking() && !order.booked) {
            work(order);
        }
    }

    OrderGroups groups() {
        return groups;
    }

    /** A new order that passed all checks. */
    void accept(final HostOrder order) {
        order.acceptedNanos = time.nanos();
        OrderEcho.complete(order);
        if (order.goodTillNanos != 0) {
            expiries.add(order, order.goodTillNanos);
        }
        if (ConditionGate.cancels(order)) {
            conditionGate.add(order);
        }
        order.gate = 0;
        proceed(order);
    }

    /** The gate at which an order waits has opened. */
    void advance(final HostOrder order) {
        if (order.gate < gates.length) {
            gates[order.gate].remove(order);
            order.gate++;
            proceed(order);
        }
    }

    boolean isWaitingForParent(final HostOrder order) {
        return order.gate < gates.length && gates[order.gate] == parentGate;
    }

    /** The conditions of an order have come to hold: it goes to work, or is cancelled, as it asked. */
    void onConditionsMet(final HostOrder order) {
        if (ConditionGate.cancels(order)) {
            cancel(order, CONDITIONS);
        } else {
            advance(order);
        }
    }

    /** A live order is about to be changed: it loses its place in the queue. */
    void withdraw(final HostOrder order) {
        leaveAll(order);
    }

    /** An order that was withdrawn has its new fields. */
    void changed(final HostOrder order) {
        if (order.isFilled()) {
            finish(order, HostOrderStatus.FILLED, "Filled");
            events.pair(order);
        } else {
            accept(order);
        }
    }

    /** Another order of its group filled: so much less is left to fill of this one. */
    void reduce(final HostOrder order, final long quantity) {
        order.total = Decimal64Utils.subtract(order.total, quantity);
        order.order.totalQuantity(order.total);
        events.pair(order);
    }

    /** A client asks to cancel a live order: done at once, or told as pending until the delay is over. */
    void requestCancel(final HostOrder order, final String reason) {
        if (cancelDelayNanos == 0 || order.status != HostOrderStatus.SUBMITTED) {
            cancel(order, reason);
        } else {
            order.status = HostOrderStatus.PENDING_CANCEL;
            events.pair(order);
            pendingCancels.add(order, time.nanos() + cancelDelayNanos);
        }
    }

    /** Sets how long a cancel takes: meanwhile the order may still fill. */
    void cancelDelayNanos(final long nanos) {
        cancelDelayNanos = nanos;
    }

    /** Cancels a live order, and its children. */
    void cancel(final HostOrder order, final String reason) {
        final boolean wasHeldBack = order.status == HostOrderStatus.HELD_BACK;
        finish(order, HostOrderStatus.CANCELLED, "Cancelled by Trader");
        if (wasHeldBack) {
            OrderEcho.complete(order); // it is told of for the first time as a completed order
        } else {
            events.status(order);
        }
        events.error(order, ErrorCode.ORDER_CANCELLED, reason);
        groups.onCancel(order);
    }

    /** Refuses an order that was accepted, or was about to be. */
    void reject(final HostOrder order, final CharSequence reason) {
        finish(order, HostOrderStatus.INACTIVE, "Rejected by System");
        events.pair(order);
        events.error(order, ErrorCode.ORDER_REJECTED, reason);
        groups.onCancel(order);
    }

    @Override
    public void onFill(final HostOrder order, final long quantity, final double price, final int liquidity) {
        tell(order, book(order, quantity, price, liquidity));
        groups.onFill(order, quantity);
        listener.onFill(order.clientId, order.toldId());
    }

    @Override
    public void onCross(final HostOrder resting, final HostOrder arriving, final long quantity, final double price) {
        final Fill first = book(resting, quantity, price, ADDED_LIQUIDITY);
        final Fill second = book(arriving, quantity, price, REMOVED_LIQUIDITY);
        tell(resting, first);
        tell(arriving, second);
        groups.onFill(resting, quantity);
        groups.onFill(arriving, quantity);
        listener.onFill(resting.clientId, resting.toldId());
        listener.onFill(arriving.clientId, arriving.toldId());
    }

    private Fill book(final HostOrder order, final long quantity, final double price, final int liquidity) {
        final Fill fill = books.book(order, quantity, price, liquidity, time.nanos());
        if (order.isFilled()) {
            finish(order, HostOrderStatus.FILLED, "Filled");
        }
        return fill;
    }

    private void tell(final HostOrder order, final Fill fill) {
        events.execution(fill);
        events.pair(order);
        if (order.status == HostOrderStatus.FILLED) {
            events.pair(order, true);
        }
        events.commission(fill);
        books.tellPosition(fill);
    }

    /** Through the gates from where it stands; tells how far it came, and sets it to work if that is all the way. */
    private void proceed(final HostOrder order) {
        while (order.gate < gates.length && !gates[order.gate].holds(order)) {
            order.gate++;
        }
        if (order.gate < gates.length) {
            order.status = HostOrderStatus.PRE_SUBMITTED;
            order.whyHeld = reason(order);
            gates[order.gate].add(order);
            events.pair(order);
        } else {
            final boolean isNew = !order.elected;
            order.status = HostOrderStatus.SUBMITTED;
            order.whyHeld = "";
            order.elected = true;
            events.pair(order);
            if (isNew) {
                byHand.onNew(order);
                listener.onOrder(order.clientId, order.orderId);
            }
            if (order.isWorking()) {
                work(order);
            }
        }
    }

    private String reason(final HostOrder order) {
        if (gates[order.gate] == parentGate && order.kind.isTriggered()) {
            return "child,trigger";
        }
        return gates[order.gate].reason();
    }

    private void work(final HostOrder order) {
        if (order.byHand) {
            return;
        }
        if (order.timeInForce != TimeInForce.FOK
            || Decimal64Utils.isGreaterOrEqual(matching.availableTo(order), order.remaining())) {
            matching.sweep(order);
        }
        if (!order.isWorking()) {
            return;
        }
        if (order.timeInForce == TimeInForce.IOC || order.timeInForce == TimeInForce.FOK) {
            order.status = HostOrderStatus.PENDING_CANCEL;
            events.pair(order);
            cancel(order, NOT_FILLED_AT_ONCE);
        } else {
            matching.rest(order);
        }
    }

    private void finish(final HostOrder order, final HostOrderStatus status, final String completedStatus) {
        leaveAll(order);
        order.status = status;
        order.whyHeld = "";
        order.finishedNanos = time.nanos();
        order.completedStatus = completedStatus;
        registry.finish(order);
    }

    private void leaveAll(final HostOrder order) {
        matching.remove(order);
        expiries.remove(order);
        pendingCancels.remove(order);
        for (final Gate gate : gates) {
            gate.remove(order);
        }
    }
}
