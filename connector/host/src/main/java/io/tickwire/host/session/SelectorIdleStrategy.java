package io.tickwire.host.session;

import org.agrona.concurrent.IdleStrategy;

import java.util.concurrent.locks.LockSupport;

/**
 * Idles in the selector: wakes when a client sends, when another thread asks, or when something is due. Costs no
 * processor time while nothing happens; wakes some ten microseconds late.
 */
public final class SelectorIdleStrategy implements IdleStrategy {
    private static final long MAX_MILLIS = 10;
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final long SHORT_NAP_NANOS = 50_000L;

    private final HostLoop loop;
    private final NextStep nextStep;

    /** Tells when the market moves next. */
    @FunctionalInterface
    public interface NextStep {
        /** Nanoseconds since the epoch. */
        long nextStepNanos();
    }

    /** Idles in the selector of a loop. */
    public SelectorIdleStrategy(final HostLoop loop, final NextStep nextStep) {
        this.loop = loop;
        this.nextStep = nextStep;
    }

    @Override
    public void idle(final int workCount) {
        if (workCount == 0) {
            idle();
        }
    }

    @Override
    public void idle() {
        final long due = Math.min(loop.nextDueNanos(), nextStep.nextStepNanos());
        final long nanos = due - loop.time().nanos();
        if (nanos >= NANOS_PER_MILLI) {
            loop.await(loop.hasUnsent() ? 1 : Math.min(MAX_MILLIS, nanos / NANOS_PER_MILLI));
        } else {
            LockSupport.parkNanos(SHORT_NAP_NANOS);
        }
    }

    @Override
    public void reset() {
        // keeps no state
    }

    @Override
    public String alias() {
        return "selector";
    }
}
