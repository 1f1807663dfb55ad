package io.tickwire.host;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.SendResult;
import io.tickwire.host.RecordingClient.Heard;
import io.tickwire.message.ConfigRequest;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.Contract;
import io.tickwire.message.ContractDescription;
import io.tickwire.message.HistogramDataEntry;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.NewsProvider;
import io.tickwire.message.PriceIncrement;
import io.tickwire.message.SmartComponent;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The part of a client's script that only newer Hosts answer: from its version on each answer is checked, below it the
 * client refuses the request and says so. Expects the books as {@link TradingScript} leaves them.
 */
final class GatedScript {
    private static final Contract IBM = Fixtures.stock("IBM");
    private static final String ACCOUNT = "DU1000001";
    private static final int HOST_TOO_OLD = 503;
    private static final int AAPL = 265598;
    private static final int AAPL_CFD = 120549942;

    private final SimulatedHost host;
    private final RecordingClient client;
    private final int version;
    private final int ibm;

    GatedScript(final SimulatedHost host, final RecordingClient client, final int version) {
        this.host = host;
        this.client = client;
        this.version = version;
        this.ibm = host.market().conId("IBM");
    }

    void run() {
        account();
        reference();
        news();
        history();
        ticks();
        session();
    }

    private void account() {
        from(103, api -> api.reqPositionsMulti(20, ACCOUNT, ""), "positionMulti", held -> {
            assertEquals(ibm, held.<Contract>of(3).conId());
            assertEquals(30, DataScript.units(held.wide(4)));
            client.client().cancelPositionsMulti(20);
        });
        from(103, api -> api.reqAccountUpdatesMulti(21, ACCOUNT, "", true), "accountUpdateMultiEnd", end -> {
            assertEquals(21, end.number(0));
            client.client().cancelAccountUpdatesMulti(21);
        });
        from(107, EClientSocket::reqFamilyCodes, "familyCodes", codes -> assertEquals(1, codes.<List<?>>of(0).size()));
        from(127, api -> api.reqPnL(22, ACCOUNT, ""), "pnl", pnl -> {
            final double total = host.books().cash(ACCOUNT) + 30 * host.market().last(ibm) - 1_000_000;
            assertEquals(total, pnl.real(1), 0.01);
            client.client().cancelPnL(22);
        });
        from(127, api -> api.reqPnLSingle(23, ACCOUNT, "", ibm), "pnlSingle", pnl -> {
            assertEquals(30, DataScript.units(pnl.wide(1)));
            assertEquals(30 * host.market().last(ibm), pnl.real(5), 1e-6);
            client.client().cancelPnLSingle(23);
        });
        from(150, api -> api.reqCompletedOrders(false), "completedOrdersEnd", end -> { });
        from(167, api -> api.reqUserInfo(24), "userInfo", user -> assertEquals("", user.text(1)));
    }

    private void reference() {
        from(104, api -> api.reqSecDefOptParams(30, "SPY", "", "STK", 756733), "securityDefinitionOptionalParameter",
            row -> {
                assertEquals(756733, row.number(2));
                assertEquals(3, row.<List<?>>of(5).size());
                assertEquals(21, row.<List<?>>of(6).size());
                client.await("securityDefinitionOptionalParameterEnd");
            });
        from(106, api -> api.reqSoftDollarTiers(31), "softDollarTiers",
            tiers -> assertTrue(tiers.<List<?>>of(1).isEmpty()));
        from(108, api -> api.reqMatchingSymbols(32, "ibm"), "symbolSamples", found -> assertEquals(ibm,
            found.<List<ContractDescription>>of(1).get(0).contract().conId()));
        from(112, EClientSocket::reqMktDepthExchanges, "mktDepthExchanges",
            rows -> assertTrue(rows.<List<?>>of(0).size() > 3));
        from(114, api -> api.reqSmartComponents(33, "9c0001"), "smartComponents", components -> assertEquals("NASDAQ",
            components.<List<SmartComponent>>of(1).get(9).exchange().toString()));
        from(126, api -> api.reqMarketRule(26), "marketRule", rule -> assertEquals(0.01,
            rule.<List<PriceIncrement>>of(1).get(0).increment()));
    }

