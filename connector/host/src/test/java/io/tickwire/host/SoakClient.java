package io.tickwire.host;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import org.agrona.collections.IntHashSet;

/**
 * One of many: at every so many ticks it places an order, in turn one that fills and one that rests and is cancelled as
 * soon as it is known to rest. Counts what it hears; keeps only what lives, so that its memory stays flat. Callbacks come
 * from the loop's thread; who reads the counts does so when all is quiet.
 */
final class SoakClient implements EWrapper, AutoCloseable {
    private static final int TICKS_TO_ORDER = 20;
    private static final double FAR = 1.00;

    final EClientSocket socket;
    final int clientId;
    private final Contract contract;
    private final Order filling = new Order().orderType("MKT").totalQuantity("1").tif("DAY");
    private final Order resting = new Order().action("BUY").orderType("LMT").lmtPrice(FAR).totalQuantity("1").tif("DAY");
    private final IntHashSet restingIds = new IntHashSet();
    private int nextId;
    private int untilOrder = TICKS_TO_ORDER;
    volatile boolean isTrading = true;
    volatile long answered;
    volatile int live;
    long ticks;
    long placed;
    long filled;
    long cancelled;
    long fills;
    long commissions;
    long refused;
    long units;
    double cashFlow;
    int error;

    SoakClient(final int clientId, final ConnectorContext context, final String symbol) {
        this.clientId = clientId;
        this.contract = Fixtures.stock(symbol);
        this.socket = new EClientSocket(this, context);
    }

    void subscribe() {
        socket.reqMktData(clientId, contract, "", false, false, null);
    }

    @Override
    public void nextValidId(final int orderId) {
        nextId = orderId;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        onTick(tickerId);
    }

    @Override
    public void tickSize(final int tickerId, final int field, final long size) {
        onTick(tickerId);
    }

    private void onTick(final int tickerId) {
        if (tickerId != clientId) {
            error = -1;
        }
        ticks++;
        if (isTrading && --untilOrder == 0) {
            untilOrder = TICKS_TO_ORDER;
            place();
        }
    }

    private void place() {
        final boolean fills = (placed & 1) == 0;
        final Order order = fills ? filling.action((placed & 2) == 0 ? "BUY" : "SELL") : resting;
        final int orderId = nextId++;
        if (!fills) {
            restingIds.add(orderId);
        }
        if (socket.placeOrder(orderId, contract, order) >= 0) {
            placed++;
            live = live + 1;
        } else {
            refused++;
        }
    }

    @Override
    public void orderStatus(
        final int orderId, final CharSequence status, final long filledUnits, final long remaining,
        final double avgFillPrice, final long permId, final int parentId, final double lastFillPrice,
        final int client, final CharSequence whyHeld, final double mktCapPrice) {
        if (status.charAt(0) == 'S' && restingIds.remove(orderId)) {
            socket.cancelOrder(orderId);
        } else if (status.charAt(0) == 'C') {
            cancelled++;
            live = live - 1;
        }
    }

    @Override
    public void execDetails(final int reqId, final Contract traded, final Execution execution) {
        fills++;
        filled++; // one unit: an order fills at once or not at all
        final boolean buys = execution.side().charAt(0) == 'B';
        units += buys ? 1 : -1;
        cashFlow += Decimals.toDouble(execution.shares()) * execution.price() * (buys ? -1 : 1);
    }

    @Override
    public void commissionAndFeesReport(final CommissionAndFeesReport report) {
        commissions++;
        cashFlow -= report.commissionAndFees();
        live = live - 1;
    }

    @Override
    public void currentTime(final long time) {
        answered = answered + 1;
    }

    @Override
    public void error(
        final int id, final long errorTime, final int code, final CharSequence text, final CharSequence rejectJson) {
        final boolean isNotice = code >= 2_100 && code < 2_200 || code == 202;
        if (!isNotice) {
            error = code;
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
