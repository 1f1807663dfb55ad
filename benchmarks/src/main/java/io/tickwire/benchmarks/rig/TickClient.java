package io.tickwire.benchmarks.rig;

/** A client that only listens: the engine's thread polls it, the peer's thread looks how far it is. */
abstract class TickClient implements RigClient {
    private volatile long delivered;

    /**
     * Callbacks so far, told once a batch. Any thread; what {@link #sum()} says then belongs to them.
     *
     * @return a count
     */
    final long delivered() {
        return delivered;
    }

    /** All that was told, added up. */
    abstract long sum();

    /** Tells how many callbacks there were. The engine's thread. */
    final void delivered(final long count) {
        delivered = count;
    }
}
