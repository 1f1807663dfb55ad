package io.tickwire.host.session;

/** Something that is due at a time. Made once, scheduled as often as needed. Host thread only. */
public abstract class Scheduled {
    static final int NOT_SCHEDULED = -1;

    long dueNanos;
    long order;
    int heapIndex = NOT_SCHEDULED;

    /** Does what was due. It may schedule itself again. */
    protected abstract void run(long nowNanos);

    /** Whether it waits to be done. */
    public final boolean isScheduled() {
        return heapIndex != NOT_SCHEDULED;
    }
}
