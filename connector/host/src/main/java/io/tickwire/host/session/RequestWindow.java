package io.tickwire.host.session;

import java.util.Arrays;

/** A limit of so many requests in any stretch of so much time. Host thread only; does not allocate after it is made. */
public final class RequestWindow {
    private final long[] times;
    private final long spanNanos;
    private int next;

    /** Makes a limit. */
    public RequestWindow(final int limit, final long spanNanos) {
        this.times = new long[limit];
        this.spanNanos = spanNanos;
        Arrays.fill(times, Long.MIN_VALUE / 2);
    }

    /** Whether one more may be served now; if so it counts. */
    public boolean admit(final long nowNanos) {
        if (nowNanos - times[next] < spanNanos) {
            return false;
        }
        times[next] = nowNanos;
        next = next + 1 == times.length ? 0 : next + 1;
        return true;
    }
}
