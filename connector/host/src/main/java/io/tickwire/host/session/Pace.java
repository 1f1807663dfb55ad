package io.tickwire.host.session;

import java.util.Arrays;

/** Counts the messages of one client in the last second. Host thread only; does not allocate. */
final class Pace {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int MAX_BREACHES = 3;

    private final long[] times;
    private int next;
    private int breaches;

    Pace(final int messagesPerSecond) {
        times = new long[messagesPerSecond];
        Arrays.fill(times, Long.MIN_VALUE / 2);
    }

    /** Whether the client may send one more message now. */
    boolean admits(final long nowNanos) {
        return nowNanos - times[next] >= NANOS_PER_SECOND;
    }

    /** When it may send the next one. */
    long admitsAtNanos() {
        return times[next] + NANOS_PER_SECOND;
    }

    /** It sent one. */
    void count(final long nowNanos) {
        times[next] = nowNanos;
        next = next + 1 == times.length ? 0 : next + 1;
    }

    /** It sent one too many; returns whether that was once too often. */
    boolean breach() {
        return ++breaches >= MAX_BREACHES;
    }
}
