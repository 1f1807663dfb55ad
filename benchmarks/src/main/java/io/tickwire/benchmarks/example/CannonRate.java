package io.tickwire.benchmarks.example;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.load.Volley;
import io.tickwire.message.Contract;

import org.agrona.concurrent.BusySpinIdleStrategy;

/**
 * How many ticks a second the Host's tick cannon fires at the connector over a loopback socket, flat out, each wire in
 * turn. The Host spins on one core, the reader of the client on another; a tick is a frame.
 */
public final class CannonRate {
    private static final int[] SERVER_VERSIONS = {226, 200};
    private static final int SECONDS = 5;
    private static final long MOST_TICKS = 1_000_000_000L;
    private static final int REQ_ID = 1;

    private CannonRate() {
    }

    /** Runs it for some seconds a wire. */
    public static void main(final String[] args) throws InterruptedException {
        for (final int serverVersion : SERVER_VERSIONS) {
            measure(serverVersion);
        }
    }

    private static void measure(final int serverVersion) throws InterruptedException {
        final SimulatedHostContext context = new SimulatedHostContext().serverVersion(serverVersion)
            .ticksPerSecond(0).idleStrategy(new BusySpinIdleStrategy());
        try (SimulatedHost host = SimulatedHost.launch(context);
            EClientSocket client = new EClientSocket(new EWrapper() { })) {
            if (!client.eConnect("127.0.0.1", host.port(), 1)) {
                throw new IllegalStateException("the connector could not connect");
            }
            client.reqMktData(REQ_ID, new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD"),
                "", false, false, null);
            while (host.counters().ticksOut == 0) {
                Thread.sleep(1);
            }
            final Volley volley = host.cannon().flatOut(1, REQ_ID, MOST_TICKS);
            for (int second = 0; second < SECONDS && !volley.isDone(); second++) {
                final long before = volley.sent();
                final long start = System.nanoTime();
                Thread.sleep(1_000);
                final double rate = (volley.sent() - before) * 1e3 / (System.nanoTime() - start);
                System.out.printf("server version %d: %.1f million ticks/s%n", serverVersion, rate);
            }
            volley.stop();
        }
    }
}