    private void news() {
        from(115, EClientSocket::reqNewsProviders, "newsProviders",
            list -> assertTrue(list.<List<NewsProvider>>of(0).size() > 0));
        from(117, api -> api.reqHistoricalNews(40, ibm, "BRFG", "", "", 1, null), "historicalNews", headline -> {
            assertEquals("BRFG", headline.text(2));
            assertTrue(client.await("historicalNewsEnd").<Boolean>of(1));
            client.client().reqNewsArticle(41, "BRFG", headline.text(3), null);
            assertTrue(client.await("newsArticle").text(2).length() > headline.text(4).length());
        });
        from(116, api -> api.reqNewsArticle(42, "BRFG", "BRFG$none", null), "error", error -> assertEquals(
            List.of(42, 10172), List.of(error.number(0), error.number(2))));
        from(161, api -> api.reqWshMetaData(43), "error", error -> assertEquals(
            List.of(43, 10276), List.of(error.number(0), error.number(2))));
    }

    private void history() {
        from(118, api -> api.reqHeadTimestamp(50, IBM, "TRADES", 1, 1), "headTimestamp",
            head -> assertTrue(head.text(1).matches("\\d{8}[ -]\\d\\d:\\d\\d:\\d\\d.*"), head.text(1)));
        from(119, api -> api.reqHistogramData(51, IBM, true, "3 days"), "histogramData", data -> {
            final List<HistogramDataEntry> entries = data.of(1);
            assertTrue(entries.size() > 5);
            assertTrue(entries.stream().allMatch(entry -> DataScript.units(entry.size()) > 0));
        });
        from(130, api -> api.reqHistoricalTicks(52, IBM, "", "20260304-16:00:00", 10, "MIDPOINT", 1, false, null),
            "historicalTicks", ticks -> {
                assertTrue(ticks.<List<HistoricalTick>>of(1).size() >= 10);
                assertTrue(ticks.<Boolean>of(2));
            });
        from(165, api -> api.reqHistoricalData(53, IBM, "", "5 D", "1 day", "SCHEDULE", 1, 1, false, null),
            "historicalSchedule", schedule -> assertEquals(5, schedule.<List<?>>of(4).size()));
    }

    private void ticks() {
        client.client().reqMktData(59, new Contract().conId(AAPL_CFD).exchange("SMART"), "", false, false, null);
        if (version < 125) {
            assertTrue(client.drain().stream().anyMatch(tick -> "tickPrice".equals(tick.name())));
            client.client().cancelMktData(59);
        } else {
            assertEquals(List.of(59, AAPL, "SMART"), client.await("rerouteMktDataReq").arguments());
        }
        from(137, api -> api.reqTickByTickData(60, IBM, "BidAsk", 0, false), null, none -> {
            client.drain();
            host.market().quote(ibm, 225.50, 225.60, 700, 800);
            final Heard tick = client.await("tickByTickBidAsk", it -> it.real(3) == 225.60);
            assertEquals(225.50, tick.real(2));
            assertEquals(800, DataScript.units(tick.wide(5)));
            client.client().cancelTickByTickData(60);
            client.drain();
        });
    }

    private void session() {
        from(197, EClientSocket::reqCurrentTimeInMillis, "currentTimeInMillis",
            time -> assertEquals(1_772_641_230_000L, time.wide(0)));
        from(219, api -> api.reqConfigProtoBuf(new ConfigRequest().reqId(70)), "configResponseProtoBuf",
            config -> assertEquals(host.port(), config.<ConfigResponse>of(0).api().settings().socketPort()));
    }

    /** From a version on the answer is awaited and checked; an older Host is not even asked. */
    private void from(
        final int since, final ToLongFunction<EClientSocket> request, final String answer, final Consumer<Heard> check) {
        final long result = request.applyAsLong(client.client());
        if (version < since) {
            assertEquals(SendResult.NOT_SUPPORTED, result, "since " + since);
            assertEquals(HOST_TOO_OLD, client.awaitAny().number(2));
        } else {
            assertTrue(result >= 0, "since " + since + ": " + result);
            check.accept(answer == null ? null : client.await(answer));
        }
    }
}
