package io.tickwire.host;

import io.tickwire.message.WshEventDataRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class NewsTest {
    private static final int IBM = 8314;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:32Z"));

    private SimulatedHost host(final int serverVersion) {
        return SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion));
    }

    @ParameterizedTest
    @ValueSource(ints = {117, 145, 176, 187, 200, 208, 209, 213, 218, 226})
    void shouldTellHeadlinesNewestFirstAndTheirArticles(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqNewsProviders();
            assertEquals(3, client.await("newsProviders").<List<?>>of(0).size());
            client.client().reqHistoricalNews(1, IBM, "BRFG+DJ-N", "", "", 5, null);
            final List<RecordingClient.Heard> headlines = client.awaitAll("historicalNews", "historicalNewsEnd");
            assertEquals(5, headlines.size());
            for (final RecordingClient.Heard headline : headlines) {
                assertTrue(headline.text(1).matches("2026-03-0[1-4] [0-9:]{8}\\.0"), headline.toString());
                client.client().reqNewsArticle(2, headline.text(2), headline.text(3), null);
                assertTrue(client.await("newsArticle").text(2).contains(headline.text(4)));
            }
            assertTrue(headlines.get(0).text(1).compareTo(headlines.get(4).text(1)) > 0);
            client.client().reqNewsArticle(2, "BRFG", "BRFG$ffffffff", null);
            client.awaitError(10172);
        }
    }

    @Test
    void shouldSayWhetherThereIsMore() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            final String start = "2026-03-03 00:00:00.0";
            client.client().reqHistoricalNews(1, IBM, "BRFG", start, "2026-03-04 00:00:00.0", 300, null);
            int count = 0;
            RecordingClient.Heard heard = client.await("historicalNews");
            while ("historicalNews".equals(heard.name())) {
                count++;
                heard = client.awaitAny();
            }
            assertEquals(false, heard.of(1));
            assertEquals(6, count);
            client.client().reqHistoricalNews(1, IBM, "BRFG", start, "2026-03-04 00:00:00.0", 5, null);
            for (int i = 0; i < 5; i++) {
                client.await("historicalNews");
            }
            assertEquals(true, client.await("historicalNewsEnd").of(1));
            client.client().reqHistoricalNews(1, IBM, "NOBODY", "", "", 5, null);
            client.awaitError(321);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 200, 208, 209, 226})
    void shouldTellBulletinsOfBeforeOnlyToWhoAsksForAll(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion);
            RecordingClient client = new RecordingClient(host, 1);
            RecordingClient other = new RecordingClient(host, 2)) {
            host.news().bulletin(1, "early", "NYSE");
            client.client().reqNewsBulletins(true);
            other.client().reqNewsBulletins(false);
            assertEquals("early", client.await("updateNewsBulletin").text(2));
            assertTrue(other.drain().isEmpty());
            host.news().bulletin(2, "down", "ARCA");
            final RecordingClient.Heard bulletin = other.await("updateNewsBulletin");
            assertEquals(List.of(2, 2, "down", "ARCA"), bulletin.arguments());
            other.client().cancelNewsBulletins();
            other.drain();
            host.news().bulletin(3, "up", "ARCA");
            assertTrue(other.drain().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {161, 176, 200, 208, 209, 226})
    void shouldTellEventsToWhoHasARightToThemAndAskedForMetaDataFirst(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().clock(clock).serverVersion(serverVersion).market(market -> market.eventCalendar(true)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqWshEventData(1, new WshEventDataRequest().conId(IBM));
            client.awaitError(10282);
            client.client().reqWshMetaData(2);
            assertTrue(client.await("wshMetaData").text(1).contains("wshe_ed"));
            client.client().reqWshEventData(3, new WshEventDataRequest().conId(IBM));
            assertTrue(client.await("wshEventData").text(1).contains("20260401"));
            client.client().cancelWshEventData(3);
            client.awaitError(10284);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {173, 208, 209, 226})
    void shouldTellTheEventsThatAFilterWants(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion)
                .market(market -> market.eventCalendar(true)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqWshMetaData(2);
            client.await("wshMetaData");
            final WshEventDataRequest year = new WshEventDataRequest().conId(IBM).startDate("20260401")
                .endDate("20270331");
            assertEquals(List.of("20260401", "20260701", "20261001", "20270101"), days(client, year));
            assertEquals(List.of("20260401", "20260701"), days(client, year.totalLimit(2)));
            assertEquals(List.of("20260401", "20260401"), days(client, new WshEventDataRequest()
                .filter("{\"country\":[\"US\"],\"watchlist\":[\"8314\",\"265598\"]}")));
            assertEquals(List.of(), days(client, new WshEventDataRequest().fillPortfolio(true)));
            client.client().placeOrder(1, Fixtures.stock("KO"), Fixtures.market("BUY", 1));
            client.await("commissionAndFeesReport");
            assertEquals(List.of("20260401"), days(client, new WshEventDataRequest().fillPortfolio(true)));
        }
    }

    @Test
    void shouldRefuseFiltersThatItCannotRead() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock)
                .market(market -> market.eventCalendar(true)));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqWshMetaData(2);
            client.await("wshMetaData");
            for (final WshEventDataRequest wrong : List.of(new WshEventDataRequest(),
                new WshEventDataRequest().conId(IBM).filter("{}"), new WshEventDataRequest().conId(5),
                new WshEventDataRequest().filter("{\"watchlist\":[8314"), new WshEventDataRequest().filter("none"),
                new WshEventDataRequest().conId(IBM).totalLimit(101),
                new WshEventDataRequest().conId(IBM).startDate("4 March"))) {
                client.client().reqWshEventData(3, wrong);
                assertEquals(3, client.awaitError(10283).number(0));
            }
        }
    }

    private static List<String> days(final RecordingClient client, final WshEventDataRequest request) {
        client.client().reqWshEventData(3, request);
        return Pattern.compile("\\d{8}").matcher(client.await("wshEventData").text(1)).results()
            .map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {113, 145, 176, 200, 208, 209, 226})
    void shouldTellHeadlinesToThoseWhoFollowThem(final int serverVersion) {
        try (SimulatedHost host = host(serverVersion); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            client.client().reqMktData(2, Fixtures.stock("IBM"), "mdoff,292:BRFG", false, false, null);
            client.drain();
            host.news().headline(IBM, "BRFG", "BRFG$1", "a headline");
            final RecordingClient.Heard news = client.await("tickNews");
            assertEquals(List.of(2, clock.nanoTime() / 1_000_000, "BRFG", "BRFG$1", "a headline", ""),
                news.arguments());
            assertTrue(client.drain().isEmpty());
        }
    }

    @Test
    void shouldRefuseTheCalendarByDefault() {
        try (SimulatedHost host = host(226); RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqWshMetaData(2);
            client.awaitError(10276);
            client.client().cancelWshMetaData(2);
            client.awaitError(10280);
        }
    }
}
