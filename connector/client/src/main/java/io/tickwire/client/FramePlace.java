package io.tickwire.client;

import io.tickwire.wire.Memory;

/**
 * Where one of an order's values stands in its frame, how long it is, and, if a word holds it, its bytes: the first is the
 * lowest. A longer value is in the frame itself, and so are the bytes at index 0 while there is no such value. One thread
 * at a time; does not allocate.
 */
final class FramePlace {

    private static final int NONE = 0;

    int at = NONE;

    private int length;
    private long word;
    /** The bytes of a word at this place that belong to what stands behind the value. */
    private long others;
    /** The smallest word of this length. */
    private long smallest;

    FramePlace(final int length) {
        setOutside(length);
    }

    boolean isThere() {
        return at != NONE;
    }

    int length() {
        return length;
    }

    /** Whether the value is in a word, and other bytes, the last of which is 1 to 127, are as many. */
    boolean takes(final long bytes) {
        return (bytes & others) == 0 && bytes >= smallest;
    }

    /** Other bytes, as many as before. */
    void set(final long bytes) {
        word = bytes;
    }

    /** Other bytes, up to eight, and their number. */
    void set(final long bytes, final int count) {
        length = count;
        word = bytes;
        smallest = 1L << (count - 1) * Byte.SIZE;
        others = -1L << count * Byte.SIZE - 1 << 1; // in two steps: eight bytes leave none
    }

    /** Whether the value is digits in a word, the last of which can be one more. */
    boolean takesNextDigit() {
        return word != 0 && word < '9' * smallest;
    }

    /** The last byte becomes one more. */
    void incrementLast() {
        word += smallest;
    }

    /** Whether the value is in a word. */
    boolean isWord() {
        return word != 0;
    }

    /** The first byte becomes one more. */
    void incrementFirst() {
        word++;
    }

    /** The value is in the frame. */
    void setOutside(final int count) {
        length = count;
        word = 0;
        others = -1L;
    }

    /** Puts the value into a copy of the frame. */
    void putInto(final byte[] array, final long frame) {
        final long address = frame + at;
        Memory.putLong(array, address, Memory.getLong(array, address) & others | word);
    }
}
