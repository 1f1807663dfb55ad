package io.tickwire.host;

import io.tickwire.host.RecordingClient.Heard;
import io.tickwire.host.data.Entitlement;
import io.tickwire.message.Contract;
import io.tickwire.wire.Unset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class OptionTicksTest {
    private static final int CALL = 651000020; // the eleventh strike of the first expiry: at the money
    private static final int PUT = CALL + 1;
    private static final int DEEP_CALL = 651000000;
    private static final int IMPLIED = 3;
    private static final int DELTA = 4;
    private static final int PRICE = 5;
    private static final int UNDER_PRICE = 10;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:30Z"));

    private SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 155, 156, 176, 205, 206, 226})
    void shouldComputeAtTheBidTheAskTheLastPriceAndTheMiddle(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            host.market().quote(CALL, 9.00, 9.40, 10, 10);
            host.market().trade(CALL, 9.30, 1);
            final List<Heard> computed = computations(client, 1, CALL);
            assertEquals(List.of(10, 11, 12, 13), computed.stream().map(tick -> tick.number(1)).toList());
            final List<Double> prices = List.of(9.00, 9.40, 9.30, 9.20);
            final int aapl = host.market().conId("AAPL");
            final double middle = (host.market().bid(aapl) + host.market().ask(aapl)) / 2;
            for (int i = 0; i < 4; i++) {
                assertEquals(prices.get(i), computed.get(i).real(PRICE), 1e-6);
                assertEquals(middle, computed.get(i).real(UNDER_PRICE), 1e-9);
                assertTrue(computed.get(i).real(DELTA) > 0.3 && computed.get(i).real(DELTA) < 0.7, computed.toString());
            }
            assertTrue(computed.get(0).real(IMPLIED) < computed.get(1).real(IMPLIED), "a higher price, more volatility");
        }
    }

    @Test
    void shouldPriceTheModelAsItCalculatesForOthers() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            for (final int option : new int[] {CALL, PUT}) {
                final Heard model = computations(client, option, option).get(3);
                client.client().cancelMktData(option);
                client.client().calculateOptionPrice(
                    2, new Contract().conId(option), model.real(IMPLIED), model.real(UNDER_PRICE), null);
                final Heard asked = client.await("tickOptionComputation", tick -> tick.number(1) == 53);
                assertEquals(model.arguments().subList(PRICE, 11), asked.arguments().subList(PRICE, 11));
                assertEquals(option == CALL, asked.real(DELTA) > 0);
            }
        }
    }

    @Test
    void shouldTellTheModelAgainWhenTheUnderlyingMoves() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            final Heard before = computations(client, 1, CALL).get(3);
            host.market().quote(host.market().conId("AAPL"), 233.00, 233.10, 100, 100);
            final List<Heard> moved = client.drain();
            assertTrue(moved.stream().allMatch(tick -> tick.number(1) == 13), moved.toString());
            final Heard model = moved.get(moved.size() - 1);
            assertEquals(233.05, model.real(UNDER_PRICE), 1e-9);
            assertEquals(before.real(PRICE), model.real(PRICE), 1e-6, "the option itself did not move");
            assertTrue(model.real(IMPLIED) < before.real(IMPLIED), "so that it is cheaper");
            host.market().quote(CALL, 8.00, 8.20, 10, 10);
            assertEquals(List.of(1, 10, 13, 2, 11, 13), client.drain().stream()
                .filter(tick -> !"tickSize".equals(tick.name())).map(tick -> tick.number(1)).toList());
            client.client().cancelMktData(1);
            client.drain();
            host.market().quote(host.market().conId("AAPL"), 234.00, 234.10, 100, 100);
            assertEquals(List.of(), client.drain());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldLeaveOutWhatNoVolatilityExplains(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            host.market().quote(DEEP_CALL, 1.00, 1.10, 10, 10);
            final Heard bid = computations(client, 1, DEEP_CALL).get(0);
            assertEquals(1.00, bid.real(PRICE));
            assertEquals(Unset.DOUBLE, bid.real(IMPLIED));
            assertEquals(Unset.DOUBLE, bid.real(DELTA));
        }
    }

    @Test
    void shouldComputeForSnapshotsAndForDelayedData() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock)
                .market(market -> market.entitlement(Entitlement.DELAYED)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMarketDataType(3);
            client.client().reqMktData(1, new Contract().conId(CALL), "", true, false, null);
            assertEquals(10167, client.await("error", error -> error.number(0) == 1).number(2));
            assertEquals(List.of(80, 81, 82, 83), client.awaitAll("tickOptionComputation", "tickSnapshotEnd").stream()
                .map(tick -> tick.number(1)).toList());
        }
    }

    private static List<Heard> computations(final RecordingClient client, final int reqId, final int conId) {
        client.client().reqMktData(reqId, new Contract().conId(conId), "", false, false, null);
        return client.drain().stream().filter(tick -> "tickOptionComputation".equals(tick.name())).toList();
    }
}
