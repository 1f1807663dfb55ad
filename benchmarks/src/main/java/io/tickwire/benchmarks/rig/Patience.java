package io.tickwire.benchmarks.rig;

/**
 * A bound on waiting. Time in which this process did not run at all, because the machine slept or somebody stopped it,
 * counts as one short step: whoever is waited for did not run either. One thread; does not allocate.
 */
final class Patience {
    private static final long LONGEST_STEP_NANOS = 10_000_000L;

    private final long limitNanos;
    private long waited;
    private long last;

    Patience(final long limitNanos) {
        this.limitNanos = limitNanos;
    }

    /** Begins a wait. */
    void begin() {
        waited = 0;
        last = System.nanoTime();
    }

    /** Whether the wait has taken too long. To be asked again and again while waiting. */
    boolean isOver() {
        final long now = System.nanoTime();
        waited += Math.min(now - last, LONGEST_STEP_NANOS);
        last = now;
        return waited > limitNanos;
    }

    /** The bound, for people. */
    String limit() {
        return limitNanos / 1_000_000 + " ms";
    }
}
