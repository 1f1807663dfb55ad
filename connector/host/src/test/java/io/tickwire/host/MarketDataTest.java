package io.tickwire.host;

import io.tickwire.host.data.Entitlement;
import io.tickwire.host.market.TickType;
import io.tickwire.message.CancelMarketData;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.MarketDataTypeRequest;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.message.TickString;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class MarketDataTest {

    static IntStream versions() {
        return Arrays.stream(Fixtures.VERSIONS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shouldSendTheStateOfTheMarketAndThenItsChanges(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 5)) {
            final int ibm = host.market().conId("IBM");
            host.market().quote(ibm, 222.90, 223.10, 500, 700);
            client.send(RequestId.REQ_MKT_DATA, request(9, "IBM"));
            if (version >= 114) {
                final TickReqParams params = client.await(MessageId.TICK_REQ_PARAMS, TickReqParams.class);
                assertEquals(0.01, params.minTick());
            }
            assertEquals(1, client.await(MessageId.MARKET_DATA_TYPE, MarketDataType.class).marketDataType());
            assertTick(222.90, "500", price(client, TickType.BID));
            assertTick(223.10, "700", price(client, TickType.ASK));
            price(client, TickType.CLOSE);
            host.market().quote(ibm, 222.95, 223.10, 300, 700);
            assertTick(222.95, "300", price(client, TickType.BID));
            host.market().trade(ibm, 223.00, 50);
            assertTick(223.00, "50", price(client, TickType.LAST));
        }
    }

    @Test
    void shouldTickAtTheChosenRate() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().ticksPerSecond(200));
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            client.send(RequestId.REQ_MKT_DATA, request(2, "AAPL"));
            price(client, TickType.CLOSE);
            final long before = host.counters().ticksOut;
            final long start = System.nanoTime();
            Thread.sleep(1_000);
            final double perSecond = (host.counters().ticksOut - before) / ((System.nanoTime() - start) / 1e9);
            assertEquals(400, perSecond, 60, "ticks per second of two streams");
        }
    }

    @Test
    void shouldStopWhenCancelledAndRefuseUnknownAndUsedIds() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            client.send(RequestId.REQ_MKT_DATA, request(1, "AAPL"));
            assertEquals(1, client.awaitError(102).id());
            client.send(RequestId.CANCEL_MKT_DATA, new CancelMarketData().reqId(1));
            client.send(RequestId.CANCEL_MKT_DATA, new CancelMarketData().reqId(1));
            assertEquals(1, client.awaitError(300).id());
            final long ticks = host.counters().ticksOut;
            host.market().tickNow(host.market().conId("IBM"));
            assertEquals(ticks, host.counters().ticksOut);
        }
    }

    @Test
    void shouldEndASnapshotAndFreeItsId() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            for (int i = 0; i < 2; i++) {
                client.send(RequestId.REQ_MKT_DATA, request(4, "IBM").snapshot(true));
                assertEquals(4, client.await(MessageId.TICK_SNAPSHOT_END, TickSnapshotEnd.class).reqId());
            }
        }
    }

    @Test
    void shouldSendDelayedTicksWhereLiveOnesAreNotSubscribed() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().market(market -> market.entitlement(Entitlement.DELAYED)));
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            assertEquals(1, client.awaitError(354).id());
            client.send(RequestId.REQ_MARKET_DATA_TYPE, new MarketDataTypeRequest().marketDataType(3));
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            assertEquals(1, client.awaitError(10167).id());
            assertEquals(3, client.await(MessageId.MARKET_DATA_TYPE, MarketDataType.class).marketDataType());
            price(client, TickType.DELAYED_BID);
            price(client, TickType.DELAYED_CLOSE);
        }
    }

    @Test
    void shouldSendTheGenericTicksThatWereAskedFor() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM").genericTickList("100,233"));
            final String volume =
                client.await(MessageId.TICK_STRING, TickString.class, tick -> tick.tickType() == 48).value().toString();
            assertEquals(6, volume.split(";").length, volume);
        }
    }

    @Test
    void shouldRepeatItsMarketForTheSameSeedOnly() {
        assertEquals(prices(7), prices(7));
        assertNotEquals(prices(7), prices(8));
    }

    @Test
    void shouldKeepServingOthersWhileOneClientDoesNotRead() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(
                new SimulatedHostContext().ticksPerSecond(SimulatedHostContext.FLAT_OUT));
            TestClient lazy = TestClient.connect(host, 226, 1);
            TestClient eager = TestClient.connect(host, 226, 2)) {
            lazy.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            eager.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            while (host.counters().ticksConflated == 0) {
                price(eager, TickType.BID);
            }
            price(eager, TickType.BID);
            assertEquals(2, host.clients());
            assertTrue(host.counters().slowClients == 0);
        }
    }

    /** Quotes of a watched instrument under a clock that the test advances. */
    private static List<String> prices(final long seed) {
        final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T15:00:00Z"));
        final List<String> prices = new ArrayList<>();
        try (SimulatedHost host = SimulatedHost.launch(
                new SimulatedHostContext().seed(seed).clock(clock).ticksPerSecond(100));
            TestClient client = TestClient.connect(host, 226, 1)) {
            client.send(RequestId.REQ_MKT_DATA, request(1, "IBM"));
            price(client, TickType.CLOSE);
            clock.advance(1, TimeUnit.SECONDS);
            for (int i = 0; i < 20; i++) {
                final TickPrice bid = price(client, TickType.BID);
                prices.add(bid.price() + " x " + Decimals.toString(bid.size()));
            }
        }
        return prices;
    }

    private static MarketDataRequest request(final int reqId, final String symbol) {
        return new MarketDataRequest().reqId(reqId).contract(Fixtures.stock(symbol));
    }

    private static TickPrice price(final TestClient client, final int tickType) {
        return client.await(MessageId.TICK_PRICE, TickPrice.class, tick -> tick.tickType() == tickType);
    }

    private static void assertTick(final double price, final String size, final TickPrice tick) {
        assertEquals(price, tick.price());
        assertEquals(size, Decimals.toString(tick.size()));
    }
}
