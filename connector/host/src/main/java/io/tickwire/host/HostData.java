package io.tickwire.host;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.advisor.AdvisorRequests;
import io.tickwire.host.config.ConfigRequests;
import io.tickwire.host.data.BarStreamRequests;
import io.tickwire.host.data.DepthRequests;
import io.tickwire.host.data.Entitlement;
import io.tickwire.host.data.OptionRequests;
import io.tickwire.host.data.TickByTickRequests;
import io.tickwire.host.history.BarRequests;
import io.tickwire.host.history.HeadRequests;
import io.tickwire.host.history.HistogramRequests;
import io.tickwire.host.history.HistoryModel;
import io.tickwire.host.history.TickRequests;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketFan;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.news.Bulletins;
import io.tickwire.host.news.EventCalendar;
import io.tickwire.host.news.NewsRequests;
import io.tickwire.host.reference.DisplayGroups;
import io.tickwire.host.reference.ExchangeRequests;
import io.tickwire.host.reference.FundamentalRequests;
import io.tickwire.host.reference.MarketRules;
import io.tickwire.host.reference.OptionChainRequests;
import io.tickwire.host.reference.SymbolRequests;
import io.tickwire.host.reference.UserRequests;
import io.tickwire.host.scanner.ScannerRequests;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.StartOrder;
import io.tickwire.message.ApiSettingsConfig;

import java.util.function.Consumer;

/**
 * Puts together the Host's answers about data and reference: history, depth, single ticks, bars, scanners, news, advisor,
 * configuration. Host thread only.
 */
final class HostData {
    private final MarketFan listener;
    private final Bulletins bulletins;
    private final DepthRequests depth;
    private final ConfigRequests config;

    HostData(
        final SimulatedHostContext context, final Market market, final Accounts accounts, final HostSessions sessions,
        final HostTime time, final Schedule schedule, final HostCounters counters, final RequestRouter router) {
        final HistoryModel history = new HistoryModel(
            market.catalog(), context.seed(), time, context.market().historicalPacing());
        new BarRequests(history, schedule, sessions.slots()).register(router);
        new HeadRequests(history).register(router);
        new HistogramRequests(history).register(router);
        final TickRequests ticks = new TickRequests(history, context.market().entitlement() == Entitlement.LIVE);
        ticks.register(router);
        registerReference(context, market, accounts, time, sessions, router);
        bulletins = new Bulletins(sessions);
        bulletins.register(router);
        depth = new DepthRequests(market, sessions.slots());
        depth.register(router);
        final TickByTickRequests tickByTick = new TickByTickRequests(market, ticks, time, counters,
            context.market().entitlement(), context.market().marketDataLines(), sessions.slots(),
            context.market().livePacing());
        tickByTick.register(router);
        final BarStreamRequests bars = new BarStreamRequests(market, time, schedule, context.market().entitlement(),
            sessions.slots(), context.market().livePacing());
        bars.register(router);
        new ScannerRequests(market, time, schedule, sessions.slots()).register(router);
        config = new ConfigRequests(context.sessions().masterClientId(), context.sessions().readOnly(),
            context.sessions().startOrder() == StartOrder.ORDERS_FIRST);
        config.register(router);
        listener = new MarketFan(depth, tickByTick, bars);
    }

    private static void registerReference(
        final SimulatedHostContext context, final Market market, final Accounts accounts, final HostTime time,
        final HostSessions sessions, final RequestRouter router) {
        new SymbolRequests(market.catalog(), time, context.market().livePacing()).register(router);
        new OptionChainRequests(market.catalog()).register(router);
        new MarketRules(market.catalog()).register(router);
        new ExchangeRequests().register(router);
        new UserRequests().register(router);
        new DisplayGroups(sessions).register(router);
        new NewsRequests(market.catalog(), time).register(router);
        new EventCalendar(market.catalog(), time, context.market().eventCalendar(), sessions.slots(), accounts::holds)
            .register(router);
        new AdvisorRequests(context.accounts().advisor(), context.accounts().names()).register(router);
        new FundamentalRequests(market.catalog()).register(router);
        new OptionRequests(market.catalog(), time).register(router);
    }

    /** The port is open now. */
    void listening(final int port) {
        config.socketPort(port);
    }

    /** Sets who obeys the changes of settings that clients make. */
    void onSettings(final Consumer<ApiSettingsConfig> onChange) {
        config.onChange(onChange);
    }

    DepthRequests depth() {
        return depth;
    }

    Bulletins bulletins() {
        return bulletins;
    }

    /** What the market tells of its changes. */
    MarketListener listener() {
        return listener;
    }
}
