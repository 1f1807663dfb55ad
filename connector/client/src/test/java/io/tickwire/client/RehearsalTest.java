package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.AllocationMeter;
import io.tickwire.client.warmup.Rehearsal;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.Decimals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RehearsalTest {

    private static final long BRIEFLY = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int TICKER = 77;

    private final List<Strategy> copies = new ArrayList<>();
    private final RecordingEWrapper wrapper = new RecordingEWrapper();
    private final PipedSocket client = new PipedSocket(wrapper);
    private final Rehearsal rehearsal = new Rehearsal(new ConnectorContext(),
        clients -> copies.add(new Strategy(clients)), new TickPrice().reqId(TICKER).tickType(1).price(187.32));

    @AfterEach
    void close() {
        rehearsal.close();
        client.close();
    }

    @Test
    void shouldHaveTheCopiesTradeOverBothWires() {
        rehearsal.warmUp(BRIEFLY);

        assertEquals(8, copies.size());
        copies.forEach(copy -> assertTrue(copy.orders > 100, copy.orders + " orders at " + copy.client.serverVersion()));
        assertEquals(List.of(200, 226, 200, 226, 200, 226, 200, 226),
            copies.stream().map(copy -> copy.client.serverVersion()).toList());
    }

    @Test
    void shouldLeaveNoTraceInTheClientThatItFollows() throws IOException {
        client.connect(226);
        final List<String> events = List.copyOf(wrapper.events);
        final int writes = client.writes();

        rehearsal.follow(client).intervalNs(0).warmUp(BRIEFLY);
        idle(10);

        assertEquals(events, wrapper.events);
        assertEquals(writes, client.writes());
    }

    @Test
    void shouldHaveCopiesTradeOverTheWireOfTheClientWhenNothingHasHappenedForAWhile() throws IOException {
        rehearsal.intervalNs(0);
        idle(4);
        assertEquals(List.of(0, 0, 0, 3, 0, 0, 0, 3), orders(), "protobuf without a client");

        client.connect(176);
        rehearsal.follow(client);
        idle(2);
        assertEquals(List.of(0, 0, 2, 3, 0, 0, 2, 3), orders());
    }

    @Test
    void shouldHaveCopiesTradeInMemoryInBetween() throws IOException {
        rehearsal.intervalNs(Long.MAX_VALUE).memoryIntervalNs(0);
        idle(4);
        assertEquals(List.of(0, 0, 0, 0, 0, 3, 0, 3), orders(), "protobuf without a client");

        client.connect(176);
        rehearsal.follow(client);
        idle(2);
        assertEquals(List.of(0, 0, 0, 0, 2, 3, 2, 3), orders());
    }

    @Test
    void shouldHaveNoCopyTradeWhileSomethingHappens() {
        rehearsal.intervalNs(0).memoryIntervalNs(0);
        for (int i = 0; i < 10; i++) {
            rehearsal.idle(1);
            rehearsal.idle(0);
        }
        rehearsal.intervalNs(Long.MAX_VALUE).memoryIntervalNs(Long.MAX_VALUE);
        idle(10);

        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0), orders());
    }

    @Test
    void shouldNotAllocateWhileItIdles() {
        rehearsal.intervalNs(0).warmUp(BRIEFLY);

        assertEquals(0, AllocationMeter.steadyState(1_000, 20, () -> rehearsal.idle(0)));
        rehearsal.intervalNs(Long.MAX_VALUE).memoryIntervalNs(0);
        assertEquals(0, AllocationMeter.steadyState(1_000, 20, () -> rehearsal.idle(0)));
    }

    @Test
    void shouldRefuseAStrategyThatDoesNotMakeOneClient() {
        assertThrows(IllegalStateException.class, () -> new Rehearsal(new ConnectorContext(), clients -> { }));
        assertThrows(IllegalStateException.class, () -> new Rehearsal(new ConnectorContext(), clients -> {
            new Strategy(clients);
            new Strategy(clients);
        }));
    }

    private void idle(final int times) {
        for (int i = 0; i < times; i++) {
            rehearsal.idle(0);
        }
    }

    private List<Integer> orders() {
        return copies.stream().map(copy -> copy.orders).toList();
    }

    /** Buys at each price of its ticker. */
    private static final class Strategy implements EWrapper {

        private final Contract contract = new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD");
        private final Order order =
            new Order().action("BUY").orderType("LMT").totalQuantity(Decimals.fromLong(100)).tif("DAY");
        private final EClientSocket client;
        private int orders;

        Strategy(final Function<EWrapper, EClientSocket> clients) {
            client = clients.apply(this);
        }

        @Override
        public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
            if (tickerId == TICKER && client.placeOrder(orders, contract, order.lmtPrice(price)) >= 0) {
                orders++;
            }
        }
    }
}
