package io.tickwire.host;

import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.host.HostBooks.BookedOrder;
import io.tickwire.host.RecordingClient.Heard;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.Order;
import io.tickwire.wire.Unset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The part of a client's script that trades: a bracket that fills, a cancel, executions; each beside the Host's books. */
final class TradingScript {
    private static final Contract IBM = Fixtures.stock("IBM");
    private static final String ACCOUNT = "DU1000001";
    private static final int PARENT = 1;
    private static final int TARGET = 2;
    private static final int STOP = 3;
    private static final int PROTOBUF_REPORTS = 211;

    private final SimulatedHost host;
    private final RecordingClient client;
    private final int ibm;

    TradingScript(final SimulatedHost host, final RecordingClient client) {
        this.host = host;
        this.client = client;
        this.ibm = host.market().conId("IBM");
    }

    void run() {
        positions(Map.of());
        bracketOpens();
        bracketCloses();
        positions(Map.of());
        client.client().placeOrder(4, IBM, Fixtures.market("BUY", 30));
        client.await("commissionAndFeesReport");
        positions(Map.of(ibm, 30L));
        restChangeAndCancel();
        executions();
        summary();
    }

    private void bracketOpens() {
        host.market().quote(ibm, 222.90, 223.00, 500, 500);
        client.client().placeOrder(PARENT, IBM, Fixtures.limit("BUY", 100, 223.00).transmit(false));
        client.client().placeOrder(TARGET, IBM,
            Fixtures.limit("SELL", 100, 225.00).parentId(PARENT).transmit(false));
        assertEquals(List.of(), client.drain());
        client.client().placeOrder(STOP, IBM, new Order().action("SELL").orderType("STP").auxPrice(220.00)
            .totalQuantity("100").tif("DAY").parentId(PARENT));
        final Heard open = client.await("openOrder");
        assertEquals(PARENT, open.number(0));
        assertEquals(ibm, open.<Contract>of(1).conId());
        assertEquals(223.00, open.<Order>of(2).lmtPrice());
        final BookedFill fill = host.books().fills().get(0);
        assertEquals(List.of(PARENT, 223.00), List.of(fill.orderId(), fill.price()));
        final CommissionAndFeesReport report = told(fill);
        assertEquals(client.client().serverVersion() < PROTOBUF_REPORTS ? Unset.DOUBLE : 0, report.realizedPNL(),
            "an opening fill realizes nothing: not available in text, absent in protobuf");
        final Map<Integer, String> children = new TreeMap<>();
        client.drain();
        client.client().reqOpenOrders();
        for (final Heard order : client.awaitAll("orderStatus", "openOrderEnd")) {
            children.put(order.number(0), order.text(1) + " of " + order.number(6));
        }
        assertEquals(Map.of(TARGET, "Submitted of 1", STOP, "PreSubmitted of 1"), children);
    }

    private void bracketCloses() {
        host.market().quote(ibm, 225.10, 225.20, 500, 500);
        final BookedFill fill = host.books().fills().get(1);
        assertEquals(List.of(TARGET, 225.00, 200 - 2.0), List.of(
            fill.orderId(), fill.price(), Math.round(fill.realizedPnl() * 1e6) / 1e6));
        final CommissionAndFeesReport report = told(fill);
        assertEquals(fill.realizedPnl(), report.realizedPNL());
        assertEquals(STOP, client.await("orderStatus", status -> "Cancelled".equals(status.text(1))).number(0));
        assertEquals(STOP, client.awaitError(202).number(0));
        assertEquals("Cancelled", booked(STOP).status());
    }

    /** A client is told of a fill what the books hold: execution, status, commission. */
    private CommissionAndFeesReport told(final BookedFill fill) {
        final Heard details = client.await("execDetails");
        final Execution execution = details.of(2);
        assertEquals(-1, details.number(0));
        assertEquals(fill, fill(fill.number(), execution, fill.conId(), fill));
        final Heard status = client.await("orderStatus", heard -> "Filled".equals(heard.text(1)));
        assertEquals(fill.orderId(), status.number(0));
        assertEquals(0, DataScript.units(status.wide(3)));
        assertEquals(fill.price(), status.real(4));
        final CommissionAndFeesReport report = client.await("commissionAndFeesReport").of(0);
        assertEquals(execution.execId().toString(), report.execId().toString());
        assertEquals(fill.commission(), report.commissionAndFees());
        return report;
    }

