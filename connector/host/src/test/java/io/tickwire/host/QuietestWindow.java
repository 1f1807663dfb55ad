package io.tickwire.host;

import com.sun.management.ThreadMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * The bytes that the calling thread allocates in the quietest of some windows. What happens now and then falls into some of
 * them only: the first use of a class, the Host's hour that is written anew, what the virtual machine charges a thread for
 * when it throws compiled code away. What is allocated by tick or bar falls into all.
 */
final class QuietestWindow {
    private static final ThreadMXBean THREADS = (ThreadMXBean)ManagementFactory.getThreadMXBean();
    private static final int WINDOWS = 4;

    private QuietestWindow() {
    }

    /** What goes on in a window. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static long bytes(final Work work) throws IOException {
        long least = Long.MAX_VALUE;
        for (int window = 0; window < WINDOWS; window++) {
            final long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
