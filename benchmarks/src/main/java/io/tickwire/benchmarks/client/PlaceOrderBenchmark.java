package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * A limit order from {@code placeOrder} to the channel: gates, message, frame, one write. All but the system call.
 */
public class PlaceOrderBenchmark extends AbstractBenchmark {
    private final ScriptedClient protobuf = new ScriptedClient(new EWrapper() { }, Orders.PROTOBUF_VERSION);
    private final ScriptedClient text = new ScriptedClient(new EWrapper() { }, Orders.TEXT_VERSION);
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private int orderId = 1_000;

    /**
     * Protobuf.
     *
     * @return the position
     */
    @Benchmark
    public long protobuf() {
        return place(protobuf);
    }

    /**
     * Text.
     *
     * @return the position
     */
    @Benchmark
    public long text() {
        return place(text);
    }

    private long place(final ScriptedClient client) {
        final int id = orderId++;
        return client.placeOrder(id, contract, order.lmtPrice(187 + (id & 63) * 0.01));
    }
}
