package io.tickwire.wire;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A list of messages whose elements are made once and reused. One thread at a time; allocates only when it grows beyond
 * the largest size it had.
 *
 * @param <M> the message.
 */
public final class MessageList<M extends Message> {

    /** More elements than this are refused: no Host sends them, and each costs memory. */
    public static final int MAX_SIZE = 100_000;

    private static final Message[] EMPTY = {};

    private final Supplier<M> factory;
    private Message[] elements = EMPTY;
    private int size;

    /**
     * An empty list.
     *
     * @param factory of elements.
     */
    public MessageList(final Supplier<M> factory) {
        this.factory = factory;
    }

    /**
     * The number of elements.
     *
     * @return the size.
     */
    public int size() {
        return size;
    }

    /**
     * One element.
     *
     * @param index from 0.
     * @return the element, reused when the list is filled anew.
     */
    @SuppressWarnings("unchecked")
    public M get(final int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index " + index + ", size " + size);
        }
        return (M)elements[index];
    }

    /**
     * Appends an element as new.
     *
     * @return the element, to be filled.
     */
    public M add() {
        final M element = next();
        element.reset();
        return element;
    }

    /**
     * Appends an element in which nothing is present: for decoders.
     *
     * @return the element, to be filled.
     */
    public M addClear() {
        final M element = next();
        element.clear();
        return element;
    }

    @SuppressWarnings("unchecked")
    private M next() {
        if (size == elements.length) {
            grow();
        }
        if (elements[size] == null) {
            elements[size] = factory.get();
        }
        return (M)elements[size++];
    }

    private void grow() {
        if (size == MAX_SIZE) {
            throw MalformedMessageException.BAD_COUNT;
        }
        elements = Arrays.copyOf(elements, Math.min(MAX_SIZE, Math.max(4, size << 1)));
    }

    /** Makes it empty; the elements stay for reuse. */
    public void clear() {
        size = 0;
    }

    /**
     * Copies all elements of another list, deeply.
     *
     * @param other to copy.
     */
    public void copyFrom(final MessageList<M> other) {
        if (other != this) {
            clear();
            for (int i = 0; i < other.size; i++) {
                addClear().copyFrom(other.get(i));
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(elements, size));
    }
}
