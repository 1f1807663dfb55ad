package io.tickwire.host;

import io.tickwire.message.HistogramDataEntry;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.message.HistoricalSession;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.HistoricalTickBidAsk;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.wire.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class HistoricalTicksTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:30Z"));

    private SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion).seed(11));
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 145, 176, 187, 200, 203, 207, 208, 210, 213, 218, 226})
    void shouldSendTheTradesThatBarsAreMadeOf(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalData(1, Fixtures.stock("IBM"), "20260303 18:01:00 UTC", "60 S", "1 min",
                "TRADES", 1, 1, false, null);
            final HistoricalDataBar bar = client.await("historicalData").of(1);
            client.await("historicalDataEnd");
            client.client().reqHistoricalTicks(2, Fixtures.stock("IBM"), "20260303 18:00:00 UTC", "", bar.barCount(),
                "TRADES", 1, false, null);
            final List<HistoricalTickLast> ticks = client.await("historicalTicksLast").of(1);
            assertEquals(bar.barCount(), ticks.size());
            assertEquals(bar.open(), ticks.get(0).price());
            assertEquals(bar.close(), ticks.get(ticks.size() - 1).price());
            assertEquals(bar.high(), ticks.stream().mapToDouble(HistoricalTickLast::price).max().orElseThrow());
            assertEquals(bar.low(), ticks.stream().mapToDouble(HistoricalTickLast::price).min().orElseThrow());
            assertEquals(Decimals.toDouble(bar.volume()),
                ticks.stream().mapToDouble(tick -> Decimals.toDouble(tick.size())).sum());
        }
    }

    @Test
    void shouldSendQuotesAndMidpointsUpToATimeAndFinishTheFirstSecond() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalTicks(
                3, Fixtures.stock("IBM"), "", "20260303 18:00:30 UTC", 40, "BID_ASK", 1, false, null);
            final List<HistoricalTickBidAsk> quotes = client.await("historicalTicksBidAsk").of(1);
            assertTrue(quotes.size() == 40 || quotes.size() == 41, quotes.size() + " ticks");
            assertTrue(quotes.stream().allMatch(quote -> quote.priceBid() < quote.priceAsk()));
            assertEquals(Instant.parse("2026-03-03T18:00:29Z").getEpochSecond(), quotes.get(quotes.size() - 1).time());
            client.client().reqHistoricalTicks(
                4, Fixtures.stock("IBM"), "", "20260303 18:00:30 UTC", 40, "MIDPOINT", 1, false, null);
            final List<HistoricalTick> midpoints = client.await("historicalTicks").of(1);
            assertEquals(quotes.size(), midpoints.size());
            assertEquals((quotes.get(0).priceBid() + quotes.get(0).priceAsk()) / 2, midpoints.get(0).price(), 1e-9);
        }
    }

    @Test
    void shouldStayWithinOneSession() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalTicks(
                1, Fixtures.stock("IBM"), "20260303 20:59:50 UTC", "", 1000, "TRADES", 1, false, null);
            final List<HistoricalTickLast> ticks = client.await("historicalTicksLast").of(1);
            assertEquals(Instant.parse("2026-03-03T20:59:59Z").getEpochSecond(), ticks.get(ticks.size() - 1).time());
        }
    }

    @Test
    void shouldRefuseBothEndsAndTooManyTicks() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalTicks(1, Fixtures.stock("IBM"), "", "", 10, "TRADES", 1, false, null);
            client.awaitError(321);
            client.client().reqHistoricalTicks(
                2, Fixtures.stock("IBM"), "20260303 20:59:50 UTC", "", 1001, "TRADES", 1, false, null);
            client.awaitError(321);
            client.client().reqHistoricalTicks(
                3, Fixtures.stock("IBM"), "20260303 20:59:50 UTC", "", 10, "BID", 1, false, null);
            client.awaitError(321);
            client.client().cancelHistoricalTicks(3);
            assertTrue(client.drain().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {165, 176, 200, 208, 210, 211, 226})
    void shouldSendTheSessionsOfASchedule(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalData(1, Fixtures.stock("IBM"), "20260303 22:00:00 UTC", "3 D", "1 day",
                "SCHEDULE", 1, 1, false, null);
            final RecordingClient.Heard schedule = client.await("historicalSchedule");
            assertEquals("20260227-09:30:00", schedule.text(1));
            assertEquals("20260303-16:00:00", schedule.text(2));
            assertEquals("US/Eastern", schedule.text(3));
            final List<HistoricalSession> sessions = schedule.of(4);
            assertEquals(List.of("20260227", "20260302", "20260303"),
                sessions.stream().map(session -> session.refDate().toString()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {126, 176, 208, 226})
    void shouldTellTheFirstTradeAndHaveNoBarsBefore(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHeadTimestamp(1, Fixtures.stock("IBM"), "TRADES", 1, 1);
            final String head = client.await("headTimestamp").text(1);
            client.client().reqHeadTimestamp(2, Fixtures.stock("IBM"), "TRADES", 1, 2);
            final long second = Long.parseLong(client.await("headTimestamp").text(1));
            assertEquals(head.replace("-", "").replace(":", ""),
                Instant.ofEpochSecond(second).toString().replaceAll("[-:TZ]", ""));
            client.client().reqHistoricalData(
                3, Fixtures.stock("IBM"), head, "1 D", "1 day", "TRADES", 1, 1, false, null);
            client.awaitError(162);
        }
    }

    @Test
    void shouldCountWhatWasTradedAtEachPrice() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistogramData(1, Fixtures.stock("IBM"), true, "3 days");
            final List<HistogramDataEntry> entries = client.await("histogramData").of(1);
            final double counted = entries.stream().mapToDouble(entry -> Decimals.toDouble(entry.size())).sum();
            client.client().reqHistoricalData(
                2, Fixtures.stock("IBM"), "", "3 D", "1 min", "TRADES", 1, 1, false, null);
            final double traded = client.awaitAll("historicalData", "historicalDataEnd").stream()
                .filter(heard -> !heard.<HistoricalDataBar>of(1).date().toString().contains("20260304 11:20:00"))
                .mapToDouble(heard -> Decimals.toDouble(heard.<HistoricalDataBar>of(1).volume())).sum();
            assertTrue(entries.size() > 10, entries.size() + " prices");
            assertEquals(traded, counted);
            client.client().reqHistogramData(3, Fixtures.stock("IBM"), true, "soon");
            client.awaitError(321);
        }
    }
}
