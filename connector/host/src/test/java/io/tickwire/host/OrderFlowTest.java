package io.tickwire.host;

import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ExecutionRequest;
import io.tickwire.message.GlobalCancelRequest;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.OpenOrdersRequest;
import io.tickwire.message.OrderStatus;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class OrderFlowTest {
    private static final String ACCOUNT = "DU1000001";

    static IntStream versions() {
        return Arrays.stream(Fixtures.VERSIONS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shouldFillAMarketOrderAndTellInTheOrderOfARealHost(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 5)) {
            final int ibm = host.market().conId("IBM");
            host.market().quote(ibm, 222.90, 223.00, 500, 500);
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 100));
            final OpenOrder open = client.await(MessageId.OPEN_ORDER, OpenOrder.class);
            assertEquals(id, open.orderId());
            assertEquals(ibm, open.contract().conId());
            assertEquals("Submitted", open.orderState().status().toString());
            client.awaitStatus(id, "Submitted");
            final ExecutionDetails details = client.await(MessageId.EXECUTION_DATA, ExecutionDetails.class);
            assertEquals(-1, details.reqId());
            assertEquals(223.00, details.execution().price());
            assertEquals("BOT", details.execution().side().toString());
            assertEquals("100", Decimals.toString(details.execution().shares()));
            final OrderStatus filled = client.awaitStatus(id, "Filled");
            assertEquals("100", Decimals.toString(filled.filled()));
            assertEquals("0", Decimals.toString(filled.remaining()));
            assertEquals(223.00, filled.avgFillPrice());
            final CommissionAndFeesReport report =
                client.await(MessageId.COMMISSION_AND_FEES_REPORT, CommissionAndFeesReport.class);
            assertEquals(details.execution().execId().toString(), report.execId().toString());
            assertEquals(1.0, report.commissionAndFees());
            assertEquals(new BigDecimal("100"), host.books().position(ACCOUNT, ibm));
            assertEquals(1_000_000 - 22_300 - 1, host.books().cash(ACCOUNT), 1e-9);
        }
    }

    @Test
    void shouldFillInPartsLevelByLevel() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            final int ibm = host.market().conId("IBM");
            host.market().quote(ibm, 222.90, 223.00, 500, 30);
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 100, 223.00));
            final OrderStatus part =
                client.await(MessageId.ORDER_STATUS, OrderStatus.class, status -> Decimals.toDouble(status.filled()) > 0);
            assertEquals("Submitted", part.status().toString());
            assertEquals("30", Decimals.toString(part.filled()));
            assertEquals("70", Decimals.toString(part.remaining()));
            host.market().quote(ibm, 222.80, 222.95, 500, 500);
            final OrderStatus whole = client.awaitStatus(id, "Filled");
            assertEquals(223.00, whole.avgFillPrice(), "a resting order fills at its own price");
            assertEquals(2, host.books().fills().size());
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shouldChangeAndCancelARestingOrder(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 5)) {
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 100, 100.00));
            final OpenOrder first = client.await(MessageId.OPEN_ORDER, OpenOrder.class);
            assertEquals(100.00, first.order().lmtPrice());
            client.place(id, Fixtures.stock("IBM"), Fixtures.limit("BUY", 150, 101.00));
            final OpenOrder changed = client.await(MessageId.OPEN_ORDER, OpenOrder.class);
            assertEquals(101.00, changed.order().lmtPrice());
            assertEquals(first.order().permId(), changed.order().permId());
            cancel(client, id);
            final OrderStatus cancelled = client.awaitStatus(id, "Cancelled");
            assertEquals("150", Decimals.toString(cancelled.remaining()));
            assertEquals(id, client.awaitError(202).id());
            assertEquals("Cancelled", host.books().order(5, id).status());
        }
    }

    @Test
    void shouldMatchTheOrdersOfTwoClientsWithEachOther() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient seller = TestClient.connect(host, 226, 1);
            TestClient buyer = TestClient.connect(host, 176, 2)) {
            host.market().quote(host.market().conId("IBM"), 222.00, 224.00, 500, 500);
            final int sell = seller.place(Fixtures.stock("IBM"), Fixtures.limit("SELL", 10, 223.00));
            seller.awaitStatus(sell, "Submitted");
            final int buy = buyer.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 223.50));
            assertEquals(223.00, buyer.awaitStatus(buy, "Filled").avgFillPrice());
            assertEquals(223.00, seller.awaitStatus(sell, "Filled").avgFillPrice());
        }
    }

    @Test
    void shouldTellTheGainOfAClosingTradeAndOnlyThere() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            final int ibm = host.market().conId("IBM");
            host.market().quote(ibm, 222.90, 223.00, 500, 500);
            client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 100));
            assertFalse(commission(client).hasRealizedPNL());
            host.market().quote(ibm, 225.00, 225.10, 500, 500);
            client.place(Fixtures.stock("IBM"), Fixtures.market("SELL", 100));
            assertEquals(200 - 2, commission(client).realizedPNL(), 1e-9);
            assertEquals(198, host.books().realizedPnl(ACCOUNT), 1e-9);
            assertEquals(1_000_198, host.books().cash(ACCOUNT), 1e-9);
        }
    }

    @Test
    void shouldRefuseWhatARealHostRefuses() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            final int used = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            client.awaitStatus(used, "Filled");
            assertRefused(client, used, 104, "IBM", used);
            assertEquals(10148, cancelError(client, used, 10148));
            assertEquals(10147, cancelError(client, 9999, 10147));
            final int unknown = client.place(Fixtures.stock("ZZZZ"), Fixtures.market("BUY", 1));
            assertEquals(unknown, client.awaitError(200).id());
            final int type = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1).orderType("FEELINGS"));
            assertEquals(type, client.awaitError(321).id());
            final int grid = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100.001));
            assertEquals(grid, client.awaitError(110).id());
            final int size = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 0));
            assertEquals(size, client.awaitError(434).id());
            assertEquals(1, host.books().orders().size());
        }
    }

    @Test
    void shouldRefuseAnIdBelowOneThatWasUsed() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.place(50, Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            client.awaitStatus(50, "Submitted");
            assertRefused(client, 49, 103, "IBM", 49);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shouldHoldBackWhatIsNotTransmitted(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 5)) {
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100).transmit(false));
            client.send(RequestId.REQ_OPEN_ORDERS, new OpenOrdersRequest());
            client.await(MessageId.OPEN_ORDER_END, OpenOrdersEnd.class);
            assertTrue(client.received().stream().noneMatch(answer -> answer.id() == MessageId.OPEN_ORDER));
            client.place(id, Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            client.awaitStatus(id, "Submitted");
        }
    }

    @Test
    void shouldKeepTheOrdersOfAClientWhenItLeaves() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            final int id;
            try (TestClient client = TestClient.connect(host, 226, 5)) {
                id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100));
                client.awaitStatus(id, "Submitted");
            }
            host.market().quote(host.market().conId("IBM"), 98.00, 99.00, 500, 500);
            assertEquals("Filled", host.books().order(5, id).status());
            try (TestClient again = TestClient.connect(host, 226, 6)) {
                again.send(RequestId.REQ_EXECUTIONS, new ExecutionRequest().reqId(8));
                assertEquals(id,
                    again.await(MessageId.EXECUTION_DATA, ExecutionDetails.class).execution().orderId());
            }
        }
    }

    @Test
    void shouldCancelAllOrdersOfAllClients() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient one = TestClient.connect(host, 226, 1);
            TestClient two = TestClient.connect(host, 200, 2)) {
            final List<Integer> ids = List.of(
                one.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100)),
                two.place(Fixtures.stock("AAPL"), Fixtures.limit("SELL", 10, 900)));
            one.awaitStatus(ids.get(0), "Submitted");
            two.awaitStatus(ids.get(1), "Submitted");
            one.send(RequestId.REQ_GLOBAL_CANCEL, new GlobalCancelRequest());
            one.awaitStatus(ids.get(0), "Cancelled");
            two.awaitStatus(ids.get(1), "Cancelled");
        }
    }

    private static void assertRefused(
        final TestClient client, final int orderId, final int code, final String symbol, final int errorId) {
        client.place(orderId, Fixtures.stock(symbol), Fixtures.market("BUY", 1));
        assertEquals(errorId, client.awaitError(code).id());
    }

    private static int cancelError(final TestClient client, final int orderId, final int code) {
        cancel(client, orderId);
        return client.awaitError(code).errorCode();
    }

    private static void cancel(final TestClient client, final int orderId) {
        client.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(orderId));
    }

    private static CommissionAndFeesReport commission(final TestClient client) {
        return client.await(MessageId.COMMISSION_AND_FEES_REPORT, CommissionAndFeesReport.class);
    }
}
