package io.tickwire.benchmarks.soak;

import java.util.concurrent.TimeUnit;

/** One line every few seconds: how far, how fast, how long still, and the heap. A line costs a few hundred bytes. */
final class Progress {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(150);

    private final String name;
    private final long total;
    private final Heap heap;
    private final long start = System.nanoTime();
    private long nextLine = start + INTERVAL_NANOS;
    private long lastMove = start;
    private long lastDone;

    Progress(final String name, final long total, final Heap heap) {
        this.name = name;
        this.total = total;
        this.heap = heap;
    }

    /**
     * Says how far it is, if it is time to.
     *
     * @throws IllegalStateException when nothing has moved for very long
     */
    void at(final long done) {
        final long now = System.nanoTime();
        if (done != lastDone) {
            lastDone = done;
            lastMove = now;
        } else if (now - lastMove > PATIENCE_NANOS) {
            throw new IllegalStateException(name + " stands still at " + done + " of " + total);
        }
        if (now >= nextLine) {
            nextLine = now + INTERVAL_NANOS;
            final long elapsed = now - start;
            final long secondsLeft = done == 0 ? -1 : (long) ((double) elapsed / done * (total - done) / 1e9);
            System.out.println(name + ": " + done * 100 / total + " %, " + rate(done, elapsed) + "/s, "
                + secondsLeft + " s left, heap " + Heap.megabytes(heap.used()));
        }
    }

    /** The last line. */
    void end(final long done, final long heapAtStart) {
        final long elapsed = System.nanoTime() - start;
        System.out.println(name + ": " + done + " in " + elapsed / 1_000_000_000L + " s, " + rate(done, elapsed)
            + "/s, heap " + Heap.megabytes(heapAtStart) + " at the start, " + Heap.megabytes(heap.used())
            + " at the end");
    }

    private static String rate(final long done, final long elapsedNanos) {
        final long perSecond = (long) (done * 1e9 / Math.max(1, elapsedNanos));
        return perSecond >= 1_000_000 ? perSecond / 1_000_000 + " M" : perSecond / 1_000 + " k";
    }
}
