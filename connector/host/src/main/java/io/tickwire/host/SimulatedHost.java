package io.tickwire.host;

import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.Scheduled;
import io.tickwire.host.session.SelectorIdleStrategy;
import org.agrona.ErrorHandler;
import org.agrona.concurrent.AgentInvoker;
import org.agrona.concurrent.AgentRunner;
import org.agrona.concurrent.IdleStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;

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
    private final SimulatedOrders orders;
    private final Faults faults;
    private final TickCannon cannon;
    private final ErrorHandler errorHandler;

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
        orders = new SimulatedOrders(core);
        faults = new Faults(core);
        cannon = new TickCannon(core);
        errorHandler = context.errorHandler();
        begin(context.script());
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

    private void begin(final Consumer<SimulatedHost> script) {
        try {
            script.accept(this);
        } catch (final RuntimeException ex) {
            core.loop.onClose();
            throw ex;
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

    /** Its hand on the clients' orders: to fill, cancel and refuse them. */
    public SimulatedOrders orders() {
        return orders;
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

    /** Frames sent over a client's connection, but for the greeting and the cannon's; 0 if it is not connected. */
    public long framesSentTo(final int clientId) {
        return core.tasks.call(() -> {
            final HostSession session = core.sessions.byClientId(clientId);
            return session == null ? 0 : session.framesOut();
        });
    }

    /** Connections that are open now. */
    public int clients() {
        return core.tasks.call(core.sessions::count);
    }

    /** Has somebody told of clients and orders from now on. */
    public void listen(final HostListener listener) {
        core.tasks.run(() -> core.listeners.add(listener));
    }

    /** Does something when so much time has passed on the Host's clock; on the Host's thread. */
    public void after(final Duration delay, final Runnable action) {
        core.tasks.run(() -> at(core.time.nanos() + delay.toNanos(), action));
    }

    /** The time on the Host's clock, as of its last duty cycle: nanoseconds since the epoch. */
    public long nanoTime() {
        return core.tasks.call(core.time::nanos);
    }

    /** Does something when the Host's clock shows a time, at once if that is past; on the Host's thread. */
    public void at(final long epochNanos, final Runnable action) {
        core.tasks.run(() -> core.schedule.at(epochNanos, new Scheduled() {
            @Override
            protected void run(final long nowNanos) {
                try {
                    action.run();
                } catch (final RuntimeException ex) {
                    errorHandler.onError(ex);
                }
            }
        }));
    }

    /** Adds a line to the Host's log. */
    public void log(final String line) {
        core.tasks.run(() -> core.log.event(line));
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
