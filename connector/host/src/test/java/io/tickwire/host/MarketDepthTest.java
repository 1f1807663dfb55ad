package io.tickwire.host;

import io.tickwire.message.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class MarketDepthTest {
    private static final int ROWS = 5;

    private final List<List<Double>> sides = List.of(new ArrayList<>(), new ArrayList<>());

    private static SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 146, 176, 187, 200, 203, 206, 210, 213, 218, 226})
    void shouldKeepABookThatFollowsTheMarket(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            final int es = 495512550;
            client.client().reqMktDepth(3, new Contract().conId(es).exchange("CME"), ROWS, false, null);
            final double bid = host.market().bid(es);
            final double ask = host.market().ask(es);
            read(client, "updateMktDepth");
            assertBook(bid, ask);
            for (final double[] move : new double[][] {{1, 1}, {-1, 0}, {0, -1}, {-2, 2}, {3, 3}, {40, 40}, {-9, 7}}) {
                host.market().quote(es, bid + move[0] * 0.25, ask + move[1] * 0.25 + 1, 17, 23);
                read(client, "updateMktDepth");
                assertBook(bid + move[0] * 0.25, ask + move[1] * 0.25 + 1);
            }
            client.client().cancelMktDepth(3, false);
            client.drain();
            host.market().quote(es, bid, ask, 1, 1);
            assertTrue(client.drain().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {146, 176, 200, 206, 213, 226})
    void shouldNameTheExchangesOfSmartDepth(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMktDepth(3, Fixtures.stock("IBM"), ROWS, true, null);
            client.awaitError(2152);
            final RecordingClient.Heard row = client.await("updateMktDepthL2");
            assertTrue(row.text(2).length() > 2, row.toString());
            assertEquals(true, row.of(7));
            client.client().cancelMktDepth(3, false);
            client.awaitError(310);
            client.client().cancelMktDepth(3, true);
            client.client().cancelMktDepth(3, true);
            client.awaitError(310);
        }
    }

    @Test
    void shouldRefuseWhatHasNoDepthAndMoreThanThreeInstruments() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMktDepth(1, Fixtures.stock("IBM"), ROWS, false, null);
            client.awaitError(10092);
            client.client().reqMktDepth(1, new Contract().conId(416904), ROWS, false, null);
            client.awaitError(10092);
            int reqId = 1;
            for (final String symbol : List.of("IBM", "KO", "JPM", "IBM")) {
                client.client().reqMktDepth(reqId++, Fixtures.stock(symbol), ROWS, true, null);
                client.awaitError(2152);
            }
            client.client().reqMktDepth(9, Fixtures.stock("SPY"), ROWS, true, null);
            client.awaitError(309);
            client.client().reqMktDepth(1, Fixtures.stock("IBM"), ROWS, true, null);
            client.awaitError(102);
        }
    }

    @Test
    void shouldSendWhoAsksForACfdToItsStock() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMktDepth(
                1, new Contract().conId(host.market().conId("AAPLn")).exchange("SMART"), ROWS, true, null);
            assertEquals(265598, client.await("rerouteMktDepthReq").number(1));
        }
    }

    private void read(final RecordingClient client, final String name) {
        for (final RecordingClient.Heard heard : client.drain()) {
            assertEquals(name, heard.name());
            final List<Double> side = sides.get(heard.number(3));
            switch (heard.number(2)) {
                case 0 -> side.add(heard.number(1), heard.real(4));
                case 1 -> side.set(heard.number(1), heard.real(4));
                default -> side.remove(heard.number(1));
            }
        }
    }

    private void assertBook(final double bid, final double ask) {
        assertEquals(Stream.iterate(bid, price -> price - 0.25).limit(ROWS).toList(), sides.get(1));
        assertEquals(Stream.iterate(ask, price -> price + 0.25).limit(ROWS).toList(), sides.get(0));
    }
}
