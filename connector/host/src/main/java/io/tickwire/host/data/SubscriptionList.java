package io.tickwire.host.data;

import java.util.Arrays;

/** The subscriptions to one instrument. Host thread only; allocates only when it grows. */
final class SubscriptionList {
    private Subscription[] subscriptions = new Subscription[4];
    private int size;

    int size() {
        return size;
    }

    Subscription get(final int index) {
        return subscriptions[index];
    }

    void add(final Subscription subscription) {
        if (size == subscriptions.length) {
            subscriptions = Arrays.copyOf(subscriptions, size * 2);
        }
        subscriptions[size++] = subscription;
    }

    void remove(final Subscription subscription) {
        for (int i = 0; i < size; i++) {
            if (subscriptions[i] == subscription) {
                System.arraycopy(subscriptions, i + 1, subscriptions, i, size - i - 1);
                subscriptions[--size] = null;
                return;
            }
        }
    }
}
