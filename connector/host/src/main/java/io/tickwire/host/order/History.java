package io.tickwire.host.order;

import java.util.function.Supplier;

/**
 * The last so many of something, the oldest first; the oldest makes way and is reused. Allocates until it is full once.
 *
 * @param <T> what is kept.
 */
final class History<T> {
    private final Supplier<T> factory;
    private final Object[] ring;
    private long count;

    History(final int capacity, final Supplier<T> factory) {
        this.factory = factory;
        this.ring = new Object[capacity];
    }

    int size() {
        return (int)Math.min(count, ring.length);
    }

    /** All that were ever added. */
    long total() {
        return count;
    }

    @SuppressWarnings("unchecked")
    T get(final int index) {
        return (T)ring[(int)((count - size() + index) % ring.length)];
    }

    /** The next one, to be filled: a new one, or the oldest. */
    @SuppressWarnings("unchecked")
    T next() {
        final int index = (int)(count++ % ring.length);
        if (ring[index] == null) {
            ring[index] = factory.get();
        }
        return (T)ring[index];
    }

    /** Keeps one; returns the oldest if it had to make way, else null. */
    @SuppressWarnings("unchecked")
    T push(final T value) {
        final int index = (int)(count++ % ring.length);
        final T oldest = (T)ring[index];
        ring[index] = value;
        return oldest;
    }
}
