package io.tickwire.wire;

import java.util.Arrays;

/** A list of {@code int}. One thread at a time; allocates only when it grows beyond the largest size it had. */
public final class IntList {

    private int[] values = {};
    private int size;

    /**
     * The number of values.
     *
     * @return the size.
     */
    public int size() {
        return size;
    }

    /**
     * One value.
     *
     * @param index from 0.
     * @return the value.
     */
    public int get(final int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index " + index + ", size " + size);
        }
        return values[index];
    }

    /**
     * Appends a value.
     *
     * @param value to append.
     */
    public void add(final int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size << 1));
        }
        values[size++] = value;
    }

    /** Makes it empty. */
    public void clear() {
        size = 0;
    }

    /**
     * Copies all values of another list.
     *
     * @param other to copy.
     */
    public void copyFrom(final IntList other) {
        if (values.length < other.size) {
            values = new int[other.size];
        }
        System.arraycopy(other.values, 0, values, 0, other.size);
        size = other.size;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(values, size));
    }
}
