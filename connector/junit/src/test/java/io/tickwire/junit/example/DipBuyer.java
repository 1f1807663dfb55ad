package io.tickwire.junit.example;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;

/** An engine to be tested: buys 100 shares once when the ask is at or under its limit, and counts what it got. */
final class DipBuyer implements EWrapper, AutoCloseable {
    private static final int ASK = 2;

    private final EClientSocket client = new EClientSocket(this);
    private final Contract contract = new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD");
    private final double limit;
    private int nextId;
    private boolean ordered;
    private volatile double bought;
    private volatile int lastNotice;

    DipBuyer(final double limit) {
        this.limit = limit;
    }

    boolean start(final int port) {
        return client.eConnect("127.0.0.1", port, 1) && client.reqMktData(1, contract, "", false, false, null) >= 0;
    }

    double bought() {
        return bought;
    }

    int lastNotice() {
        return lastNotice;
    }

    @Override
    public void nextValidId(final int orderId) {
        nextId = orderId;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        if (field == ASK && price > 0 && price <= limit && !ordered) {
            ordered = true;
            client.placeOrder(nextId, contract,
                new Order().action("BUY").orderType("LMT").lmtPrice(limit).totalQuantity("100").tif("DAY"));
        }
    }

    @Override
    public void execDetails(final int reqId, final Contract traded, final Execution execution) {
        bought += Decimals.toDouble(execution.shares());
    }

    @Override
    public void error(
        final int id, final long time, final int code, final CharSequence text, final CharSequence rejectJson) {
        lastNotice = code;
    }

    @Override
    public void close() {
        client.eDisconnect();
        client.close();
    }
}
