package io.tickwire.client;

import io.tickwire.client.transport.SendPort;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

/**
 * The orders that a client has sent of late, known again by the stamps that they and their contracts bear: an order of
 * which nothing has changed but id, quantity and price need not be encoded in full. Orders and contracts are not kept.
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
    private int nextSlot;

    /** Memory for so many orders. */
    KnownOrders(final RequestSender sender, final int count) {
        this.sender = sender;
        this.maker = new OrderFrameMaker(sender.maxLength());
        this.stamps = new long[count];
        this.orders = new KnownOrder[count];
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

    private OrderFrame frame(final int version, final int id, final Contract contract, final Order order) {
        final int slot = slotOf(order.stamp());
        if (slot == NONE || !orders[slot].isFor(contract.stamp(), version)) {
            begin(slot, contract, order, version);
            return null;
        }
        if (order.hasParts() || contract.hasParts()) {
            return null;
        }
        if (orders[slot].isDue()) {
            orders[slot].make(maker, contractCopy.copyFrom(contract), orderCopy.copyFrom(order));
        }
        return orders[slot].frame(id, order);
    }

    private int slotOf(final long orderStamp) {
        for (int i = 0; i < stamps.length && orderStamp != 0; i++) {
            if (stamps[i] == orderStamp) {
                return i;
            }
        }
        return NONE;
    }

    private void begin(final int oldSlot, final Contract contract, final Order order, final int version) {
        final int slot = oldSlot == NONE ? nextSlot : oldSlot;
        nextSlot = oldSlot == NONE ? (nextSlot + 1) % orders.length : nextSlot;
        stamps[slot] = order.stamped();
        orders[slot].begin(contract.stamped(), version);
    }
}
