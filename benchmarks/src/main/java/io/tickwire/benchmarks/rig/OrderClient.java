package io.tickwire.benchmarks.rig;

import java.util.function.Function;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.client.PreparedOrder;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

/**
 * The connector under test: an engine that answers each price with orders at that price, and everything else with
 * nothing. One thread polls it; does not allocate once it has sent its first order.
 */
final class OrderClient implements RigClient, EWrapper {
    private static final int CLIENT_ID = 1;
    private static final int FIRST_ORDER = 1_000;

    private static boolean compiled;

    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private final EClientSocket client;
    private final OrderKind kind;
    private final int ordersPerTick;
    private PreparedOrder frame;
    private int orderId = FIRST_ORDER;
    private volatile long refused;

    /**
     * A client that is not connected yet.
     *
     * @param ordersPerTick that answer a price
     * @param kind          how they come about
     */
    OrderClient(final int ordersPerTick, final OrderKind kind) {
        this(new ConnectorContext().useInvoker(true), ordersPerTick, kind);
    }

    OrderClient(final ConnectorContext context, final int ordersPerTick, final OrderKind kind) {
        this(wrapper -> new EClientSocket(wrapper, context), ordersPerTick, kind);
    }

    OrderClient(final Function<EWrapper, EClientSocket> clients, final int ordersPerTick, final OrderKind kind) {
        this.client = clients.apply(this);
        this.ordersPerTick = ordersPerTick;
        this.kind = kind;
    }

    /**
     * Has the connector compiled before its first measurement in this JVM, as a user would, while only one thread is
     * busy: two that spin would starve the compiler on two cores.
     *
     * @param timeoutNanos the most it may take; 0 for not at all
     */
    static synchronized void compile(final long timeoutNanos) {
        if (!compiled && timeoutNanos > 0) {
            new OrderClient(1, OrderKind.PLACED).client.warmUp(timeoutNanos);
            compiled = true;
        }
    }

    @Override
    public void attach(final int port) {
        if (!client.eConnect("127.0.0.1", port, CLIENT_ID)) {
            throw RigClient.unconnected();
        }
    }

    @Override
    public int poll() {
        return client.poll();
    }

    @Override
    public void close() {
        client.eDisconnect();
    }

    /** Another one with the same orders, for a rehearsal. */
    OrderClient copy(final Function<EWrapper, EClientSocket> clients) {
        return new OrderClient(clients, ordersPerTick, kind);
    }

    /** The connector itself. */
    EClientSocket socket() {
        return client;
    }

    /** Orders so far, whether taken or not. The engine's thread. */
    int orders() {
        return orderId - FIRST_ORDER;
    }

    /** Orders that the connector did not take. Any thread. */
    long refused() {
        return refused;
    }

    @Override
    public void nextValidId(final int firstId) {
        if (frame != null) {
            frame.prepare();
        } else if (kind == OrderKind.PREPARED) {
            frame = client.prepareOrder(contract, order);
        }
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        for (int i = 0; i < ordersPerTick; i++) {
            final long result = frame == null ? place(price) : frame.send(orderId++, price);
            if (result < 0) {
                refused++;
            }
        }
    }

    private long place(final double price) {
        if (kind == OrderKind.CHANGED) {
            order.tif((orderId & 1) == 0 ? "DAY" : "GTC"); // of the same length, as the floor's answer is
        }
        return client.placeOrder(orderId++, contract, order.lmtPrice(price));
    }
}
