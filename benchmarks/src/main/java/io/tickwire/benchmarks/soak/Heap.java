package io.tickwire.benchmarks.soak;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What the heap holds; under Epsilon that is all that was ever allocated, in steps of a thread's own portion. */
final class Heap {
    private final Runtime runtime = Runtime.getRuntime();

    long used() {
        return runtime.totalMemory() - runtime.freeMemory();
    }

    long size() {
        return runtime.maxMemory();
    }

    /** Which collector there is, and how much room; warns if garbage would be collected. */
    String describe() {
        boolean isCollected = false;
        for (final GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            isCollected |= !collector.getName().contains("Epsilon");
        }
        return megabytes(size()) + " of heap, " + (isCollected
            ? "WARNING: this JVM collects garbage, so that the run proves nothing" : "no garbage collector");
    }

    static String megabytes(final long bytes) {
        final long tenths = bytes * 10 / (1024 * 1024);
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
