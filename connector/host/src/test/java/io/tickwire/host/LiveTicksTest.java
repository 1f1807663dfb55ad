package io.tickwire.host;

import io.tickwire.host.data.Entitlement;
import io.tickwire.message.Contract;
import io.tickwire.wire.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class LiveTicksTest {
    private static final int IBM = 8314;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:32Z"));

    private SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {140, 145, 176, 187, 200, 203, 207, 208, 210, 213, 218, 226})
    void shouldSendTicksOfAllKindsOneByOne(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            final List<String> kinds = List.of("Last", "AllLast", "BidAsk", "MidPoint");
            for (int i = 0; i < kinds.size(); i++) {
                client.client().reqTickByTickData(i + 1, Fixtures.stock("IBM"), kinds.get(i), 0, false);
            }
            client.drain();
            host.market().trade(IBM, 222.5, 300);
            // the instrument's streams are told from the newest to the oldest
            assertTrade(client.await("tickByTickAllLast"), 2, 2);
            assertTrade(client.await("tickByTickAllLast"), 1, 1);
            host.market().quote(IBM, 222.40, 222.60, 500, 700);
            final RecordingClient.Heard quote = client.await("tickByTickBidAsk", heard -> heard.real(3) == 222.60);
            assertEquals(222.40, quote.real(2));
            assertEquals("500", Decimals.toString(quote.wide(4)));
            host.market().quote(IBM, 222.42, 222.60, 500, 700);
            assertEquals(222.51, client.await("tickByTickMidPoint", h -> h.real(2) > 222.505).real(2), 1e-9);
            for (int i = 0; i < kinds.size(); i++) {
                client.client().cancelTickByTickData(i + 1);
            }
            client.drain();
            host.market().trade(IBM, 222.5, 300);
            assertTrue(client.drain().isEmpty());
            client.client().cancelTickByTickData(1);
            client.awaitError(300);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {140, 200, 226})
    void shouldSendTicksOfThePastFirst(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqTickByTickData(1, Fixtures.stock("IBM"), "BidAsk", 10, true);
            assertTrue(client.await("historicalTicksBidAsk").<List<?>>of(1).size() >= 10);
            host.market().quote(IBM, 222.10, 222.60, 500, 700);
            client.await("tickByTickBidAsk");
            client.drain();
            host.market().quote(IBM, 222.10, 222.60, 600, 700);
            assertTrue(client.drain().isEmpty(), "sizes are ignored");
        }
    }

    @Test
    void shouldLimitStreamsOfTicksAndRefuseWhatDoesNotExist() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().market(market -> market.marketDataLines(40)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqTickByTickData(1, Fixtures.stock("IBM"), "last", 0, false);
            client.awaitError(321);
            client.client().reqTickByTickData(1, new Contract().conId(host.market().conId("EUR.USD")), "Last", 0, false);
            client.awaitError(10189);
            client.client().reqTickByTickData(1, Fixtures.stock("IBM"), "Last", 0, false);
            client.client().reqTickByTickData(1, Fixtures.stock("IBM"), "Last", 0, false);
            client.awaitError(102);
            client.client().reqTickByTickData(2, Fixtures.stock("KO"), "Last", 0, false);
            client.client().reqTickByTickData(3, Fixtures.stock("SPY"), "Last", 0, false);
            client.awaitError(10190);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 176, 200, 207, 208, 213, 226})
    void shouldSumUpTheLiveMarketInBarsOfFiveSeconds(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqRealTimeBars(5, Fixtures.stock("IBM"), 5, "TRADES", true, null);
            client.client().reqRealTimeBars(6, Fixtures.stock("IBM"), 5, "BID", true, null);
            client.drain();
            host.market().quote(IBM, 222.00, 223.00, 100, 100);
            host.market().trade(IBM, 222.20, 100);
            host.market().trade(IBM, 222.80, 300);
            host.market().trade(IBM, 222.40, 100);
            clock.advance(3, TimeUnit.SECONDS);
            final RecordingClient.Heard bar = client.await("realtimeBar", heard -> heard.number(0) == 5);
            assertEquals(Instant.parse("2026-03-04T16:20:30Z").getEpochSecond(), bar.wide(1));
            assertEquals(List.of(222.20, 222.80, 222.20, 222.40), bar.arguments().subList(2, 6));
            assertEquals("500", Decimals.toString(bar.wide(6)));
            assertEquals("222.6", Decimals.toString(bar.wide(7)));
            assertEquals(3, bar.number(8));
            assertEquals(222.00, client.await("realtimeBar", heard -> heard.number(0) == 6).real(5));
            clock.advance(5, TimeUnit.SECONDS);
            final RecordingClient.Heard still = client.await("realtimeBar", heard -> heard.number(0) == 5);
            assertEquals(List.of(222.40, 222.40, 222.40, 222.40), still.arguments().subList(2, 6));
            assertEquals(0, still.number(8));
            client.client().cancelRealTimeBars(5);
            client.client().cancelRealTimeBars(6);
            client.drain();
            clock.advance(10, TimeUnit.SECONDS);
            assertTrue(client.drain().isEmpty());
            client.client().cancelRealTimeBars(5);
            client.awaitError(300);
        }
    }

    @Test
    void shouldRefuseOtherBarsAndBarsWithoutRights() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().market(market -> market.entitlement(Entitlement.DELAYED)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqRealTimeBars(1, Fixtures.stock("IBM"), 10, "TRADES", true, null);
            client.awaitError(321);
            client.client().reqRealTimeBars(1, Fixtures.stock("IBM"), 5, "BID_ASK", true, null);
            client.awaitError(321);
            client.client().reqRealTimeBars(1, Fixtures.stock("IBM"), 5, "TRADES", true, null);
            client.awaitError(420);
            client.client().reqRealTimeBars(1, Fixtures.stock("IBM"), 5, "MIDPOINT", true, null);
            client.awaitError(10089);
        }
    }

    private static void assertTrade(final RecordingClient.Heard tick, final int reqId, final int kind) {
        assertEquals(reqId, tick.number(0));
        assertEquals(kind, tick.number(1));
        assertEquals(222.5, tick.real(3));
        assertEquals("300", Decimals.toString(tick.wide(4)));
    }
}
