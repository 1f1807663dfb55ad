package io.tickwire.host;

import io.tickwire.host.account.AccountRequests;
import io.tickwire.host.account.AccountSummaries;
import io.tickwire.host.account.AccountUpdates;
import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.MultiRequests;
import io.tickwire.host.account.ProfitAndLoss;
import io.tickwire.host.data.MarketDataRequests;
import io.tickwire.host.load.Volleys;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketFan;
import io.tickwire.host.order.Orders;
import io.tickwire.host.reference.ContractRequests;
import io.tickwire.host.replay.Replay;
import io.tickwire.host.session.Farms;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostLog;
import io.tickwire.host.session.HostLoop;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.HostTasks;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Link;
import io.tickwire.host.session.LogLevel;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.SessionRequests;
import io.tickwire.host.session.StartOrder;
import io.tickwire.host.session.VerifyRequests;

import java.io.IOException;
import java.time.LocalDate;

/** Puts the parts of the Host together: the one place that knows them all. Host thread only. */
final class HostCore {
    final HostCounters counters = new HostCounters();
    final HostTasks tasks = new HostTasks();
    final Schedule schedule = new Schedule();
    final HostTime time;
    final Market market;
    final Accounts accounts;
    final HostSessions sessions;
    final Orders orders;
    final Link link;
    final HostLoop loop;
    final HostData hostData;
    final MarketDataRequests data;
    final Volleys volleys;
    final HostListeners listeners;
    final HostLog log;

    private final SimulatedHostContext context;
    private final AccountRequests accountRequests;
    private final ObeyedSettings settings;
    private final Replay replay;

    HostCore(final SimulatedHostContext context) throws IOException {
        this.context = context;
        time = new HostTime(context.clock(), context.sessions().zone());
        replay = context.replay() == null ? null : Replay.load(context.replay());
        market = new Market(catalog(), context.seed(), context.market().ticksPerSecond(), time.nanos());
        accounts = new Accounts(context.accounts().names(), context.accounts().startCash());
        new StartState(context, market, accounts).apply();
        listeners = new HostListeners(context.errorHandler());
        log = new HostLog(context.logLevel(), context.log());
        final RequestRouter router = new RequestRouter();
        sessions = new HostSessions(sessionSettings(), router, time, schedule);
        link = new Link(sessions);
        orders = new Orders(context.orders().toSettings(context.market().tickAfterOrder()), market, accounts,
            sessions, time, schedule, link);
        accountRequests = new AccountRequests(accounts, sessions.slots());
        data = new MarketDataRequests(
            market, time, counters, context.market().entitlement(), context.market().marketDataLines(),
            sessions.slots());
        volleys = new Volleys(data, counters);
        new SessionRequests(time).register(router);
        new VerifyRequests().register(router);
        new ContractRequests(market.catalog()).register(router);
        accountRequests.register(router);
        new AccountUpdates(accounts, time, schedule, sessions.slots()).register(router);
        new AccountSummaries(accounts, time, schedule, sessions.slots()).register(router);
        new MultiRequests(accounts, sessions.slots()).register(router);
        new ProfitAndLoss(accounts, time, schedule, sessions.slots()).register(router);
        orders.listener(listeners);
        if (log.tells(LogLevel.EVENTS)) {
            listeners.add(new OrderLog(orders, log));
        }
        orders.register(router);
        data.register(router);
        hostData = new HostData(context, market, accounts, sessions, time, schedule, counters, router);
        market.listeners(new MarketFan(data.streams(), hostData.listener()), orders.matcher());
        settings = new ObeyedSettings(context.sessions(), sessions, router);
        hostData.onSettings(settings::change);
        link.add(data.linkListener());
        sessions.listeners(this::start, listeners::onDisconnect);
        loop = new HostLoop(
            context.socketAddress(), context.sessions().trustedAddresses(), sessions, time, tasks, schedule,
            this::doWork);
        settings.loop(loop);
        hostData.listening(loop.port());
    }

    /** When the market moves or a volley is due, nanoseconds since the epoch. */
    long nextNanos() {
        return Math.min(market.nextStepNanos(), volleys.nextNanos(time.nanos()));
    }

    long seed() {
        return context.seed();
    }

    private int doWork(final long nowNanos) {
        return market.doWork(nowNanos) + volleys.doWork(nowNanos);
    }

    private InstrumentCatalog catalog() throws IOException {
        final LocalDate today = LocalDate.ofEpochDay(Math.floorDiv(time.seconds(), 86_400));
        return context.instruments() == null
            ? InstrumentCatalog.bundled(today) : InstrumentCatalog.load(context.instruments(), today);
    }

    private HostSessions.Settings sessionSettings() {
        final SessionSettings settings = context.sessions();
        return new HostSessions.Settings(context.serverVersion(), settings.maxClients(), settings.maxPendingBytes(),
            settings.masterClientId(), settings.pacing(), settings.messagesPerSecond(), context.seed(),
            this::offeredVersion, this::greetingTime, log, counters);
    }

    private int offeredVersion(final int version) {
        return replay == null ? version : replay.versionUpTo(version);
    }

    private String greetingTime() {
        final String text = time.text(time.update()).toString();
        return text.substring(0, text.indexOf(' ', text.indexOf(' ') + 1) + 1) + context.sessions().greetingZone();
    }

    private void start(final HostSession session) {
        if (settings.startOrder() == StartOrder.IDS_NOTICES_ACCOUNTS) {
            orders.sendNextValidId(session);
            Farms.marketData(session);
            accountRequests.sendManagedAccounts(session);
        } else {
            if (settings.startOrder() == StartOrder.ORDERS_FIRST) {
                orders.sendOpenOrders(session);
            }
            accountRequests.sendManagedAccounts(session);
            orders.sendNextValidId(session);
            Farms.marketData(session);
        }
        Farms.others(session);
        if (replay != null) {
            replay.play(session);
        }
        listeners.onClient(session.clientId());
    }
}
