package io.tickwire.host;

import io.tickwire.host.data.Entitlement;
import io.tickwire.message.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What a real Host refuses because it was asked too often or in the wrong place. */
@Timeout(60)
class LimitsTest {
    private static final Contract IBM = Fixtures.stock("IBM");
    private static final Contract AAPL = Fixtures.stock("AAPL");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:30Z"));

    private SimulatedHost paced() {
        return SimulatedHost.launch(Fixtures.still().clock(clock)
            .market(market -> market.livePacing(true).historicalPacing(true)));
    }

    @Test
    void shouldGiveSingleTicksOfAnInstrumentOnceInFifteenSeconds() {
        try (SimulatedHost host = paced(); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqTickByTickData(1, IBM, "Last", 0, false);
            client.client().cancelTickByTickData(1);
            client.client().reqTickByTickData(2, AAPL, "Last", 0, false);
            assertEquals(List.of(), client.drain());
            clock.advance(14, TimeUnit.SECONDS);
            client.client().reqTickByTickData(3, IBM, "BidAsk", 0, false);
            assertEquals(3, client.awaitError(10190).number(0));
            clock.advance(1, TimeUnit.SECONDS);
            client.client().reqTickByTickData(4, IBM, "BidAsk", 0, false);
            assertEquals(List.of(), client.drain());
        }
    }

    @Test
    void shouldServeSixtyRequestsForRealTimeBarsInTenMinutes() {
        try (SimulatedHost host = paced(); RecordingClient client = RecordingClient.connect(host)) {
            for (int i = 0; i < 60; i++) {
                client.client().reqRealTimeBars(i, IBM, 5, "TRADES", false, null);
                client.client().cancelRealTimeBars(i);
            }
            client.client().reqRealTimeBars(60, IBM, 5, "TRADES", false, null);
            assertEquals(60, client.awaitError(420).number(0));
            clock.advance(10, TimeUnit.MINUTES);
            client.client().reqRealTimeBars(61, IBM, 5, "TRADES", false, null);
            assertEquals(List.of(), client.drain());
        }
    }

    @Test
    void shouldSearchSymbolsOnceASecond() {
        try (SimulatedHost host = paced(); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMatchingSymbols(1, "IBM");
            assertFalse(client.await("symbolSamples").<List<?>>of(1).isEmpty());
            client.client().reqMatchingSymbols(2, "IBM");
            assertEquals(2, client.awaitError(322).number(0));
            clock.advance(1, TimeUnit.SECONDS);
            client.client().reqMatchingSymbols(3, "IBM");
            assertEquals(3, client.await("symbolSamples").number(0));
        }
    }

    @Test
    void shouldTellTheFirstDateOfTheSameDataOnceInFifteenSeconds() {
        try (SimulatedHost host = paced(); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHeadTimestamp(1, IBM, "TRADES", 1, 1);
            client.await("headTimestamp");
            client.client().reqHeadTimestamp(2, IBM, "TRADES", 1, 1);
            assertEquals(2, client.awaitError(162).number(0));
            client.client().reqHeadTimestamp(3, IBM, "BID", 1, 1);
            client.await("headTimestamp");
            clock.advance(15, TimeUnit.SECONDS);
            client.client().reqHeadTimestamp(4, IBM, "TRADES", 1, 1);
            client.await("headTimestamp");
        }
    }

    @Test
    void shouldRefuseTicksOfThePastToWhomHasNoRightToThem() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock)
                .market(market -> market.entitlement(Entitlement.DELAYED)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalTicks(5, IBM, "", "20260304-16:00:00", 10, "TRADES", 1, false, null);
            assertEquals(5, client.awaitError(10187).number(0));
        }
    }

    @Test
    void shouldTellUpdatesOfOneAccountAtATime() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().accounts("DU1", "DU2"));
            RecordingClient first = new RecordingClient(host, 1);
            RecordingClient second = new RecordingClient(host, 2)) {
            first.client().reqAccountUpdates(true, "DU1");
            first.await("accountDownloadEnd");
            second.client().reqAccountUpdates(true, "DU2");
            assertEquals(-1, second.await("error", error -> error.number(2) == 2101).number(0));
            second.client().reqAccountUpdates(true, "DU1");
            assertEquals("DU1", second.await("accountDownloadEnd").text(0));
            second.client().reqAccountUpdates(false, "DU1");
            second.await("error", error -> error.number(2) == 2100);
            first.client().reqAccountUpdates(true, "DU2");
            assertEquals("DU2", first.await("accountDownloadEnd", end -> "DU2".equals(end.text(0))).text(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {124, 125, 176, 210, 211, 226})
    void shouldPointFromAContractForDifferenceToItsStock(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
            RecordingClient client = RecordingClient.connect(host)) {
            final Contract cfd = new Contract().conId(host.market().conId("AAPLn")).exchange("SMART");
            client.client().reqMktData(7, cfd, "", false, false, null);
            if (serverVersion < 125) {
                assertEquals(7, client.await("tickPrice").number(0));
            } else {
                assertEquals(List.of(7, 265598, "SMART"), client.await("rerouteMktDataReq").arguments());
                client.client().reqMktData(7, new Contract().conId(265598).exchange("SMART"), "", false, false, null);
                assertEquals(7, client.await("tickPrice").number(0));
                client.client().reqMktDepth(8, cfd, 5, false, null);
                assertEquals(List.of(8, 265598, "SMART"), client.await("rerouteMktDepthReq").arguments());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 212, 213, 226})
    void shouldRefuseToVerifyPrograms(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().verifyMessage("data");
            final RecordingClient.Heard refused = client.await("verifyCompleted");
            assertEquals(false, refused.of(0));
            assertFalse(refused.text(1).isEmpty());
            client.client().verifyAndAuthMessage("data", "response");
            assertEquals(false, client.await("verifyAndAuthCompleted").of(0));
        }
    }
}
