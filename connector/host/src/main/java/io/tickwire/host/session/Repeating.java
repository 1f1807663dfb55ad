package io.tickwire.host.session;

/** Something that is done again and again while anybody wants it. Host thread only; does not allocate. */
public final class Repeating {
    private final Schedule schedule;
    private final HostTime time;
    private final long periodNanos;
    private final Scheduled tick;

    /** Work that may be wanted no more. */
    @FunctionalInterface
    public interface Round {
        /** Does one round; returns whether another one is wanted. */
        boolean run();
    }

    /** Makes it; it rests until {@link #start()}. */
    public Repeating(final Schedule schedule, final HostTime time, final long periodNanos, final Round round) {
        this.schedule = schedule;
        this.time = time;
        this.periodNanos = periodNanos;
        this.tick = new Scheduled() {
            @Override
            protected void run(final long nowNanos) {
                if (round.run()) {
                    schedule.at(nowNanos + periodNanos, this);
                }
            }
        };
    }

    /** Begins, one period from now, unless it goes on already. */
    public void start() {
        if (!tick.isScheduled()) {
            schedule.at(time.nanos() + periodNanos, tick);
        }
    }
}
