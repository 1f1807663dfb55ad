package io.tickwire.host.load;

import io.tickwire.host.session.HostSession;

import java.util.concurrent.atomic.AtomicLong;

/**
 * So many ticks for one stream: as fast as its client takes them, or each at a time of its own that does not depend on
 * the client.
 * <p>
 * A tick whose time has come while the client was not reading is not left out: it is late, and
 * {@link #intendedNanos(long)} says since when. That is what a latency must be counted from. Any thread may look at a
 * volley and {@link #stop()} it; looking allocates nothing.
 */
public final class Volley {
    /** The rate of a volley that goes as fast as its client takes it. */
    public static final long FLAT_OUT = Long.MAX_VALUE;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    /** So that a tick's number, times the nanoseconds of a second, added to the time of day, is a long. */
    private static final long MAX_TICKS = 4_000_000_000L;
    private static final int CHUNK_FRAMES = 512;

    private final HostSession session;
    private final int reqId;
    private final TickBlock block;
    private final long ticks;
    private final long ticksPerSecond;
    private final int burst;
    private final long startNanos;
    private final AtomicLong published = new AtomicLong();
    private volatile boolean isStopped;
    private long sent;
    private long due;
    private int nextFrame;

    Volley(
        final HostSession session, final int reqId, final TickBlock block, final Fire fire, final long startNanos) {
        this.session = session;
        this.reqId = reqId;
        this.block = block;
        this.ticks = fire.ticks();
        this.ticksPerSecond = fire.ticksPerSecond();
        this.burst = fire.burst();
        this.startNanos = startNanos;
    }

    /**
     * What to fire.
     *
     * @param ticks          in all.
     * @param ticksPerSecond or {@link #FLAT_OUT}.
     * @param burst          ticks that are due at one time.
     */
    public record Fire(long ticks, long ticksPerSecond, int burst) {
        /** Checks the numbers. */
        public Fire {
            check(ticks >= 1 && ticks <= MAX_TICKS, "ticks must be 1 to " + MAX_TICKS + ": ", ticks);
            check(ticksPerSecond >= 1, "ticks per second must be at least 1: ", ticksPerSecond);
            check(burst >= 1, "a burst must have at least one tick: ", burst);
        }

        private static void check(final boolean isRight, final String rule, final long value) {
            if (!isRight) {
                throw new IllegalArgumentException(rule + value);
            }
        }
    }

    /** Ticks handed to the client's connection so far. */
    public long sent() {
        return published.get();
    }

    /** When the first tick was due: nanoseconds since the epoch, by the Host's clock. */
    public long startNanos() {
        return startNanos;
    }

    /**
     * When a tick was meant to leave: nanoseconds since the epoch, by the Host's clock.
     *
     * @param index of the tick, from 0, in the order in which the client gets them. The start for all ticks of a volley
     *              that goes flat out.
     */
    public long intendedNanos(final long index) {
        return ticksPerSecond == FLAT_OUT
            ? startNanos : startNanos + index / burst * burst * NANOS_PER_SECOND / ticksPerSecond;
    }

    /** Whether no more ticks will come: all were sent, it was stopped, or the stream or its client is gone. */
    public boolean isDone() {
        return isStopped || sent() == ticks;
    }

    /** No more ticks. */
    public void stop() {
        isStopped = true;
    }

    HostSession session() {
        return session;
    }

    int reqId() {
        return reqId;
    }

    /** When the next tick is due; now, if it is late. */
    long nextNanos(final long nowNanos) {
        return Math.max(nowNanos, intendedNanos(sent));
    }

    /** Sends the ticks that are due, as far as the client keeps up; returns how many. */
    int doWork(final long nowNanos) {
        final long before = sent;
        advance(nowNanos);
        while (sent < due && session.keepsUp() && session.isOpen()) {
            sendChunk();
        }
        published.lazySet(sent);
        return (int)(sent - before);
    }

    private void advance(final long nowNanos) {
        if (ticksPerSecond == FLAT_OUT) {
            due = ticks;
        }
        while (due < ticks && intendedNanos(due) <= nowNanos) {
            due = Math.min(ticks, due + burst);
        }
    }

    private void sendChunk() {
        final int room = session.hasFrameFaults() ? 1 : CHUNK_FRAMES;
        final int end = (int)Math.min(TickBlock.FRAMES, nextFrame + Math.min(room, due - sent));
        final int from = block.offset(nextFrame);
        session.sendFrames(block.messageId(nextFrame), block.frames(), from, block.offset(end) - from);
        sent += end - nextFrame;
        nextFrame = end == TickBlock.FRAMES ? 0 : end;
    }
}
