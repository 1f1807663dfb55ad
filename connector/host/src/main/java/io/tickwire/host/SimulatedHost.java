package io.tickwire.host;

import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.SelectorIdleStrategy;
import org.agrona.concurrent.AgentInvoker;
import org.agrona.concurrent.AgentRunner;
import org.agrona.concurrent.IdleStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A stand-in for TWS and IB Gateway: any TWS client, in any language, connects to it, gets market data and trades.
 * <pre>{@code
 * try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().seed(7))) {
 *     client.eConnect("127.0.0.1", host.port(), 1);
 *     ...
 *     assertEquals(client.position(), host.books().position("DU1000001", conId));
 * }
 * }</pre>
 * It has one thread, or none: see {@link SimulatedHostContext#useAgentInvoker}. Its methods may be called by any thread
 * while it has its own; without one only by the thread that calls {@link #doWork()}. The methods here and those of
 * {@link #market()} and {@link #books()} allocate; serving clients does not, in steady state.
 */
public final class SimulatedHost implements AutoCloseable {
    private final HostCore core;
    private final AgentRunner runner;
    private final AgentInvoker invoker;
    private final SimulatedMarket market;
    private final HostBooks books;
    private final SimulatedNews news;
    private final SimulatedLink link;
    private final Faults faults;
    private final TickCannon cannon;

    private SimulatedHost(final SimulatedHostContext context) {
        try {
            core = new HostCore(context);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
        market = new SimulatedMarket(core);
        books = new HostBooks(core);
        news = new SimulatedNews(core);
        link = new SimulatedLink(core);
        faults = new Faults(core);
        cannon = new TickCannon(core);
        if (context.useAgentInvoker()) {
            runner = null;
            invoker = new AgentInvoker(context.errorHandler(), null, core.loop);
            invoker.start();
        } else {
            invoker = null;
            final IdleStrategy idle = context.idleStrategy() == null
                ? new SelectorIdleStrategy(core.loop, core::nextNanos) : context.idleStrategy();
            runner = new AgentRunner(idle, context.errorHandler(), null, core.loop);
            core.tasks.runBy(AgentRunner.startOnThread(runner, SimulatedHost::daemon));
        }
    }

    /** Starts a Host with these settings; it listens when this returns. */
    public static SimulatedHost launch(final SimulatedHostContext context) {
        return new SimulatedHost(context.conclude());
    }

    /** Starts a Host with default settings, on a free port. */
    public static SimulatedHost launch() {
        return launch(new SimulatedHostContext());
    }

    private static Thread daemon(final Runnable runnable) {
        final Thread thread = new Thread(runnable);
        thread.setDaemon(true);
        return thread;
    }

    /** The port that it listens on. */
    public int port() {
        return core.loop.port();
    }

    /** One duty cycle, for a Host without a thread; returns how much was done. */
    public int doWork() {
        if (invoker == null) {
            throw new IllegalStateException("this Host has its own thread");
        }
        return invoker.invoke();
    }

    /** Its market: to look at and to move. */
    public SimulatedMarket market() {
        return market;
    }

    /** Its books: the truth about orders, fills, positions, cash. */
    public HostBooks books() {
        return books;
    }

    /** Its news: to let things happen. */
    public SimulatedNews news() {
        return news;
    }

    /** Its link to IB: to be lost and restored. */
    public SimulatedLink link() {
        return link;
    }

    /** What can go wrong between it and its clients. */
    public Faults faults() {
        return faults;
    }

    /** Its load: ticks at rates that a market does not reach. */
    public TickCannon cannon() {
        return cannon;
    }

    /** What it counted so far, a copy. */
    public HostCounters counters() {
        return core.tasks.call(core.counters::copy);
    }

    /** Connections that are open now. */
    public int clients() {
        return core.tasks.call(core.sessions::count);
    }

    /** Sets the lowest order id that a client may use next, and is told when it connects: also a lower one. */
    public void nextOrderId(final int clientId, final int orderId) {
        core.tasks.run(() -> core.orders.nextOrderId(clientId, orderId));
    }

    /**
     * The Host's user enters an order in the Host's own window: it belongs to client 0.
     *
     * @param conId    what to trade.
     * @param action   BUY or SELL.
     * @param quantity of units.
     * @param limit    price, 0 for a market order.
     * @return its permId.
     */
    public long placeManually(final int conId, final String action, final double quantity, final double limit) {
        return core.tasks.call(() -> core.orders.placeManually(
            core.market.catalog().byConId(conId), "BUY".equals(action), quantity, limit));
    }

    /** Disconnects all clients and stops. */
    @Override
    public void close() {
        if (runner != null) {
            runner.close();
        } else {
            invoker.close();
        }
    }
}
