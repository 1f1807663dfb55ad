package io.tickwire.benchmarks.rig;

/**
 * Whose turn it is on the engine's thread: the peer's thread asks, the engine's thread follows and says so.
 *
 * <p>Both clients pay for looking at it once a duty cycle, so that it does not favour either.
 */
public final class Turn {
    /** The engine polls the bare client. */
    public static final int BARE = 0;
    /** The engine polls the client under test. */
    public static final int OURS = 1;
    /** The engine's thread ends. */
    public static final int STOP = 2;

    private static final int SPINS = 10_000;
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private final Patience patience = new Patience(PATIENCE_NANOS);
    private volatile int wanted = OURS;
    private volatile int reached = OURS;
    private volatile Throwable failure;

    int wanted() {
        return wanted;
    }

    void reached(final int turn) {
        reached = turn;
    }

    /**
     * Tells the other threads that this one has failed.
     *
     * @param cause of the failure
     */
    public void failed(final Throwable cause) {
        failure = cause;
    }

    /**
     * Asks for a turn and waits until the engine's thread has taken it. Called by the peer's thread. Does not allocate.
     *
     * @param turn one of the constants
     */
    public void take(final int turn) {
        wanted = turn;
        if (reached == turn) {
            return;
        }
        patience.begin();
        for (int spins = 0; reached != turn; spins++) {
            check();
            if (patience.isOver()) {
                throw new IllegalStateException("the engine's thread did not change its turn within "
                    + patience.limit());
            }
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield(); // it may be waiting for this core
            }
        }
    }

    /** Makes the engine's thread read and answer all that has come for the client under test. */
    public void drain() {
        take(BARE);
        take(OURS);
    }

    /** Asks the engine's thread to end, without waiting for it. */
    public void stop() {
        wanted = STOP;
    }

    /** Throws when a thread of the run has failed. Any thread. */
    public void check() {
        final Throwable cause = failure;
        if (cause != null) {
            throw new IllegalStateException("a thread of the run failed: " + cause, cause);
        }
    }
}
