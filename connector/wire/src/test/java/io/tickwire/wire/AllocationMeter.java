package io.tickwire.wire;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;

/**
 * Bytes that the calling thread allocates while something runs.
 *
 * <p>{@link #steadyState} warms up first, so that what is left is what every further call costs. Every test that asserts
 * zero bytes by it also asserts that a negative control shows garbage: a meter that cannot fail proves nothing.
 */
public final class AllocationMeter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;

    private AllocationMeter() {
    }

    /**
     * The bytes of {@code calls} calls after a warm-up of as many. The least of some rounds counts: the virtual machine
     * itself charges a thread now and then, for example when it swaps in compiled code; what the code under test
     * allocates at each call is in all rounds.
     */
    public static long steadyState(final int calls, final Runnable action) {
        for (int i = 0; i < calls; i++) {
            action.run();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            least = Math.min(least, measure(calls, action));
        }
        return least;
    }

    private static long measure(final int calls, final Runnable action) {
        final long before = allocatedBytes();
        for (int i = 0; i < calls; i++) {
            action.run();
        }
        return allocatedBytes() - before;
    }

    /** All bytes that the calling thread has allocated so far; asking for them allocates nothing. */
    public static long allocatedBytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
