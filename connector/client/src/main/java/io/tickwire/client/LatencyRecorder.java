package io.tickwire.client;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A histogram of the time from the read that brought a message to the return of its last callback: the connector's and
 * the application's share together, and the wait behind messages of the same read. Values are kept with an error of at
 * most 1/64 of themselves.
 *
 * <p>One connection writes, on its reader's thread; any thread may read at any time, and sees what was recorded a moment
 * ago. 15 KB, allocated once. Only {@link #toString} allocates.
 */
public final class LatencyRecorder implements MessageTimer {
    private static final int SUB_BITS = 5;
    private static final int SUB_BUCKETS = 1 << SUB_BITS;
    private static final int BUCKETS = (Long.SIZE - SUB_BITS) * SUB_BUCKETS;
    private static final double ALL = 100;

    private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);

    /** A recorder of nothing yet. */
    public LatencyRecorder() {
    }

    @Override
    public void onMessage(final long readNanos, final long startNanos, final long endNanos) {
        final int bucket = bucket(endNanos - readNanos);
        counts.lazySet(bucket, counts.getPlain(bucket) + 1);
    }

    /** Times below 32 have a bucket each; above, each power of two has 32. A clock that runs backwards counts as 0. */
    private static int bucket(final long nanos) {
        if (nanos < SUB_BUCKETS) {
            return (int) Math.max(0, nanos);
        }
        final int shift = Long.SIZE - 1 - SUB_BITS - Long.numberOfLeadingZeros(nanos);
        return (shift << SUB_BITS) + (int) (nanos >>> shift);
    }

    /** The middle of a bucket. */
    private static long nanos(final int bucket) {
        if (bucket < SUB_BUCKETS) {
            return bucket;
        }
        final int shift = (bucket >>> SUB_BITS) - 1;
        return ((long) (bucket & SUB_BUCKETS - 1) + SUB_BUCKETS << shift) + (1L << shift >>> 1);
    }

    /**
     * How many messages were recorded.
     *
     * @return their number
     */
    public long count() {
        long count = 0;
        for (int i = 0; i < BUCKETS; i++) {
            count += counts.get(i);
        }
        return count;
    }

    /**
     * The time that so many of a hundred messages did not exceed.
     *
     * @param percentile above 0, up to 100 for the longest
     * @return nanoseconds; 0 when nothing was recorded
     */
    public long nanosAt(final double percentile) {
        final long wanted = (long) Math.ceil(count() * Math.min(ALL, percentile) / ALL);
        long seen = 0;
        for (int i = 0; i < BUCKETS && wanted > 0; i++) {
            seen += counts.get(i);
            if (seen >= wanted) {
                return nanos(i);
            }
        }
        return 0;
    }

    /** The usual percentiles, for a log. */
    @Override
    public String toString() {
        return count() + " messages: p50 " + nanosAt(50) + " ns, p99 " + nanosAt(99) + " ns, p99.9 " + nanosAt(99.9)
            + " ns, max " + nanosAt(ALL) + " ns";
    }
}
