package io.tickwire.host;

import io.tickwire.message.Contract;
import io.tickwire.message.ContractDescription;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.DepthMarketDataDescription;
import io.tickwire.message.FamilyCode;
import io.tickwire.message.PriceIncrement;
import io.tickwire.message.SmartComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class ReferenceDataTest {
    private static final int IBM = 8314;
    private static final int AAPL = 265598;

    private static SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {126, 145, 176, 187, 200, 203, 207, 210, 212, 213, 218, 226})
    void shouldFindInstrumentsByBeginOfSymbolAndPartOfName(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMatchingSymbols(4, "aap");
            final List<ContractDescription> found = client.await("symbolSamples").of(1);
            final ContractDescription apple = found.get(0);
            assertEquals(AAPL, apple.contract().conId());
            assertEquals("NASDAQ", apple.contract().primaryExch().toString());
            assertEquals(3, apple.derivativeSecTypes().size());
            client.client().reqMatchingSymbols(5, "cola");
            assertEquals("KO", client.await("symbolSamples").<List<ContractDescription>>of(1).get(0)
                .contract().symbol().toString());
            client.client().reqMatchingSymbols(6, "nothing like it");
            assertTrue(client.await("symbolSamples").<List<?>>of(1).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {104, 145, 176, 200, 211, 212, 213, 226})
    void shouldTellTheOptionsOfAnUnderlying(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqSecDefOptParams(1, "AAPL", "", "STK", AAPL);
            final List<RecordingClient.Heard> rows =
                client.awaitAll("securityDefinitionOptionalParameter", "securityDefinitionOptionalParameterEnd");
            assertEquals(4, rows.size());
            assertEquals("100", rows.get(0).text(4));
            final List<String> expiries = rows.get(0).of(5);
            final List<Double> strikes = rows.get(0).of(6);
            assertEquals(3, expiries.size());
            assertEquals(21, strikes.size());
            final Contract option = new Contract().symbol("AAPL").secType("OPT").exchange("SMART").currency("USD")
                .lastTradeDateOrContractMonth(expiries.get(1)).strike(strikes.get(5)).right("P");
            client.client().reqContractDetails(2, option);
            assertEquals(1, client.awaitAll("contractDetails", "contractDetailsEnd").size());
            client.client().reqSecDefOptParams(3, "AAPL", "", "STK", 5);
            client.awaitError(321);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {126, 176, 211, 212, 226})
    void shouldExplainTheRulesThatContractDetailsName(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            for (final int conId : new int[] {IBM, host.market().conId("SAP"), host.market().conId("EUR.USD")}) {
                client.client().reqContractDetails(1, new Contract().conId(conId));
                final ContractDetails details = client.await("contractDetails").of(1);
                client.await("contractDetailsEnd");
                client.client().reqMarketRule(Integer.parseInt(details.marketRuleIds().toString()));
                final List<PriceIncrement> steps = client.await("marketRule").of(1);
                assertEquals(details.minTick(), steps.get(0).increment());
            }
            client.client().reqMarketRule(1999);
            assertEquals(321, client.await("error", error -> error.number(2) < 1000).number(2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {114, 145, 176, 200, 211, 212, 213, 226})
    void shouldTellExchangesAndTheirLetters(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            final String set = client.await("tickReqParams").text(2);
            client.client().cancelMktData(1);
            client.client().reqSmartComponents(2, set);
            final List<SmartComponent> components = client.await("smartComponents").of(1);
            assertEquals("NASDAQ", components.get(9).exchange().toString());
            assertEquals("Q", components.get(9).exchangeLetter().toString());
            client.client().reqSmartComponents(3, "a60001");
            client.awaitError(321);
            client.client().reqMktDepthExchanges();
            final List<DepthMarketDataDescription> depth = client.await("mktDepthExchanges").of(0);
            assertEquals(1, depth.stream().filter(row -> row.serviceDataType().contentEquals("Deep2")).count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {167, 200, 211, 212, 226})
    void shouldTellWhatIsKnownOfTheUser(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqFamilyCodes();
            assertEquals("*", client.await("familyCodes").<List<FamilyCode>>of(0).get(0).accountId().toString());
            client.client().reqSoftDollarTiers(7);
            assertTrue(client.await("softDollarTiers").<List<?>>of(1).isEmpty());
            client.client().reqUserInfo(8);
            assertEquals("", client.await("userInfo").text(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 200, 212, 213, 226})
    void shouldTellFollowersOfADisplayGroup(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion);
            RecordingClient client = new RecordingClient(host, 1);
            RecordingClient other = new RecordingClient(host, 2)) {
            client.client().queryDisplayGroups(1);
            assertEquals("1|2|3|4|5|6|7", client.await("displayGroupList").text(1));
            client.client().subscribeToGroupEvents(2, 3);
            assertEquals("none", client.await("displayGroupUpdated").text(1));
            other.client().subscribeToGroupEvents(5, 3);
            assertEquals("none", other.await("displayGroupUpdated").text(1));
            other.client().updateDisplayGroup(5, "8314@SMART");
            assertEquals("8314@SMART", client.await("displayGroupUpdated").text(1));
            client.client().unsubscribeFromGroupEvents(2);
            client.client().unsubscribeFromGroupEvents(2);
            client.awaitError(321);
            other.client().updateDisplayGroup(5, "none");
            assertEquals("none", other.await("displayGroupUpdated", heard -> !heard.text(1).contains("@")).text(1));
            assertTrue(client.drain().isEmpty());
        }
    }

    @Test
    void shouldRefuseGroupsThatDoNotExist() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().subscribeToGroupEvents(2, 8);
            client.awaitError(321);
            client.client().updateDisplayGroup(2, "none");
            client.awaitError(321);
        }
    }
}
