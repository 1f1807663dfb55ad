package io.tickwire.client.transport;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Bytes that the calling thread allocates. Every test that asserts zero by it also has a negative control that must show
 * garbage.
 */
public final class AllocationMeter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;

    private AllocationMeter() {
    }

    /**
     * The bytes of some calls, after as many to warm up. The least of a few rounds counts: the virtual machine itself
     * charges a thread now and then; what the code allocates at each call is in all rounds.
     */
    public static long steadyState(final int calls, final Runnable action) {
        return steadyState(calls, ROUNDS, action);
    }

    /** The same with as many rounds as it takes the compiler to come round to the code, on a machine that is busy. */
    public static long steadyState(final int calls, final int rounds, final Runnable action) {
        run(calls, action);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds && least > 0; round++) {
            final long before = allocatedBytes();
            run(calls, action);
            least = Math.min(least, allocatedBytes() - before);
        }
        return least;
    }

    private static void run(final int calls, final Runnable action) {
        for (int i = 0; i < calls; i++) {
            action.run();
        }
    }

    /** All bytes that the calling thread has allocated so far; asking for them allocates nothing. */
    public static long allocatedBytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
