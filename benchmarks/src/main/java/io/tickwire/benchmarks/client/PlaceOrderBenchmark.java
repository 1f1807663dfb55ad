package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * A limit order from {@code placeOrder} to the channel: gates, message, frame, one write. All but the system call. If it
 * is unlike the one before, it is encoded in full; if it is the same but for id and price, it is known again. The floors
 * write a frame that is there already.
 */
public class PlaceOrderBenchmark extends AbstractBenchmark {
    private final ScriptedClient protobuf = new ScriptedClient(new EWrapper() { }, Orders.PROTOBUF_VERSION);
    private final ScriptedClient text = new ScriptedClient(new EWrapper() { }, Orders.TEXT_VERSION);
    private final ScriptedChannel channel = new ScriptedChannel(Orders.PROTOBUF_VERSION);
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private int orderId = 1_000;

    /** A frame of each wire is there. */
    @Setup
    public void placeOnce() {
        place(protobuf);
        place(text);
    }

    /**
     * The floor of protobuf.
     *
     * @return the frame's length
     */
    @Benchmark
    public int protobufCopy() {
        return channel.write(protobuf.channel().lastWritten());
    }

    /**
     * The floor of text.
     *
     * @return the frame's length
     */
    @Benchmark
    public int textCopy() {
        return channel.write(text.channel().lastWritten());
    }

    /**
     * Protobuf, in full.
     *
     * @return the position
     */
    @Benchmark
    public long protobuf() {
        return placeChanged(protobuf);
    }

    /**
     * Text, in full.
     *
     * @return the position
     */
    @Benchmark
    public long text() {
        return placeChanged(text);
    }

    /**
     * Protobuf, known again.
     *
     * @return the position
     */
    @Benchmark
    public long protobufAgain() {
        return place(protobuf);
    }

    /**
     * Text, known again.
     *
     * @return the position
     */
    @Benchmark
    public long textAgain() {
        return place(text);
    }

    private long placeChanged(final ScriptedClient client) {
        order.tif((orderId & 1) == 0 ? "DAY" : "GTC");
        return place(client);
    }

    private long place(final ScriptedClient client) {
        final int id = orderId++;
        return client.placeOrder(id, contract, order.lmtPrice(187 + (id & 63) * 0.01));
    }
}
