package io.tickwire.benchmarks.guard;

import io.tickwire.benchmarks.AbstractBenchmark;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * The guard's negative control: the smallest allocation that a hot path could hide, one boxed number an operation.
 * {@link AllocationGuard} fails when it does not catch this one.
 */
public class AllocationControlBenchmark extends AbstractBenchmark {
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
}
