package io.tickwire.benchmarks.soak;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.Order;
import java.io.IOException;

/**
 * Market orders, bought and sold in turn, to the simulated Host, which fills and tells them, over a socket. This thread
 * drives both ends; neither may allocate by order.
 */
final class OrderPhase {
    private static final int IN_FLIGHT = 16;
    private static final int HISTORY = 64;
    /** The Host does not count it as a message, the client does. */
    private static final int GREETING = 1;

    private final String name;
    private final int serverVersion;
    private final long orders;
    private final Fills fills = new Fills();
    private final Contract contract = Orders.contract();
    private final Order order = new Order().orderType("MKT").totalQuantity("1").tif("DAY");

    /** Counts what the Host tells. */
    private static final class Fills implements EWrapper {
        private int nextId;
        private long executions;
        private long commissions;
        private long errors;

        @Override
        public void nextValidId(final int orderId) {
            nextId = orderId;
        }

        @Override
        public void execDetails(final int reqId, final Contract contract, final Execution execution) {
            executions++;
        }

        @Override
        public void commissionAndFeesReport(final CommissionAndFeesReport report) {
            commissions++;
        }

        @Override
        public void error(final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
            final CharSequence advancedOrderRejectJson) {
            if (id > 0) {
                errors++;
            }
        }
    }

    OrderPhase(final String name, final int serverVersion, final long orders) {
        this.name = name;
        this.serverVersion = serverVersion;
        this.orders = orders;
    }

    /** Runs it; true if the Host filled what the client sent, and the client was told of all of it. */
    boolean run(final Heap heap) throws IOException {
        if (orders == 0) {
            return true;
        }
        try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().serverVersion(serverVersion)
            .orders(settings -> settings.orderHistoryLength(HISTORY).fillHistoryLength(HISTORY))
            .ticksPerSecond(0).useAgentInvoker(true))) {
            final EClientSocket client = connect(host);
            final long heapAtStart = heap.used();
            final Progress progress = new Progress(name, orders, heap);
            trade(host, client, progress);
            progress.end(fills.executions, heapAtStart);
            final boolean equal = agrees("orders sent, fills booked by the Host", orders, host.books().totalFills())
                & agrees("fills booked, fills told", host.books().totalFills(), fills.executions)
                & agrees("fills booked, commissions told", host.books().totalFills(), fills.commissions)
                & agrees("frames sent by the Host, received", host.counters().framesOut + GREETING,
                    client.counters().framesReceived())
                & agrees("errors expected, told", 0, fills.errors);
            client.eDisconnect();
            return equal;
        }
    }

    /** Connecting waits for the Host's answers, so that the Host needs a thread of its own for the moment. */
    private EClientSocket connect(final SimulatedHost host) {
        final EClientSocket client = new EClientSocket(fills, new ConnectorContext().useInvoker(true));
        final Thread helper = new Thread(() -> client.eConnect("127.0.0.1", host.port(), 1), "connect");
        helper.start();
        while (helper.isAlive()) {
            host.doWork();
        }
        if (!client.isConnected()) {
            throw new IllegalStateException("no connection");
        }
        return client;
    }

    private void trade(final SimulatedHost host, final EClientSocket client, final Progress progress) {
        long sent = 0;
        while (fills.commissions < orders && fills.errors == 0) {
            while (sent < orders && sent - fills.executions < IN_FLIGHT) {
                order.action((sent & 1) == 0 ? "BUY" : "SELL");
                if (client.placeOrder(fills.nextId++, contract, order) < 0) {
                    throw new IllegalStateException("order " + sent + " was refused");
                }
                sent++;
            }
            host.doWork();
            client.poll();
            progress.at(fills.executions);
        }
    }

    private static boolean agrees(final String what, final long expected, final long actual) {
        System.out.println("  " + what + ": " + expected + ", " + actual + (expected == actual ? "" : "  DIFFERENT"));
        return expected == actual;
    }
}
