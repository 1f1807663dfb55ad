package io.tickwire.host;

import io.tickwire.host.RecordingClient.Heard;
import io.tickwire.host.SimulatedMarket.MarketState;
import io.tickwire.message.Contract;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.wire.Decimals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The part of a client's script that looks: contract details, market data, bars; each answer beside the Host's market. */
final class DataScript {
    private static final Contract IBM = Fixtures.stock("IBM");
    private static final int AAPL = 265598;

    private final SimulatedHost host;
    private final RecordingClient client;
    private final int ibm;

    DataScript(final SimulatedHost host, final RecordingClient client) {
        this.host = host;
        this.client = client;
        this.ibm = host.market().conId("IBM");
    }

    void run() {
        contractDetails();
        streamOfTicks();
        snapshot();
        bars();
    }

    private void contractDetails() {
        client.client().reqContractDetails(2, Fixtures.stock("AAPL"));
        final List<Heard> rows = client.awaitAll("contractDetails", "contractDetailsEnd");
        assertEquals(1, rows.size());
        assertEquals(2, rows.get(0).number(0));
        final ContractDetails details = rows.get(0).of(1);
        assertEquals(AAPL, details.contract().conId());
        assertEquals("NASDAQ", details.contract().primaryExch().toString());
        assertEquals("APPLE INC", details.longName().toString());
        assertEquals(0.01, details.minTick());
        assertEquals("US/Eastern", details.timeZoneId().toString());
        client.client().reqContractDetails(3,
            new Contract().symbol("SPY").secType("OPT").exchange("SMART").currency("USD").right("C"));
        assertEquals(3 * 21, client.awaitAll("contractDetails", "contractDetailsEnd").size());
        client.client().reqContractDetails(4, Fixtures.stock("NOPE"));
        assertEquals(4, client.awaitError(200).number(0));
    }

    private void streamOfTicks() {
        final MarketState now = host.market().now(ibm);
        client.client().reqMktData(5, IBM, "", false, false, null);
        final List<Heard> first = client.drain();
        assertEquals(List.of(now.bid(), now.ask(), now.last(), now.open(), now.high(), now.low(), now.close()),
            IntStream.of(1, 2, 4, 14, 6, 7, 9).mapToObj(type -> tick(first, "tickPrice", type).real(2)).toList());
        assertEquals(List.of(now.bidSize(), now.askSize(), now.lastSize(), now.volume()),
            IntStream.of(0, 3, 5, 8).mapToObj(type -> units(tick(first, "tickSize", type).wide(2))).toList());
        host.market().quote(ibm, 221.50, 221.75, 300, 400);
        host.market().trade(ibm, 221.75, 50);
        assertEquals(List.of("1 221.5", "2 221.75", "4 221.75"), prices(client.drain(), 5));
        client.client().cancelMktData(5);
        client.drain();
        host.market().quote(ibm, 221.00, 221.25, 300, 400);
        assertEquals(List.of(), client.drain());
    }

    private void snapshot() {
        client.client().reqMktData(6, IBM, "", true, false, null);
        final List<Heard> ticks = client.awaitAll("tickPrice", "tickSnapshotEnd");
        assertEquals(List.of("1 221.0", "2 221.25", "4 221.75"), prices(ticks, 6).subList(0, 3));
    }

    /** The same two days, of which the second is not over, in bars of a day and of half an hour tell one story. */
    private void bars() {
        final List<HistoricalDataBar> days = bars(7, "1 day");
        final List<HistoricalDataBar> halves = bars(8, "30 mins");
        assertEquals(List.of("20260303", "20260304"), days.stream().map(bar -> bar.date().toString()).toList());
        assertEquals(13 + 4, halves.size());
        assertEquals("20260303 09:30:00 US/Eastern", halves.get(0).date().toString());
        assertEquals(days.get(0).open(), halves.get(0).open());
        assertEquals(days.get(1).close(), halves.get(16).close());
        for (int day = 0; day < 2; day++) {
            final List<HistoricalDataBar> parts = day == 0 ? halves.subList(0, 13) : halves.subList(13, 17);
            final HistoricalDataBar whole = days.get(day);
            assertEquals(whole.high(), parts.stream().mapToDouble(HistoricalDataBar::high).max().orElseThrow());
            assertEquals(whole.low(), parts.stream().mapToDouble(HistoricalDataBar::low).min().orElseThrow());
            assertEquals(units(whole.volume()), parts.stream().mapToLong(bar -> units(bar.volume())).sum());
        }
    }

    private List<HistoricalDataBar> bars(final int reqId, final String size) {
        client.client().reqHistoricalData(reqId, IBM, "", "2 D", size, "TRADES", 1, 1, false, null);
        final List<HistoricalDataBar> bars = new ArrayList<>();
        for (final Heard heard : client.awaitAll("historicalData", "historicalDataEnd")) {
            assertEquals(reqId, heard.number(0));
            bars.add(heard.of(1));
        }
        return bars;
    }

    private static List<String> prices(final List<Heard> heard, final int reqId) {
        return heard.stream().filter(tick -> "tickPrice".equals(tick.name()))
            .peek(tick -> assertEquals(reqId, tick.number(0)))
            .map(tick -> tick.number(1) + " " + tick.real(2)).toList();
    }

    private static Heard tick(final List<Heard> heard, final String name, final int type) {
        final List<Heard> found =
            heard.stream().filter(tick -> name.equals(tick.name()) && tick.number(1) == type).toList();
        assertTrue(found.size() > 0, "no " + name + " of type " + type);
        return found.get(0);
    }

    static long units(final long decimal64) {
        return Math.round(Decimals.toDouble(decimal64));
    }
}
