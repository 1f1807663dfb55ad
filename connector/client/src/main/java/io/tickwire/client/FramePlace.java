package io.tickwire.client;

import io.tickwire.wire.Memory;

/**
 * Where one of an order's values stands in its frame, how long it is, and, if a word holds it, its bytes: the first is the
 * lowest, and behind the last come those that stand behind the value, so that one store is enough. A longer value is in the
 * frame itself. One thread at a time; does not allocate.
 */
final class FramePlace {

    private static final int NONE = 0;
    private static final int OUTSIDE = -1;

    int at = NONE;

    private int length;
    private long word;
    private long behind;
    /** How many bytes of a word are none of the value. */
    private int rest = OUTSIDE;

    /** Begins anew: it is nowhere, and no word holds its value. */
    void begin(final int newLength) {
        at = NONE;
        length = newLength;
        word = 0;
        behind = 0;
        rest = OUTSIDE;
    }

    boolean isThere() {
        return at != NONE;
    }

    int length() {
        return length;
    }

    boolean isWord() {
        return rest != OUTSIDE;
    }

    /** Whether the value is in a word, and other bytes, the last of which is 1 to 127, are as many. */
    boolean takes(final long bytes) {
        return Long.numberOfLeadingZeros(bytes) >>> 3 == rest;
    }

    /** Other bytes, as many as before. */
    void set(final long bytes) {
        word = bytes | behind;
    }

    /** Other bytes, the first of a word, their number, up to eight, and eight bytes that stand behind them. */
    void set(final long bytes, final int count, final long next) {
        length = count;
        rest = Long.BYTES - count;
        behind = shift(next);
        word = bytes & ~shift(-1L) | behind;
    }

    /** Other bytes stand behind the value, which is in a word. */
    void behind(final long next) {
        final long bytes = word ^ behind;
        behind = shift(next);
        word = bytes | behind;
    }

    private long shift(final long next) {
        return next << length * Byte.SIZE - 1 << 1; // in two steps: eight bytes leave no room
    }

    /** Makes the bytes, as one number, greater: none of them overflows. */
    void add(final long step) {
        word += step;
    }

    /** The value is in the frame: its length, and the first eight bytes. */
    void setOutside(final int count, final long first) {
        length = count;
        rest = OUTSIDE;
        word = first;
    }

    /** Puts the value, and what stands behind it, into a copy of the frame. */
    void putInto(final long frame) {
        Memory.putLong(null, frame + at, word);
    }
}
