package io.tickwire.host;

import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.Contract;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.Order;
import io.tickwire.message.OrderCondition;
import io.tickwire.message.OrderStatus;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class OrderTypesTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T15:00:00Z"));
    private final SimulatedHost host =
        SimulatedHost.launch(Fixtures.still().clock(clock));
    private final TestClient client = TestClient.connect(host, 226, 5);
    private final int ibm = host.market().conId("IBM");
    private final Contract contract = Fixtures.stock("IBM");

    OrderTypesTest() {
        host.market().quote(ibm, 100.00, 100.10, 1000, 1000);
        host.market().trade(ibm, 100.00, 10);
    }

    @AfterEach
    void close() {
        client.close();
        host.close();
    }

    @Test
    void shouldHoldAStopUntilTheMarketTradesAtItsPrice() {
        final int id = client.place(contract, order("SELL", "STP").auxPrice(99.00));
        assertEquals("trigger", client.awaitStatus(id, "PreSubmitted").whyHeld().toString());
        host.market().trade(ibm, 99.01, 10);
        assertEquals("PreSubmitted", host.books().order(5, id).status());
        host.market().quote(ibm, 98.90, 99.10, 1000, 1000);
        host.market().trade(ibm, 99.00, 10);
        client.awaitStatus(id, "Submitted");
        assertEquals(98.90, client.awaitStatus(id, "Filled").avgFillPrice());
    }

    @Test
    void shouldFillAnElectedStopLimitOnlyWithinItsLimit() {
        final int id = client.place(contract, order("SELL", "STP LMT").auxPrice(99.00).lmtPrice(98.95));
        client.awaitStatus(id, "PreSubmitted");
        host.market().quote(ibm, 98.90, 99.10, 1000, 1000);
        host.market().trade(ibm, 98.90, 10);
        client.awaitStatus(id, "Submitted");
        host.market().quote(ibm, 98.95, 99.10, 1000, 1000);
        assertEquals(98.95, client.awaitStatus(id, "Filled").avgFillPrice());
    }

    @Test
    void shouldTrailTheMarketUpAndNotDown() {
        final int id = client.place(contract, order("SELL", "TRAIL").auxPrice(1.00));
        client.awaitStatus(id, "PreSubmitted");
        host.market().trade(ibm, 103.00, 10);
        host.market().trade(ibm, 102.50, 10);
        assertEquals("PreSubmitted", host.books().order(5, id).status());
        host.market().trade(ibm, 102.00, 10);
        client.awaitStatus(id, "Filled");
    }

    @Test
    void shouldElectATouchedOrderWhenTheMarketComesToIt() {
        final int id = client.place(contract, order("BUY", "LIT").auxPrice(99.50).lmtPrice(99.40));
        client.awaitStatus(id, "PreSubmitted");
        host.market().trade(ibm, 99.50, 10);
        client.awaitStatus(id, "Submitted");
    }

    @Test
    void shouldCancelWhatAnImmediateOrderDidNotFill() {
        host.market().quote(ibm, 100.00, 100.10, 1000, 30);
        final int id = client.place(contract, order("BUY", "LMT").lmtPrice(100.10).tif("IOC"));
        assertEquals("70", Decimals.toString(client.awaitStatus(id, "PendingCancel").remaining()));
        client.awaitStatus(id, "Cancelled");
        assertEquals(id, client.awaitError(202).id());
    }

    @Test
    void shouldFillAFillOrKillOrderWholeOrNotAtAll() {
        host.market().quote(ibm, 100.00, 100.10, 1000, 30);
        final int killed = client.place(contract, order("BUY", "LMT").lmtPrice(100.10).tif("FOK"));
        client.awaitStatus(killed, "Cancelled");
        host.market().quote(ibm, 100.00, 100.10, 1000, 100);
        final int filled = client.place(contract, order("BUY", "LMT").lmtPrice(100.10).tif("FOK"));
        client.awaitStatus(filled, "Filled");
        assertEquals(1, host.books().totalFills());
    }

    @Test
    void shouldEndAnOrderWhenItsDateIsOver() {
        final int id = client.place(contract,
            order("BUY", "LMT").lmtPrice(90).tif("GTD").goodTillDate("20260302-15:01:00"));
        client.awaitStatus(id, "Submitted");
        clock.advance(59, TimeUnit.SECONDS);
        assertEquals("Submitted", host.books().order(5, id).status());
        clock.advance(1, TimeUnit.SECONDS);
        client.awaitStatus(id, "Cancelled");
    }

    @Test
    void shouldHoldAnOrderUntilItsTime() {
        final int id = client.place(contract,
            order("BUY", "MKT").goodAfterTime("20260302 10:30:00 US/Eastern"));
        client.awaitStatus(id, "PreSubmitted");
        clock.advance(30, TimeUnit.MINUTES);
        client.awaitStatus(id, "Filled");
    }

    @Test
    void shouldHoldABracketUntilItsLastChildAndCancelTheOtherChild() {
        final int parent = client.place(contract, order("BUY", "LMT").lmtPrice(99).transmit(false));
        final int profit = client.place(contract,
            order("SELL", "LMT").lmtPrice(105).parentId(parent).transmit(false));
        final int stop = client.place(contract, order("SELL", "STP").auxPrice(95).parentId(parent));
        client.awaitStatus(parent, "Submitted");
        final OpenOrder open = client.await(MessageId.OPEN_ORDER, OpenOrder.class);
        final long parentPermId = host.books().order(5, parent).permId();
        assertEquals(profit, open.orderId());
        assertEquals(parentPermId, open.order().parentPermId());
        assertEquals(Long.toString(parentPermId), open.order().ocaGroup().toString());
        final OrderStatus held = client.awaitStatus(profit, "PreSubmitted");
        assertEquals("child", held.whyHeld().toString());
        assertEquals(parent, held.parentId());
        assertEquals("child,trigger", client.awaitStatus(stop, "PreSubmitted").whyHeld().toString());
        host.market().quote(ibm, 98.90, 99.00, 1000, 1000);
        client.awaitStatus(parent, "Filled");
        client.awaitStatus(profit, "Submitted");
        assertEquals("trigger", client.awaitStatus(stop, "PreSubmitted").whyHeld().toString());
        host.market().quote(ibm, 105.00, 105.10, 1000, 1000);
        client.awaitStatus(profit, "Filled");
        client.awaitStatus(stop, "Cancelled");
        assertEquals(stop, client.awaitError(202).id());
        assertEquals(0, host.books().position("DU1000001", ibm).signum());
    }

    @Test
    void shouldCancelTheChildrenWithTheirParent() {
        final int parent = client.place(contract, order("BUY", "LMT").lmtPrice(99).transmit(false));
        final int child = client.place(contract, order("SELL", "LMT").lmtPrice(105).parentId(parent));
        client.awaitStatus(child, "PreSubmitted");
        client.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(parent));
        client.awaitStatus(parent, "Cancelled");
        client.awaitStatus(child, "Cancelled");
        final int orphan = client.place(contract, order("SELL", "LMT").lmtPrice(105).parentId(parent));
        assertEquals(orphan, client.awaitError(10006).id());
    }

    @Test
    void shouldCancelTheOthersOfAGroupWhenOneFills() {
        final int one = client.place(contract, order("BUY", "LMT").lmtPrice(99).ocaGroup("g"));
        final int two = client.place(contract, order("BUY", "LMT").lmtPrice(98).ocaGroup("g"));
        final int other = client.place(contract, order("BUY", "LMT").lmtPrice(97).ocaGroup("h"));
        client.awaitStatus(other, "Submitted");
        host.market().quote(ibm, 98.90, 99.00, 1000, 1000);
        client.awaitStatus(one, "Filled");
        client.awaitStatus(two, "Cancelled");
        assertEquals("Submitted", host.books().order(5, other).status());
    }

    @Test
    void shouldReduceTheOthersOfAGroupByAPartialFill() {
        final int one = client.place(contract, order("BUY", "LMT").lmtPrice(99).ocaGroup("g").ocaType(2));
        final int two = client.place(contract, order("BUY", "LMT").lmtPrice(98).ocaGroup("g").ocaType(2));
        client.awaitStatus(two, "Submitted");
        host.market().quote(ibm, 98.90, 99.00, 1000, 30);
        final OpenOrder reduced = client.await(MessageId.OPEN_ORDER, OpenOrder.class, open -> open.orderId() == two);
        assertEquals("70", Decimals.toString(reduced.order().totalQuantity()));
        assertEquals("Submitted", host.books().order(5, one).status());
    }

    @Test
    void shouldFillBothOfAGroupThatTradeWithEachOtherAndCancelTheRest() {
        host.market().quote(ibm, 98.00, 102.00, 1000, 1000);
        final int sell = client.place(contract, order("SELL", "LMT").lmtPrice(101).ocaGroup("g").ocaType(1));
        client.awaitStatus(sell, "Submitted");
        final int buy = client.place(contract,
            order("BUY", "LMT").totalQuantity("60").lmtPrice(101).ocaGroup("g").ocaType(1));
        client.awaitStatus(buy, "Filled");
        final OrderStatus cancelled = client.awaitStatus(sell, "Cancelled");
        assertEquals("60", Decimals.toString(cancelled.filled()));
        assertEquals("Filled", host.books().order(5, buy).status());
    }

    @Test
    void shouldTellWhoseOrderItWasWhenOneIsCancelledThatWasNeverTransmitted() {
        final int id = client.place(contract, order("BUY", "LMT").lmtPrice(99).transmit(false));
        client.send(RequestId.CANCEL_ORDER, new CancelOrderRequest().orderId(id));
        client.awaitError(202);
        client.send(RequestId.REQ_COMPLETED_ORDERS, new CompletedOrdersRequest());
        final CompletedOrder row = client.await(MessageId.COMPLETED_ORDER, CompletedOrder.class);
        assertEquals(host.books().order(5, id).permId(), row.order().permId());
    }

    @Test
    void shouldHoldAnOrderUntilItsConditionsHold() {
        final Order order = order("BUY", "MKT");
        priceAbove(order, 101.00).isConjunctionConnection(true);
        final OrderCondition time = order.conditions().add();
        time.type(3).isMore(true).time("20260302-15:05:00").isConjunctionConnection(true);
        final int id = client.place(contract, order);
        client.awaitStatus(id, "PreSubmitted");
        host.market().trade(ibm, 101.50, 10);
        clock.advance(4, TimeUnit.MINUTES);
        assertEquals("PreSubmitted", host.books().order(5, id).status());
        clock.advance(2, TimeUnit.MINUTES);
        client.awaitStatus(id, "Filled");
    }

    @Test
    void shouldCancelAnOrderWhenItsConditionsHoldIfItAskedForThat() {
        final Order order = order("BUY", "LMT").lmtPrice(90).conditionsCancelOrder(true);
        priceAbove(order, 101.00);
        final int id = client.place(contract, order);
        client.awaitStatus(id, "Submitted");
        host.market().trade(ibm, 101.50, 10);
        clock.advance(1, TimeUnit.SECONDS);
        client.awaitStatus(id, "Cancelled");
    }

    @Test
    void shouldAnswerAWhatIfWithoutMakingAnOrder() {
        final int id = client.place(contract, order("BUY", "MKT").whatIf(true));
        final OpenOrder answer = client.await(MessageId.OPEN_ORDER, OpenOrder.class);
        assertEquals(id, answer.orderId());
        assertTrue(answer.order().whatIf());
        assertEquals(1.0, answer.orderState().commissionAndFees());
        assertEquals("2500.0", answer.orderState().initMarginChange().toString());
        assertTrue(host.books().orders().isEmpty());
        final int silent = client.place(contract, order("BUY", "MKT").whatIf(true).transmit(false));
        assertEquals(silent, client.awaitError(413).id());
    }

    @Test
    void shouldRefuseChangesThatAreNone() {
        final int id = client.place(contract, order("BUY", "LMT").lmtPrice(90));
        client.awaitStatus(id, "Submitted");
        client.place(id, Fixtures.stock("AAPL"), order("BUY", "LMT").lmtPrice(90));
        assertEquals(id, client.awaitError(105).id());
        client.place(id, contract, order("BUY", "MKT"));
        assertEquals(id, client.awaitError(329).id());
        client.place(id, contract, order("BUY", "LMT").lmtPrice(90).ocaGroup("g"));
        assertEquals(id, client.awaitError(10326).id());
    }

    private OrderCondition priceAbove(final Order order, final double price) {
        return order.conditions().add().type(1).conId(ibm).exchange("SMART").isMore(true).price(price)
            .triggerMethod(2);
    }

    private static Order order(final String action, final String type) {
        return new Order().action(action).orderType(type).totalQuantity("100").tif("DAY");
    }
}
