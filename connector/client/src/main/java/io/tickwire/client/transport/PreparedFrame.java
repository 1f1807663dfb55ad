package io.tickwire.client.transport;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A frame that was encoded ahead and is sent many times, each with other values in place. What it has in common with the
 * frames before and after is its stamp: it stands for all bytes but those of the values, and for the frame's length.
 *
 * <p>{@link #newStamps}: any thread. The rest: one at a time. Does not allocate.
 */
public abstract class PreparedFrame {

    /** How many stamps {@link #newStamps} sets aside. */
    public static final int STAMPS = 32;

    private static final AtomicLong LAST_STAMPS = new AtomicLong();

    /**
     * Stamps for a frame that has changed by more than its values.
     *
     * @return the first of {@link #STAMPS} numbers that no other frame has; none of them is 0
     */
    public static long newStamps() {
        return LAST_STAMPS.addAndGet(STAMPS);
    }

    /**
     * How long it is now.
     *
     * @return the length, its prefix included
     */
    public abstract int length();

    /**
     * What it has in common with others.
     *
     * @return its stamp now
     */
    public abstract long stamp();

    /**
     * Copies all bytes but those of the values.
     *
     * @param target address of the copy's first byte in memory
     */
    public abstract void copyTo(long target);

    /**
     * Puts the values into a copy. Writes to no byte outside of it.
     *
     * @param address of the copy's first byte in memory
     */
    public abstract void putValues(long address);
}
