package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.peer.OfficialOrders;
import io.tickwire.benchmarks.peer.OfficialTicks;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A limit order from {@code placeOrder} to a channel that copies, beside the official client's, with a new id, price
 * and quantity each time, and encoded in full; and beside the copy alone.
 */
public class PlaceOrderPeerBenchmark extends AbstractBenchmark {
    /** What the order travels as. */
    @Param
    public Wire wire;

    private ScriptedClient client;
    private final ScriptedChannel channel = new ScriptedChannel(Orders.PROTOBUF_VERSION);
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private int orderId = 1_000;

    /** The wire of a server version. */
    public enum Wire {
        /** The newest version that the official client knows as well. */
        PROTOBUF(OfficialTicks.PROTOBUF_VERSION),
        /** The last version before protobuf. */
        TEXT(Orders.TEXT_VERSION);

        private final int serverVersion;

        Wire(final int serverVersion) {
            this.serverVersion = serverVersion;
        }
    }

    /** The official client, needed by its own benchmark alone. */
    @State(Scope.Thread)
    public static class Official {
        private OfficialOrders orders;

        /**
         * Loads it.
         *
         * @param benchmark that tells the wire
         * @throws IOException never
         */
        @Setup
        public void connect(final PlaceOrderPeerBenchmark benchmark) throws IOException {
            orders = new OfficialOrders(benchmark.wire.serverVersion);
        }
    }

    /** Connects the connector to a Host in memory. */
    @Setup
    public void connect() {
        client = new ScriptedClient(new EWrapper() { }, wire.serverVersion);
        tickwire();
    }

    /**
     * The connector.
     *
     * @return the position
     */
    @Benchmark
    public long tickwire() {
        final int id = orderId++;
        order.lmtPrice(price(id)).totalQuantity(Decimals.fromLong(shares(id)));
        order.tif((id & 1) == 0 ? "DAY" : "GTC"); // unlike the one before, or it would be known again
        return client.placeOrder(id, contract, order);
    }

    /**
     * Writes a frame that is there already.
     *
     * @return its length
     */
    @Benchmark
    public int floor() {
        return channel.write(client.channel().lastWritten());
    }

    /**
     * The official client.
     *
     * @param official loaded by its user's wish
     * @return length of the frame
     */
    @Benchmark
    public int official(final Official official) {
        final int id = orderId++;
        return official.orders.encode(id, price(id), shares(id));
    }

    private static double price(final int id) {
        return (18_700 + (id & 63)) / 100.0;
    }

    private static long shares(final int id) {
        return 100 + (id & 7) * 100;
    }
}
