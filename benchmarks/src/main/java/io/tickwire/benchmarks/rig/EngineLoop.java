package io.tickwire.benchmarks.rig;

import java.io.IOException;

/**
 * The engine's thread: busy-spins on the client whose {@link Turn} it is. Does not allocate.
 *
 * <p>Before it leaves a client it drains it, so that nothing late is paid for by the next tick.
 */
public final class EngineLoop implements Runnable {
    private final Turn turn;
    private final DutyCycle bare;
    private final DutyCycle ours;

    /**
     * A loop over two clients.
     *
     * @param turn whose turn it is
     * @param bare the floor
     * @param ours the client under test
     */
    public EngineLoop(final Turn turn, final DutyCycle bare, final DutyCycle ours) {
        this.turn = turn;
        this.bare = bare;
        this.ours = ours;
    }

    @Override
    public void run() {
        try {
            spin();
        } catch (final Throwable cause) { // told to the peer's thread, which waits for this one
            turn.failed(cause);
        }
    }

    private void spin() throws IOException {
        int current = Turn.OURS;
        while (current != Turn.STOP) {
            final int wanted = turn.wanted();
            if (wanted != current) {
                drain(current);
                current = wanted;
                turn.reached(current);
            } else if (current == Turn.BARE) {
                bare.poll();
            } else {
                ours.poll();
            }
        }
    }

    private void drain(final int current) throws IOException {
        while ((current == Turn.OURS ? ours.poll() : bare.poll()) > 0) {
            Thread.onSpinWait();
        }
    }
}
