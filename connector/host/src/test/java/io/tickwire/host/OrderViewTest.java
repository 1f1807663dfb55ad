package io.tickwire.host;

import io.tickwire.host.session.StartOrder;
import io.tickwire.message.AllOpenOrdersRequest;
import io.tickwire.message.AutoOpenOrdersRequest;
import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.IdsRequest;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.OpenOrdersRequest;
import io.tickwire.message.OrderBound;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who sees which orders: the client that placed them, client 0, the master client, others. */
@Timeout(30)
class OrderViewTest {

    @Test
    void shouldShowAClientItsOwnOrdersAndAllOrdersWhenAsked() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient one = TestClient.connect(host, 226, 1);
            TestClient two = TestClient.connect(host, 200, 2)) {
            final int id = one.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100));
            one.awaitStatus(id, "Submitted");
            two.send(RequestId.REQ_OPEN_ORDERS, new OpenOrdersRequest());
            two.await(MessageId.OPEN_ORDER_END, OpenOrdersEnd.class);
            assertTrue(two.received().stream().noneMatch(answer -> answer.id() == MessageId.OPEN_ORDER));
            two.send(RequestId.REQ_ALL_OPEN_ORDERS, new AllOpenOrdersRequest());
            final OpenOrder seen = two.await(MessageId.OPEN_ORDER, OpenOrder.class);
            assertEquals(1, seen.order().clientId());
            assertEquals(id, seen.orderId());
            two.await(MessageId.OPEN_ORDER_END, OpenOrdersEnd.class);
            two.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(id));
            assertEquals(id, two.awaitError(10147).id());
        }
    }

    @Test
    void shouldTellTheMasterClientOfAllOrders() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.masterClientId(9)));
            TestClient master = TestClient.connect(host, 226, 9);
            TestClient one = TestClient.connect(host, 226, 1)) {
            final int id = one.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            assertEquals(1, master.await(MessageId.OPEN_ORDER, OpenOrder.class).order().clientId());
            assertEquals(id, master.await(MessageId.EXECUTION_DATA, ExecutionDetails.class).execution().orderId());
            master.awaitStatus(id, "Filled");
        }
    }

    @Test
    void shouldBindTheOrdersOfTheUserToClient0() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient zero = TestClient.connect(host, 226, 0);
            TestClient one = TestClient.connect(host, 226, 1)) {
            final long permId = host.orders().placeManually(host.market().conId("IBM"), "BUY", 5, 100);
            assertEquals(0, zero.await(MessageId.OPEN_ORDER, OpenOrder.class).orderId());
            zero.send(RequestId.REQ_AUTO_OPEN_ORDERS, new AutoOpenOrdersRequest().autoBind(true));
            final OrderBound bound = zero.await(MessageId.ORDER_BOUND, OrderBound.class);
            assertEquals(permId, bound.permId());
            assertTrue(bound.orderId() < 0, "bound ids are negative");
            zero.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(bound.orderId()));
            zero.awaitStatus(bound.orderId(), "Cancelled");
            one.send(RequestId.REQ_AUTO_OPEN_ORDERS, new AutoOpenOrdersRequest().autoBind(true));
            one.awaitError(327);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 200, 204, 226})
    void shouldTellTheOrdersThatAreDone(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            final int filled = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            client.awaitStatus(filled, "Filled");
            final int cancelled = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100));
            client.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(cancelled));
            client.awaitStatus(cancelled, "Cancelled");
            client.send(RequestId.REQ_COMPLETED_ORDERS, new CompletedOrdersRequest().apiOnly(false));
            final CompletedOrder first = client.await(MessageId.COMPLETED_ORDER, CompletedOrder.class);
            assertEquals("Filled Size: 10", first.orderState().completedStatus().toString());
            assertEquals("0", Decimals.toString(first.order().totalQuantity()));
            final CompletedOrder second = client.await(MessageId.COMPLETED_ORDER, CompletedOrder.class);
            assertEquals("Cancelled by Trader", second.orderState().completedStatus().toString());
            client.await(MessageId.COMPLETED_ORDERS_END, CompletedOrdersEnd.class);
        }
    }

    @Test
    void shouldShowOpenOrdersBeforeAnythingElseIfAsked() {
        try (SimulatedHost host = SimulatedHost.launch(
            Fixtures.still().sessions(sessions -> sessions.startOrder(StartOrder.ORDERS_FIRST)))) {
            final int id;
            try (TestClient client = TestClient.connect(host, 226, 1)) {
                id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100));
                client.awaitStatus(id, "Submitted");
            }
            awaitNobody(host);
            try (TestClient again = TestClient.connect(host, 226, 1)) {
                assertEquals(MessageId.OPEN_ORDER, again.received().get(0).id());
                assertEquals(MessageId.ORDER_STATUS, again.received().get(1).id());
                assertEquals(MessageId.OPEN_ORDER_END, again.received().get(2).id());
                assertEquals(id + 1, again.takeId());
            }
        }
    }

    @Test
    void shouldTellALowerIdAfterItWasRolledBack() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            client.place(500, Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100));
            client.awaitStatus(500, "Submitted");
            host.orders().nextOrderId(1, 20);
            client.send(RequestId.REQ_IDS, new IdsRequest().numIds(1));
            assertEquals(20, client.await(MessageId.NEXT_VALID_ID, NextValidId.class).orderId());
        }
    }

    @Test
    void shouldRefuseOrdersWhenReadOnly() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.readOnly(true)));
            TestClient client = TestClient.connect(host, 226, 1)) {
            assertEquals(1, client.takeId());
            client.place(7, Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            final ErrorMessage error = client.awaitError(321);
            assertEquals(-1, error.id());
            client.send(RequestId.REQ_IDS, new IdsRequest().numIds(1));
            assertTrue(client.awaitError(321).errorMsg().toString().contains("'aa'"));
            assertTrue(host.books().orders().isEmpty());
        }
    }

    private static void awaitNobody(final SimulatedHost host) {
        while (host.clients() > 0) {
            Thread.onSpinWait();
        }
    }
}