    private void restChangeAndCancel() {
        client.client().placeOrder(5, IBM, Fixtures.limit("BUY", 10, 200.50).tif("GTC"));
        client.await("orderStatus", status -> status.number(0) == 5 && "Submitted".equals(status.text(1)));
        client.client().placeOrder(5, IBM, Fixtures.limit("BUY", 20, 201.50).tif("GTC"));
        client.await("openOrder", open -> open.<Order>of(2).lmtPrice() == 201.50);
        assertEquals(20, booked(5).total().intValue());
        client.client().cancelOrder(5);
        final Heard cancelled = client.await("orderStatus", status -> "Cancelled".equals(status.text(1)));
        assertEquals(20, DataScript.units(cancelled.wide(3)));
        assertEquals(booked(5).permId(), cancelled.wide(5));
        assertEquals(5, client.awaitError(202).number(0));
        client.client().cancelOrder(1005);
        assertEquals(1005, client.awaitError(10147).number(0));
    }

    private void executions() {
        client.client().reqExecutions(9, new ExecutionFilter());
        final List<BookedFill> told = new ArrayList<>();
        final List<BookedFill> booked = host.books().fills();
        for (final Heard details : client.awaitAll("execDetails", "execDetailsEnd")) {
            assertEquals(9, details.number(0));
            told.add(fill(told.size() + 1, details.of(2), details.<Contract>of(1).conId(), booked.get(told.size())));
        }
        assertEquals(booked, told);
    }

    /** What the client knows of a fill; what an execution does not tell is taken from the books. */
    private static BookedFill fill(
        final long number, final Execution told, final int conId, final BookedFill booked) {
        return new BookedFill(number, told.execId().toString(), told.clientId(), told.orderId(), told.permId(),
            told.acctNumber().toString(), conId, told.side().contentEquals("BOT"),
            BigDecimal.valueOf(DataScript.units(told.shares())), told.price(), booked.commission(), booked.realizedPnl());
    }

    private void positions(final Map<Integer, Long> expected) {
        client.client().reqPositions();
        final Map<Integer, Long> told = new TreeMap<>();
        for (final Heard row : client.awaitAll("position", "positionEnd")) {
            assertEquals(ACCOUNT, row.text(0));
            told.put(row.<Contract>of(1).conId(), DataScript.units(row.wide(2)));
        }
        client.client().cancelPositions();
        assertEquals(expected, told);
        final Map<Integer, Long> held = new TreeMap<>();
        host.books().positions(ACCOUNT).forEach((conId, quantity) -> held.put(conId, quantity.longValueExact()));
        assertEquals(held, told);
    }

    private void summary() {
        client.client().reqAccountSummary(12, "All", "TotalCashValue,GrossPositionValue,NetLiquidation");
        final Map<String, Double> told = new TreeMap<>();
        for (final Heard row : client.awaitAll("accountSummary", "accountSummaryEnd")) {
            assertEquals(List.of(12, ACCOUNT, "USD"), List.of(row.number(0), row.text(1), row.text(4)));
            told.put(row.text(2), Double.valueOf(row.text(3)));
        }
        client.client().cancelAccountSummary(12);
        final double cash = host.books().cash(ACCOUNT);
        final double held = 30 * host.market().last(ibm);
        assertEquals(3, told.size());
        assertEquals(cash, told.get("TotalCashValue"), 0.005);
        assertEquals(held, told.get("GrossPositionValue"), 0.005);
        assertEquals(cash + held, told.get("NetLiquidation"), 0.005);
    }

    private BookedOrder booked(final int orderId) {
        return host.books().order(1, orderId);
    }
}
