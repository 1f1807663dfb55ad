package io.tickwire.host;

import io.tickwire.message.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class AdvisorAndOptionsTest {
    private static final int AAPL_CALL = 651000000;

    private static SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {157, 176, 187, 200, 210, 211, 226})
    void shouldTellAndReplaceAnAdvisorsGroups(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().serverVersion(serverVersion)
                    .accounts(accounts -> accounts.advisor(true).names("DF1", "DU2", "DU3")));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().requestFA(1);
            assertTrue(client.await("receiveFA").text(1).contains("<acct>DU3</acct>"));
            client.client().replaceFA(7, 1, "<ListOfGroups/>");
            assertEquals(7, client.await("replaceFAEnd").number(0));
            client.client().requestFA(1);
            assertEquals("<ListOfGroups/>", client.await("receiveFA").text(1));
            client.client().requestFA(3);
            assertTrue(client.await("receiveFA").text(1).contains("<alias>DU2</alias>"));
        }
    }

    @Test
    void shouldRefuseWhoIsNoAdvisorUnderAStrayId() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().requestFA(1);
            assertEquals(0, client.awaitError(321).number(0));
            client.client().replaceFA(5, 1, "<ListOfGroups/>");
            assertEquals(0, client.awaitError(321).number(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 176, 200, 209, 210, 218})
    void shouldTellFundamentalDataOfStocksOnly(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqFundamentalData(1, Fixtures.stock("JPM"), "ReportSnapshot", null);
            assertTrue(client.await("fundamentalData").text(1).contains("JPMORGAN CHASE &amp; CO"));
            client.client().reqFundamentalData(2, Fixtures.stock("JPM"), "Nonsense", null);
            client.awaitError(430);
            client.client().reqFundamentalData(3, new Contract().conId(416904), "ReportSnapshot", null);
            client.awaitError(430);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 155, 156, 176, 200, 205, 206, 210, 211, 226})
    void shouldFindTheVolatilityOfThePriceThatItCalculates(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            final Contract call = new Contract().conId(AAPL_CALL);
            client.client().calculateOptionPrice(1, call, 0.35, 231, null);
            final RecordingClient.Heard price = client.await("tickOptionComputation");
            assertEquals(53, price.number(1));
            assertTrue(price.real(4) > 0.5 && price.real(4) < 1, "delta of a call in the money: " + price.real(4));
            client.client().calculateImpliedVolatility(2, call, price.real(5), 231, null);
            assertEquals(0.35, client.await("tickOptionComputation").real(3), 1e-3);
            client.client().calculateImpliedVolatility(3, call, 500, 231, null);
            client.awaitError(322);
            client.client().calculateOptionPrice(4, Fixtures.stock("IBM"), 0.35, 231, null);
            client.awaitError(200);
            client.client().cancelCalculateImpliedVolatility(2);
            client.client().cancelCalculateOptionPrice(1);
            assertTrue(client.drain().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {197, 212, 213, 226})
    void shouldTellItsClockInMilliseconds(final int serverVersion) {
        final Instant now = Instant.parse("2026-03-04T16:20:32.123Z");
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().serverVersion(serverVersion).clock(new ManualClock(now)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqCurrentTimeInMillis();
            assertEquals(now.toEpochMilli(), client.await("currentTimeInMillis").wide(0));
            client.client().reqCurrentTime();
            assertEquals(now.getEpochSecond(), client.await("currentTime").wide(0));
            client.client().setServerLogLevel(5);
            assertTrue(client.drain().isEmpty());
        }
    }
}
