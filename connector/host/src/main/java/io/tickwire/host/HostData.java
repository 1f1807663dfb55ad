package io.tickwire.host;

import io.tickwire.host.history.BarRequests;
import io.tickwire.host.history.HeadRequests;
import io.tickwire.host.history.HistogramRequests;
import io.tickwire.host.history.HistoryModel;
import io.tickwire.host.history.TickRequests;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketFan;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.Schedule;

/**
 * Puts together the Host's answers about data and reference: history, depth, single ticks, bars, scanners, news, advisor,
 * configuration. Host thread only.
 */
final class HostData {
    private final MarketFan listener;

    HostData(
        final SimulatedHostContext context, final Market market, final HostSessions sessions, final HostTime time,
        final Schedule schedule, final RequestRouter router) {
        final HistoryModel history = new HistoryModel(market.catalog(), context.seed(), time);
        new BarRequests(history, schedule, sessions.slots(), context.historicalPacing()).register(router);
        new HeadRequests(history).register(router);
        new HistogramRequests(history).register(router);
        final TickRequests ticks = new TickRequests(history);
        ticks.register(router);
        listener = new MarketFan();
    }

    /** What the market tells of its changes. */
    MarketListener listener() {
        return listener;
    }
}
