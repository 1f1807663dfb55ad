package io.tickwire.host.order;

import java.util.Arrays;

/**
 * The working orders of one side of one instrument: best price first, then first come. Host thread only; allocates only
 * when it holds more orders than ever before.
 */
final class OrderQueue {
    private final boolean buy;
    private HostOrder[] orders = new HostOrder[8];
    private int size;

    OrderQueue(final boolean buy) {
        this.buy = buy;
    }

    int size() {
        return size;
    }

    HostOrder get(final int index) {
        return orders[index];
    }

    /** The best order, or null. */
    HostOrder best() {
        return size == 0 ? null : orders[0];
    }

    void add(final HostOrder order) {
        if (size == orders.length) {
            orders = Arrays.copyOf(orders, size * 2);
        }
        int index = size;
        while (index > 0 && isBefore(order, orders[index - 1])) {
            index--;
        }
        System.arraycopy(orders, index, orders, index + 1, size - index);
        orders[index] = order;
        size++;
    }

    boolean remove(final HostOrder order) {
        for (int i = 0; i < size; i++) {
            if (orders[i] == order) {
                System.arraycopy(orders, i + 1, orders, i, size - i - 1);
                orders[--size] = null;
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(final HostOrder order, final HostOrder other) {
        final double price = order.worstPrice();
        final double otherPrice = other.worstPrice();
        if (price != otherPrice) {
            return buy == price > otherPrice;
        }
        return order.sequence < other.sequence;
    }
}
