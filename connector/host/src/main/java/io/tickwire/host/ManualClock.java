package io.tickwire.host;

import org.agrona.concurrent.EpochNanoClock;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A clock that stands still until a test advances it. Any thread. */
public final class ManualClock implements EpochNanoClock {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private volatile long nanos;

    /** Starts at a time. */
    public ManualClock(final Instant start) {
        this.nanos = start.getEpochSecond() * NANOS_PER_SECOND + start.getNano();
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    /** Advances it. One thread only. */
    public void advance(final long duration, final TimeUnit unit) {
        nanos = nanos + unit.toNanos(duration);
    }
}
