package io.tickwire.benchmarks.quickstart;

import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.rig.EngineLoop;
import io.tickwire.benchmarks.rig.Turn;
import io.tickwire.client.EClientSocket;

/**
 * The engine's one thread: warms up, connects, subscribes, then spins from socket to callback to socket until it is told
 * to stop.
 */
final class Engine implements Runnable {
    static final long LONGEST_WARM_UP_SECONDS = 10;

    private static final int CLIENT_ID = 1;

    private final Turn turn;
    private final WireTap tap;
    private final EClientSocket client;
    private final Trader trader;

    Engine(final Turn turn, final WireTap tap, final EClientSocket client, final Trader trader) {
        this.turn = turn;
        this.tap = tap;
        this.client = client;
        this.trader = trader;
    }

    @Override
    public void run() {
        try {
            client.warmUp(TimeUnit.SECONDS.toNanos(LONGEST_WARM_UP_SECONDS));
            client.eConnect("127.0.0.1", tap.port(), CLIENT_ID);
            if (!client.isConnected()) {
                throw new IllegalStateException("no connection: " + trader.trouble());
            }
            trader.subscribe();
        } catch (final Throwable cause) { // told to the main thread
            turn.failed(cause);
            return;
        }
        new EngineLoop(turn, tap.bare(), client::poll).run();
        client.eDisconnect();
    }
}
