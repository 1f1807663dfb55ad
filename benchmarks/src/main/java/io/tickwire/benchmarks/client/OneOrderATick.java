package io.tickwire.benchmarks.client;

import java.util.concurrent.CountDownLatch;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;

/** A strategy that answers every price with orders for that price; polled by its user's thread. */
public final class OneOrderATick implements EWrapper {
    private final CountDownLatch connected = new CountDownLatch(1);
    private final EClientSocket client = new EClientSocket(this, new ConnectorContext().useInvoker(true));
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private final int port;
    private int orderId = 1_000;

    /**
     * A strategy that is not connected yet.
     *
     * @param port of the Host
     */
    public OneOrderATick(final int port) {
        this.port = port;
    }

    /** Connects; then this thread polls. */
    public void connect() {
        client.eConnect("127.0.0.1", port, 1);
        connected.countDown();
    }

    /**
     * Waits until {@link #connect()} is done. Any thread.
     *
     * @throws InterruptedException when interrupted
     */
    public void awaitConnected() throws InterruptedException {
        connected.await();
    }

    /**
     * One cycle of the client.
     *
     * @return amount of work done
     */
    public int poll() {
        return client.poll();
    }

    /** Disconnects. */
    public void close() {
        client.eDisconnect();
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        client.placeOrder(orderId++, contract, order.lmtPrice(price));
    }
}
