package io.tickwire.benchmarks.quickstart;

import org.agrona.concurrent.EpochNanoClock;
import org.agrona.concurrent.SystemEpochNanoClock;

/**
 * The Host's clock: real time, except that it stands still while the Host waits for the engine. So a slow machine gets
 * a slow market instead of a flood of late ticks. The Host's thread only.
 */
final class PacedClock implements EpochNanoClock {
    private final long longestStepNanos;
    private long lastNanos = System.nanoTime();
    private long now = new SystemEpochNanoClock().nanoTime();

    PacedClock(final long longestStepNanos) {
        this.longestStepNanos = longestStepNanos;
    }

    /** Moves on by the time since the last call, but not further than a step. */
    void advance() {
        final long nanos = System.nanoTime();
        now += Math.min(nanos - lastNanos, longestStepNanos);
        lastNanos = nanos;
    }

    @Override
    public long nanoTime() {
        return now;
    }
}
