package io.tickwire.benchmarks.tuning;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;

import io.tickwire.benchmarks.client.OneOrderATick;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.rig.Lane;
import io.tickwire.benchmarks.rig.RawHost;
import io.tickwire.benchmarks.rig.Turn;

/** What a JVM does that shows the effect of a setting on its start: connects, and answers one tick with one order. */
final class StartProbe {
    private StartProbe() {
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
        final PriceTick tick = new PriceTick();
        final OneOrderATick strategy = new OneOrderATick(host.port());
        final AtomicBoolean running = new AtomicBoolean(true);
        final Thread engine = new Thread(() -> {
            strategy.connect();
            while (running.get()) {
                strategy.poll();
            }
            strategy.close();
        }, "engine");
        engine.setDaemon(true);
        engine.start();
        final Lane lane = new Lane(host.accept(), new Turn());
        strategy.awaitConnected();
        final long connected = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        final long first = lane.exchange(tick.frame());
        Readout.print("start to connected", connected * 1e6);
        Readout.print("first order", first);
        running.set(false);
        engine.join(1_000);
        System.exit(0); // an archive is written at an orderly end
    }
}
