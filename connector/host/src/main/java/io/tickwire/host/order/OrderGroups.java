package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;

/**
 * Orders that hang together: parent and children, and one-cancels-all groups. Host thread only; does not allocate.
 */
final class OrderGroups {
    private static final int CANCEL_WITH_BLOCK = 1;
    private static final String PARENT_CANCELLED = "Order cancelled - reason:the parent order was cancelled";
    private static final String OTHER_FILLED = "Order cancelled - reason:another order of the group filled";

    private final OrderRegistry registry;
    private final OrderLifecycle lifecycle;

    OrderGroups(final OrderRegistry registry, final OrderLifecycle lifecycle) {
        this.registry = registry;
        this.lifecycle = lifecycle;
    }

    /** All that was held back with an order goes to work with it: its parent first, then the children as they came. */
    void transmit(final HostOrder order) {
        final HostOrder parent = order.parentOrderId == 0
            ? null : registry.find(order.clientId, order.parentOrderId);
        if (parent == null) {
            lifecycle.accept(order);
            return;
        }
        if (parent.status == HostOrderStatus.HELD_BACK) {
            lifecycle.accept(parent);
        }
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder child = registry.live(i);
            if (child.status == HostOrderStatus.HELD_BACK && isChild(child, parent)) {
                lifecycle.accept(child);
                i = -1; // it may have filled at once: the list is another
            }
        }
    }

    /** An order filled, in part or as a whole. */
    void onFill(final HostOrder order, final long quantity) {
        if (!order.order.ocaGroup().isEmpty()) {
            tellGroup(order, quantity);
        }
        if (order.hasChildren && order.status == HostOrderStatus.FILLED) {
            releaseChildren(order);
        }
    }

    /** An order was cancelled or refused: its children go with it. */
    void onCancel(final HostOrder order) {
        if (!order.hasChildren) {
            return;
        }
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder child = registry.live(i);
            if (isChild(child, order)) {
                lifecycle.cancel(child, PARENT_CANCELLED);
                i = -1;
            }
        }
    }

    private void releaseChildren(final HostOrder parent) {
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder child = registry.live(i);
            if (isChild(child, parent) && lifecycle.isWaitingForParent(child)) {
                lifecycle.advance(child);
                i = -1;
            }
        }
    }

    private void tellGroup(final HostOrder order, final long quantity) {
        final boolean cancels = order.order.ocaType() == CANCEL_WITH_BLOCK || order.status == HostOrderStatus.FILLED;
        for (int i = 0; i < registry.liveCount(); i++) {
            final HostOrder other = registry.live(i);
            if (other == order || other.status == HostOrderStatus.HELD_BACK || !isSameGroup(other, order)) {
                continue;
            }
            if (cancels) {
                lifecycle.cancel(other, OTHER_FILLED);
                i = -1;
            } else {
                reduce(other, quantity);
            }
        }
    }

    private void reduce(final HostOrder other, final long quantity) {
        if (Decimal64Utils.isGreater(other.remaining(), quantity)) {
            lifecycle.reduce(other, quantity);
        }
    }

    private static boolean isChild(final HostOrder order, final HostOrder parent) {
        return order.clientId == parent.clientId && order.parentOrderId == parent.orderId;
    }

    private static boolean isSameGroup(final HostOrder left, final HostOrder right) {
        return left.account.equals(right.account) && left.order.ocaGroup().contentEquals(right.order.ocaGroup());
    }
}
