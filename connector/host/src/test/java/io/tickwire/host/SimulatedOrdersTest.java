package io.tickwire.host;

import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.OrderStatus;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.math.BigDecimal;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a test says about accounts, markets and orders, seen by a plain client. */
@Timeout(60)
class SimulatedOrdersTest {

    @Test
    void shouldBeginWithTheQuotesAndPositionsOfTheSettings() {
        try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().ticksPerSecond(1_000)
                .accounts("DU1", "DU2")
                .accounts(accounts -> accounts.position("AAPL", 100).position("DU2", "IBM", -5, 250))
                .market(market -> market.quote("AAPL", 187.39, 187.41).still("AAPL")));
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int apple = host.market().conId("AAPL");
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("AAPL")));
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(2).contract(Fixtures.stock("IBM")));
            final double start = host.market().bid(host.market().conId("IBM"));
            while (host.counters().ticksOut < 100) {
                client.await(MessageId.TICK_PRICE, TickPrice.class, tick -> tick.reqId() == 2);
            }
            assertEquals(187.39, host.market().bid(apple));
            assertEquals(187.41, host.market().ask(apple));
            assertEquals(187.40, host.market().last(apple));
            assertTrue(start > 0);
            assertEquals(new BigDecimal("100"), host.books().position("DU1", apple));
            assertEquals(new BigDecimal("-5"), host.books().position("DU2", host.market().conId("IBM")));
            assertEquals(1_000_000, host.books().cash("DU1"));
        }
    }

    @Test
    void shouldRefuseAStartThatIsNotPossible() {
        assertThrows(IllegalArgumentException.class, () -> SimulatedHost.launch(
            new SimulatedHostContext().market(market -> market.still("NOPE"))));
        assertThrows(IllegalArgumentException.class, () -> SimulatedHost.launch(
            new SimulatedHostContext().accounts(accounts -> accounts.position("DU9", "AAPL", 1, 1))));
    }

    @Test
    void shouldRealizeWhatAnOpenedPositionGained() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still()
                .accounts(accounts -> accounts.position("DU1000001", "AAPL", 100, 100))
                .market(market -> market.quote("AAPL", 149.99, 150.01)));
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.orders().fillNext(100);
            client.awaitStatus(client.place(Fixtures.stock("AAPL"), Fixtures.limit("SELL", 100, 150)), "Filled");
            final BookedFill fill = host.books().fills().get(0);
            assertEquals(100 * 50 - fill.commission(), fill.realizedPnl(), 1e-9);
            assertEquals(0, host.books().position("DU1000001", fill.conId()).signum());
        }
    }

    @Test
    void shouldFillTheNextOrderInParts() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.orders().fillNext(60, 40);
            final int id = client.place(Fixtures.stock("AAPL"), Fixtures.limit("BUY", 100, 50));
            final OrderStatus status = client.await(MessageId.ORDER_STATUS, OrderStatus.class,
                s -> s.orderId() == id && Decimals.toDouble(s.filled()) == 60);
            assertEquals("Submitted", status.status().toString());
            assertEquals(40, Decimals.toDouble(status.remaining()));
            client.awaitStatus(id, "Filled");
            assertEquals(List.of(new BigDecimal("60"), new BigDecimal("40")),
                host.books().fills().stream().map(BookedFill::quantity).toList());
            assertEquals(50, host.books().order(1, id).avgFillPrice(), 1e-9);
        }
    }

    @Test
    void shouldHoldOrdersUntilTheyAreFilledOrReleased() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.orders().hold(true);
            final int first = client.place(Fixtures.stock("AAPL"), Fixtures.market("BUY", 10));
            final int second = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            client.awaitStatus(second, "Submitted");
            host.market().trade(host.market().conId("AAPL"), 100, 10);
            assertEquals(0, host.books().totalFills());
            host.orders().fill(1, first, 4, 123.45);
            assertEquals(123.45,
                client.await(MessageId.EXECUTION_DATA, ExecutionDetails.class).execution().price());
            assertThrows(IllegalArgumentException.class, () -> host.orders().fill(1, first, 7));
            assertThrows(IllegalArgumentException.class, () -> host.orders().fill(1, 99, 7));
            host.orders().hold(false);
            client.rewind();
            client.awaitStatus(first, "Filled");
            client.rewind();
            client.awaitStatus(second, "Filled");
            assertEquals(new BigDecimal("10"), host.books().order(1, first).filled());
        }
    }

    @Test
    void shouldCancelAndRejectFromTheOtherSide() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int first = client.place(Fixtures.stock("AAPL"), Fixtures.limit("BUY", 10, 1));
            final int second = client.place(Fixtures.stock("AAPL"), Fixtures.limit("BUY", 10, 1));
            client.awaitStatus(second, "Submitted");
            host.orders().cancel(1, first, "the session is over");
            client.awaitStatus(first, "Cancelled");
            assertTrue(client.awaitError(202).errorMsg().toString().endsWith("the session is over"));
            host.orders().reject(1, second, "no margin");
            client.awaitStatus(second, "Inactive");
            assertTrue(client.awaitError(201).errorMsg().toString().endsWith("no margin"));
        }
    }

    @Test
    void shouldHaltAnInstrument() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int apple = host.market().conId("AAPL");
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("AAPL")));
            client.await(MessageId.TICK_PRICE, TickPrice.class);
            host.market().halt(apple, true);
            assertEquals(1, client.await(MessageId.TICK_GENERIC, TickGeneric.class).value());
            final int id = client.place(Fixtures.stock("AAPL"), Fixtures.market("BUY", 10));
            client.awaitStatus(id, "Submitted");
            host.market().quote(apple, 10, 11, 500, 500);
            assertEquals(0, host.books().totalFills());
            host.market().halt(apple, false);
            assertEquals(0, client.await(MessageId.TICK_GENERIC, TickGeneric.class).value());
            client.awaitStatus(id, "Filled");
            assertEquals(11, host.books().order(1, id).avgFillPrice());
        }
    }
}
