package io.tickwire.benchmarks.guard;

import io.tickwire.benchmarks.AbstractBenchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The guard's negative controls: the smallest allocation that a hot path could hide, one boxed number an operation, in one
 * that takes no time, and in one that takes as long as a socket does, where the harness's own bytes show, too.
 * {@link AllocationGuard} fails when it does not catch both.
 */
public class AllocationControlBenchmark extends AbstractBenchmark {
    /** About twenty microseconds. */
    private static final int SLOW = 10_000;

    private long value = 1_000;

    /**
     * Boxes a number.
     *
     * @return the box, which escapes to the harness
     */
    @Benchmark
    public Object boxing() {
        return Long.valueOf(value++);
    }

    /**
     * Boxes a number, and takes its time.
     *
     * @return the box, which escapes to the harness
     */
    @Benchmark
    public Object slowBoxing() {
        Blackhole.consumeCPU(SLOW);
        return Long.valueOf(value++);
    }
}
