package io.tickwire.client;

import io.tickwire.client.transport.SendPort;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import java.util.Arrays;

/**
 * The orders that a client has sent of late, known again by the stamps that they and their contracts bear: an order of
 * which nothing has changed but id, quantity and price need not be encoded in full. With another action or contract it is
 * another order. Orders and contracts are not kept. What comes anew takes the place of what has not come for the longest
 * time: an order that changes each time does not drive out one that comes as often.
 *
 * <p>Any thread; only on the reader's, and on that which polls, are orders known again. Does not allocate, but when the text
 * of an order is longer than those before.
 */
final class KnownOrders {

    /** The order must be encoded in full: nothing was sent. */
    static final long IN_FULL = Long.MIN_VALUE;

    private static final int NONE = -1;

    private final RequestSender sender;
    private final OrderFrameMaker maker;
    private final Contract contractCopy = new Contract();
    private final Order orderCopy = new Order();
    private final long[] stamps;
    private final KnownOrder[] orders;
    /** When each has come last, counted in orders. */
    private final long[] lastUses;
    private long uses;

    /** Memory for so many orders. */
    KnownOrders(final RequestSender sender, final int count) {
        this.sender = sender;
        this.maker = new OrderFrameMaker(sender.maxLength());
        this.stamps = new long[count];
        this.orders = new KnownOrder[count];
        this.lastUses = new long[count];
        for (int i = 0; i < count; i++) {
            orders[i] = new KnownOrder();
        }
    }

    /**
     * Sends an order that has come before.
     *
     * @return the position, or a negative {@link SendResult}, or {@link #IN_FULL}
     */
    long send(final int id, final Contract contract, final Order order) {
        if (order == null || contract == null || orders.length == 0 || !sender.enter()) {
            return IN_FULL;
        }
        try {
            final OrderFrame frame = frame(SendPort.serverVersion(sender.link()), id, contract, order);
            return frame == null ? IN_FULL : sender.sendInPlace(frame);
        } finally {
            sender.leave();
        }
    }

    /** All of them are new again. */
    void forget() {
        Arrays.fill(stamps, 0);
    }

    private OrderFrame frame(final int version, final int id, final Contract contract, final Order order) {
        if (!order.hasAction() || order.action().isEmpty() || !order.action().isShort()) {
            return null;
        }
        final int slot = slotOf(contract, order, version);
        if (slot == NONE) {
            begin(oldestSlot(), contract, order, version);
            return null;
        }
        lastUses[slot] = ++uses;
        if (order.hasParts() || contract.hasParts()) {
            return null;
        }
        if (orders[slot].isDue()) {
            orders[slot].make(maker, contractCopy.copyFrom(contract), orderCopy.copyFrom(order));
        }
        return orders[slot].frame(id, order);
    }

    private int slotOf(final Contract contract, final Order order, final int version) {
        final long stamp = order.stamp();
        for (int i = 0; i < stamps.length && stamp != 0; i++) {
            if (stamps[i] == stamp && orders[i].isFor(contract.stamp(), order.action(), version)) {
                return i;
            }
        }
        return NONE;
    }

    private int oldestSlot() {
        int oldest = 0;
        for (int i = 1; i < lastUses.length; i++) {
            oldest = lastUses[i] < lastUses[oldest] ? i : oldest;
        }
        return oldest;
    }

    private void begin(final int slot, final Contract contract, final Order order, final int version) {
        lastUses[slot] = ++uses;
        stamps[slot] = order.stamped();
        orders[slot].begin(contract.stamped(), order.action(), version);
    }
}
