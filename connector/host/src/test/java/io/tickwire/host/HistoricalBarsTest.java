package io.tickwire.host;

import io.tickwire.host.RecordingClient.Heard;
import io.tickwire.message.Contract;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.wire.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class HistoricalBarsTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:30Z")); // a Wednesday, 11:20:30

    private SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion).seed(11));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 123, 124, 145, 176, 187, 195, 196, 200, 203, 207, 208, 210, 213, 218, 226})
    void shouldSendBarsAndThenTheEnd(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            request(client, 5, Fixtures.stock("IBM"), "", "1 D", "1 hour", "TRADES", 1);
            for (final String time : List.of("09:30:00", "10:00:00", "11:00:00")) {
                final HistoricalDataBar bar = client.await("historicalData").of(1);
                assertEquals("20260304 " + time + " US/Eastern", bar.date().toString());
            }
            final Heard end = client.await("historicalDataEnd");
            assertEquals(5, end.number(0));
            assertEquals("20260303 11:20:30 US/Eastern", end.text(1));
            assertEquals("20260304 11:20:30 US/Eastern", end.text(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"IBM, STK, 5 secs, 1 min", "IBM, STK, 1 min, 5 mins", "IBM, STK, 1 min, 1 day", "ES, FUT, 1 hour, 1 day",
        "EUR.USD, CASH, 15 mins, 1 day", "SAP, STK, 30 mins, 1 day", "BTC.USD, CRYPTO, 3 mins, 1 day"})
    void shouldAgreeInAllSizes(final String symbol, final String secType, final String small, final String large) {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            final Contract contract = new Contract().conId(conId(host, symbol));
            final String kind = switch (secType) {
                case "CASH" -> "MIDPOINT";
                case "CRYPTO" -> "AGGTRADES";
                default -> "TRADES";
            };
            final List<HistoricalDataBar> few = bars(client, contract, "2 D", large, kind);
            final List<HistoricalDataBar> many = bars(client, contract, "2 D", small, kind);
            assertTrue(many.size() > few.size(), many.size() + " small, " + few.size() + " large");
            double high = 0;
            double low = Double.MAX_VALUE;
            long volume = 0;
            for (final HistoricalDataBar bar : many) {
                high = Math.max(high, bar.high());
                low = Math.min(low, bar.low());
                volume += Math.round(Decimals.toDouble(bar.volume()));
                assertTrue(bar.low() <= Math.min(bar.open(), bar.close()), bar.toString());
                assertTrue(bar.high() >= Math.max(bar.open(), bar.close()), bar.toString());
            }
            assertEquals(many.get(0).open(), few.get(0).open());
            assertEquals(many.get(many.size() - 1).close(), few.get(few.size() - 1).close());
            assertEquals(few.stream().mapToDouble(HistoricalDataBar::high).max().orElseThrow(), high);
            assertEquals(few.stream().mapToDouble(HistoricalDataBar::low).min().orElseThrow(), low);
            if (!"CASH".equals(secType)) {
                assertEquals(few.stream().mapToLong(b -> Math.round(Decimals.toDouble(b.volume()))).sum(), volume);
                assertTrue(few.stream().allMatch(bar -> Decimals.toDouble(bar.WAP()) >= bar.low()
                    && Decimals.toDouble(bar.WAP()) <= bar.high()), few.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1 week, 20260227, 20260223", "1 month, 20260227, 20260202"})
    void shouldMakeWholeWeeksAndMonthsOfDays(final String size, final String date, final String firstDay) {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            final Contract ibm = Fixtures.stock("IBM");
            final HistoricalDataBar whole = bars(client, ibm, "1 M", size, "TRADES").stream()
                .filter(bar -> bar.date().contentEquals(date)).findFirst().orElseThrow();
            final List<HistoricalDataBar> days = bars(client, ibm, "3 M", "1 day", "TRADES").stream()
                .filter(bar -> bar.date().toString().compareTo(firstDay) >= 0)
                .filter(bar -> bar.date().toString().compareTo(date) <= 0).toList();
            assertEquals(days.get(0).open(), whole.open());
            assertEquals(days.stream().mapToDouble(HistoricalDataBar::high).max().orElseThrow(), whole.high());
            assertEquals(days.stream().mapToInt(HistoricalDataBar::barCount).sum(), whole.barCount());
        }
    }

    @Test
    void shouldRepeatThePastForTheSameSeedOnly() {
        final String first = past(11);
        assertEquals(first, past(11));
        assertNotEquals(first, past(12));
    }

    @Test
    void shouldMeetTheLiveMarketWhereItStarts() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            request(client, 1, Fixtures.stock("IBM"), "", "60 S", "1 min", "TRADES", 1);
            final List<Heard> bars = client.awaitAll("historicalData", "historicalDataEnd");
            final double last = bars.get(bars.size() - 1).<HistoricalDataBar>of(1).open();
            assertEquals(host.market().last(host.market().conId("IBM")), last, 0.011);
        }
    }

    @Test
    void shouldTellEpochSecondsWithinDaysAndDatesOfDays() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            request(client, 1, Fixtures.stock("IBM"), "20260303 16:00:00 US/Eastern", "1 D", "30 mins", "MIDPOINT", 2);
            final HistoricalDataBar bar = client.await("historicalData").of(1);
            assertEquals(Instant.parse("2026-03-03T14:30:00Z").getEpochSecond(), Long.parseLong(bar.date().toString()));
            assertEquals(-1, bar.barCount());
            client.await("historicalDataEnd");
            request(client, 2, Fixtures.stock("IBM"), "20260303-21:00:00", "1 W", "1 day", "BID", 2);
            final List<Heard> days = client.awaitAll("historicalData", "historicalDataEnd");
            assertEquals("20260303", days.get(days.size() - 1).<HistoricalDataBar>of(1).date().toString());
        }
    }

    @Test
    void shouldKeepBarsUpToDateUntilCancelled() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqHistoricalData(
                7, Fixtures.stock("IBM"), "", "1 D", "1 min", "TRADES", 1, 1, true, null);
            client.awaitAll("historicalData", "historicalDataEnd");
            clock.advance(5, TimeUnit.SECONDS);
            final HistoricalDataBar first = client.await("historicalDataUpdate").of(1);
            assertEquals("20260304 11:20:00 US/Eastern", first.date().toString());
            clock.advance(30, TimeUnit.SECONDS);
            final HistoricalDataBar next = client.await("historicalDataUpdate").of(1);
            assertEquals("20260304 11:21:00 US/Eastern", next.date().toString());
            request(client, 8, Fixtures.stock("IBM"), "", "1 D", "1 min", "TRADES", 1);
            final List<Heard> again = client.awaitAll("historicalData", "historicalDataEnd");
            assertEquals(next.toString(), again.get(again.size() - 1).of(1).toString());
            client.client().cancelHistoricalData(7);
            assertEquals(7, client.awaitError(162).number(0));
            clock.advance(60, TimeUnit.SECONDS);
            assertTrue(client.drain().isEmpty());
            client.client().cancelHistoricalData(7);
            assertEquals(7, client.awaitError(366).number(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"1 D, 7 mins, TRADES, 321", "1 X, 1 min, TRADES, 321", "90000 S, 1 min, TRADES, 321",
        "366 D, 1 day, TRADES, 321", "1 D, 1 min, NONSENSE, 321", "1 D, 1 min, SCHEDULE, 10295",
        "1 Y, 1 secs, TRADES, 162"})
    void shouldRefuseWhatCannotBe(final String duration, final String size, final String kind, final int code) {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            request(client, 3, Fixtures.stock("IBM"), "", duration, size, kind, 1);
            assertEquals(3, client.awaitError(code).number(0));
        }
    }

    @Test
    void shouldRefuseWhatAnInstrumentDoesNotHave() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            request(client, 1, Fixtures.stock("NOSUCH"), "", "1 D", "1 min", "TRADES", 1);
            client.awaitError(200);
            request(client, 2, new Contract().conId(conId(host, "EUR.USD")), "", "1 D", "1 min", "TRADES", 1);
            client.awaitError(162);
            request(client, 3, new Contract().conId(conId(host, "BTC.USD")), "", "1 D", "1 min", "TRADES", 1);
            client.awaitError(10299);
            request(client, 4, Fixtures.stock("IBM"), "19700101 10:00:00 UTC", "1 D", "1 min", "TRADES", 1);
            client.awaitError(162);
            request(client, 5, Fixtures.stock("IBM"), "yesterday", "1 D", "1 min", "TRADES", 1);
            client.awaitError(10314);
            request(client, 6, Fixtures.stock("IBM"), "20260303 16:00:00", "1 D", "1 min", "TRADES", 1);
            assertEquals(6, client.awaitError(2174).number(0));
            client.awaitAll("historicalData", "historicalDataEnd");
        }
    }

    @Test
    void shouldPaceOnlyWhereSet() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().clock(clock).market(market -> market.historicalPacing(true)));
            RecordingClient client = RecordingClient.connect(host)) {
            request(client, 1, Fixtures.stock("IBM"), "", "60 S", "5 secs", "TRADES", 1);
            client.awaitAll("historicalData", "historicalDataEnd");
            request(client, 2, Fixtures.stock("IBM"), "", "60 S", "5 secs", "TRADES", 1);
            assertTrue(client.awaitError(162).text(3).contains("pacing violation"));
            request(client, 3, Fixtures.stock("IBM"), "", "60 S", "1 min", "TRADES", 1);
            client.awaitAll("historicalData", "historicalDataEnd");
            clock.advance(15, TimeUnit.SECONDS);
            request(client, 4, Fixtures.stock("IBM"), "", "60 S", "5 secs", "TRADES", 1);
            client.awaitAll("historicalData", "historicalDataEnd");
        }
    }

    private String past(final long seed) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock).seed(seed));
            RecordingClient client = RecordingClient.connect(host)) {
            return bars(client, Fixtures.stock("IBM"), "10 Y", "1 day", "TRADES").toString();
        }
    }

    private static int conId(final SimulatedHost host, final String symbol) {
        return "ES".equals(symbol) ? 495512550 : host.market().conId(symbol);
    }

    private static List<HistoricalDataBar> bars(
        final RecordingClient client, final Contract contract, final String duration, final String size,
        final String kind) {
        request(client, 9, contract, "20260303 22:00:00 UTC", duration, size, kind, 1);
        return client.awaitAll("historicalData", "historicalDataEnd").stream()
            .map(heard -> heard.<HistoricalDataBar>of(1)).toList();
    }

    private static void request(
        final RecordingClient client, final int reqId, final Contract contract, final String end,
        final String duration, final String size, final String kind, final int formatDate) {
        client.client().reqHistoricalData(reqId, contract, end, duration, size, kind, 1, formatDate, false, null);
    }
}
