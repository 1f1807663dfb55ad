package io.tickwire.client.transport;

import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.NanoClock;

/** Time passes when the test says so. */
public final class FixedClock implements NanoClock {

    private volatile long nanos = Long.MAX_VALUE - 1_000;

    @Override
    public long nanoTime() {
        return nanos;
    }

    public void advanceMillis(final long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
