package io.tickwire.benchmarks.tuning;

import java.io.IOException;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.rig.Lane;
import io.tickwire.benchmarks.rig.RawHost;
import io.tickwire.benchmarks.rig.Turn;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ConnectorLoop;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

import org.HdrHistogram.Histogram;
import org.agrona.concurrent.BackoffIdleStrategy;
import org.agrona.concurrent.BusySpinIdleStrategy;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.agrona.concurrent.YieldingIdleStrategy;

/**
 * What a JVM does that shows how the connector's own reader waits: tick to order in a closed loop, the order placed in
 * the callback on the reader's thread.
 */
final class ReaderProbe implements EWrapper {
    /** The property that chooses. */
    static final String STRATEGY = "tuning.reader";

    private static final long WARM_UP_NANOS = 1_000_000_000L;
    private static final long NANOS = 1_000_000_000L;
    private static final long GAP_NANOS = 20_000;

    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private final EClientSocket client;
    private int orderId = 1_000;

    private ReaderProbe(final ConnectorContext context) {
        client = new EClientSocket(this, context);
    }

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException          when a connection fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final RawHost host = new RawHost(Orders.PROTOBUF_VERSION);
        final ReaderProbe probe = new ReaderProbe(context(System.getProperty(STRATEGY, "spin")));
        final Thread connecting = new Thread(() -> probe.client.eConnect("127.0.0.1", host.port(), 1), "connect");
        connecting.start();
        final Lane lane = new Lane(host.accept(), new Turn());
        connecting.join();
        final PriceTick tick = new PriceTick();
        play(lane, tick, WARM_UP_NANOS);
        final Histogram times = play(lane, tick, NANOS);
        Readout.print("p50", times.getValueAtPercentile(50));
        Readout.print("p99", times.getValueAtPercentile(99));
        System.exit(0);
    }

    private static ConnectorContext context(final String strategy) {
        final ConnectorContext context = new ConnectorContext();
        return strategy.equals("loop") ? context.sharedReader(ConnectorLoop.launch(new ConnectorContext()))
            : context.idleStrategySupplier(() -> idle(strategy));
    }

    private static IdleStrategy idle(final String strategy) {
        switch (strategy) {
            case "spin":
                return BusySpinIdleStrategy.INSTANCE;
            case "yield":
                return YieldingIdleStrategy.INSTANCE;
            case "backoff":
                return new BackoffIdleStrategy();
            case "sleep":
                return new SleepingMillisIdleStrategy(1);
            default:
                throw new IllegalArgumentException("no such way to wait: " + strategy);
        }
    }

    private static Histogram play(final Lane lane, final PriceTick tick, final long nanos) throws IOException {
        final Histogram times = new Histogram(3);
        times.setAutoResize(true);
        final long deadline = System.nanoTime() + nanos;
        while (System.nanoTime() - deadline < 0) {
            times.recordValue(lane.exchange(tick.frame()));
            final long end = System.nanoTime() + GAP_NANOS;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
        }
        return times;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        client.placeOrder(orderId++, contract, order.lmtPrice(price));
    }
}
