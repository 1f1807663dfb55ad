package io.tickwire.benchmarks.quickstart;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.client.PreparedOrder;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;

/**
 * The engine: it answers each new bid or ask with one order, without any reason to: a hundred shares bought from the
 * ask, then a hundred sold to the bid. A way to exercise the connector, not to make money.
 *
 * <p>All callbacks come on the engine's thread. Does not allocate once it trades.
 */
final class Trader implements EWrapper {
    static final int FIRST_TICKER = 1;
    static final int BID = 1;
    static final int ASK = 2;

    private static final int NO_ORDER_ID = -1;
    private static final int NOTICE_CODES = 2100;

    private final Watchlist watchlist;
    private final Book book;
    private final double[] bids;
    private final double[] asks;
    private final boolean[] bought;
    private final PreparedOrder[] buys;
    private final PreparedOrder[] sells;
    private EClientSocket client;
    private int nextOrderId = NO_ORDER_ID;
    private volatile boolean ready;
    private volatile boolean trading;
    private volatile long ticks;
    private volatile long orders;
    private volatile long refused;
    private volatile long statuses;
    private volatile String trouble;

    Trader(final Watchlist watchlist) {
        this.watchlist = watchlist;
        this.book = new Book(watchlist);
        this.bids = new double[watchlist.size()];
        this.asks = new double[watchlist.size()];
        this.bought = new boolean[watchlist.size()];
        this.buys = new PreparedOrder[watchlist.size()];
        this.sells = new PreparedOrder[watchlist.size()];
    }

    private static Order order(final String action) {
        return new Order().action(action).orderType("LMT").tif("DAY").lmtPrice(1)
            .totalQuantity(Decimals.fromLong(100));
    }

    void client(final EClientSocket socket) {
        client = socket;
    }

    /** Subscribes to the watch list. */
    void subscribe() {
        for (int i = 0; i < watchlist.size(); i++) {
            client.reqMktData(FIRST_TICKER + i, watchlist.contract(i), "", false, false, null);
        }
    }

    void trading(final boolean on) {
        if (on && buys[0] == null) {
            prepareOrders();
        }
        trading = on;
    }

    /** Before the first trade: what stays the same in an order is encoded once. */
    private void prepareOrders() {
        for (int i = 0; i < buys.length; i++) {
            buys[i] = client.prepareOrder(watchlist.contract(i), order("BUY"));
            sells[i] = client.prepareOrder(watchlist.contract(i), order("SELL"));
        }
    }

    /** Whether every instrument has a bid and an ask, so that every further one can be answered. */
    boolean isReady() {
        return ready;
    }

    private boolean hasAllQuotes() {
        for (int i = 0; i < bids.length; i++) {
            if (bids[i] <= 0 || asks[i] <= 0) {
                return false;
            }
        }
        return nextOrderId != NO_ORDER_ID;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        ticks++; // one writer
        final int index = tickerId - FIRST_TICKER;
        if (field == BID) {
            bids[index] = price;
        } else if (field == ASK) {
            asks[index] = price;
        } else {
            return;
        }
        if (trading) {
            trade(index);
        } else if (!ready) {
            ready = hasAllQuotes();
        }
    }

    private void trade(final int index) {
        bought[index] = !bought[index];
        final long result = bought[index]
            ? buys[index].send(takeOrderId(), asks[index]) : sells[index].send(takeOrderId(), bids[index]);
        if (result < 0) {
            refused++;
        } else {
            orders++;
        }
    }

    @Override
    public void tickSize(final int tickerId, final int field, final long size) {
        ticks++;
    }

    @Override
    public void tickString(final int tickerId, final int tickType, final CharSequence value) {
        ticks++;
    }

    @Override
    public void tickGeneric(final int tickerId, final int tickType, final double value) {
        ticks++;
    }

    @Override
    public void nextValidId(final int orderId) {
        nextOrderId = Math.max(nextOrderId, orderId);
    }

    @Override
    public void orderStatus(
        final int orderId, final CharSequence status, final long filled, final long remaining,
        final double avgFillPrice, final long permId, final int parentId, final double lastFillPrice,
        final int clientId, final CharSequence whyHeld, final double mktCapPrice) {
        statuses++;
    }

    @Override
    public void execDetails(final int reqId, final Contract contract, final Execution execution) {
        book.onExecution(contract.conId(), execution);
    }

    @Override
    public void commissionAndFeesReport(final CommissionAndFeesReport report) {
        book.onCommission(report);
    }

    @Override
    public void error(
        final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
        final CharSequence advancedOrderRejectJson) {
        if (errorCode < NOTICE_CODES) {
            trouble = errorCode + " " + errorMsg;
        }
    }

    @Override
    public void connectionClosed() {
        trouble = "the Host closed the connection";
    }

    /** The last bid of an instrument, 0 before the first. The engine's thread. */
    double bid(final int index) {
        return bids[index];
    }

    /** The last ask of an instrument, 0 before the first. The engine's thread. */
    double ask(final int index) {
        return asks[index];
    }

    /** An order id that was not used yet. The engine's thread. */
    int takeOrderId() {
        return nextOrderId++;
    }

    long ticks() {
        return ticks;
    }

    long orders() {
        return orders;
    }

    /** Orders that the connector did not take. */
    long refused() {
        return refused;
    }

    long statuses() {
        return statuses;
    }

    Book book() {
        return book;
    }

    /** The last error that is more than a notice, or null. */
    String trouble() {
        return trouble;
    }
}
