package io.tickwire.benchmarks.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;

import org.agrona.concurrent.BackoffIdleStrategy;

/**
 * Connects to a real TWS or Gateway and shows its market data. Only when it was asked for, it also sends orders: one
 * share, far below the market, one a second, all cancelled at the end.
 */
final class LiveRun {
    private static final int CLIENT_ID = 77;
    private static final int LIVE_OR_DELAYED = 3;
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final double FAR_BELOW = 0.5;

    private final Watchlist watchlist = new Watchlist();
    private final Trader trader = new Trader(watchlist);
    private final Order order = new Order().action("BUY").orderType("LMT").tif("DAY")
        .totalQuantity(Decimals.fromLong(1));
    private final List<Integer> sent = new ArrayList<>();
    private final Settings settings;
    private int turn;

    LiveRun(final Settings settings) {
        this.settings = settings;
    }

    /** Runs it; 0 if there was a connection until the end. */
    int run() {
        System.out.printf("Tickwire quick start: %s:%d for %d s, %s%n", settings.host, settings.port, settings.seconds,
            settings.orders ? "WITH ORDERS of one share at half the bid" : "market data only (-Dorders=true for orders)");
        try (EClientSocket client = new EClientSocket(trader, new ConnectorContext()
            .maxServerVersion(settings.serverVersion).useInvoker(true))) {
            trader.client(client);
            if (!client.eConnect(settings.host, settings.port, CLIENT_ID)) {
                System.err.println("quick start: no connection: " + trader.trouble() + "\nIs TWS or IB Gateway running, "
                    + "does it listen on this port, is the API enabled (Settings, API, Enable ActiveX and Socket "
                    + "Clients), and is this machine among its trusted addresses?");
                return 1;
            }
            System.out.println("connected: server version " + client.serverVersion() + ", " + client.twsConnectionTime());
            client.reqMarketDataType(LIVE_OR_DELAYED);
            trader.subscribe();
            final boolean lasted = follow(client);
            finish(client);
            return lasted ? 0 : 1;
        }
    }

    private boolean follow(final EClientSocket client) {
        final BackoffIdleStrategy idle = new BackoffIdleStrategy();
        long next = System.nanoTime() + NANOS_A_SECOND;
        for (int second = 1; second <= settings.seconds;) {
            idle.idle(client.poll());
            if (System.nanoTime() - next >= 0) {
                next += NANOS_A_SECOND;
                show(second++);
                order(client);
            }
            if (!client.isConnected()) {
                System.err.println("quick start: the connection was lost: " + trader.trouble());
                return false;
            }
        }
        return true;
    }

    private void show(final int second) {
        final StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%3d s  %,8d ticks", second,
            trader.ticks()));
        for (int i = 0; i < watchlist.size(); i++) {
            line.append(String.format(Locale.ROOT, "  %s %.2f/%.2f", watchlist.symbol(i), trader.bid(i), trader.ask(i)));
        }
        System.out.println(line + (trader.trouble() == null ? "" : "  [" + trader.trouble() + "]"));
    }

    private void order(final EClientSocket client) {
        final int index = turn++ % watchlist.size();
        if (settings.orders && trader.bid(index) > 0) {
            final int id = trader.takeOrderId();
            order.lmtPrice(Math.rint(trader.bid(index) * FAR_BELOW));
            if (client.placeOrder(id, watchlist.contract(index), order) >= 0) {
                sent.add(id);
            }
        }
    }

    private void finish(final EClientSocket client) {
        for (int i = 0; i < watchlist.size(); i++) {
            client.cancelMktData(Trader.FIRST_TICKER + i);
        }
        sent.forEach(client::cancelOrder);
        final long end = System.nanoTime() + NANOS_A_SECOND;
        while (System.nanoTime() - end < 0) {
            client.poll();
        }
        System.out.printf(Locale.ROOT, "%,d ticks, %d orders sent, %,d order states, %,d fills%n",
            trader.ticks(), sent.size(), trader.statuses(), trader.book().fills());
    }
}
