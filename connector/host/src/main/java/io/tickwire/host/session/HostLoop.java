package io.tickwire.host.session;

import org.agrona.CloseHelper;
import org.agrona.concurrent.Agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Host's duty cycle: accept, read and serve, do what other threads asked for, what is due, step the market, send.
 * <p>
 * Run by one thread, of the Host or of its user. Does not allocate but for a new connection.
 */
public final class HostLoop implements Agent {
    private final HostSessions sessions;
    private final HostTime time;
    private final HostTasks tasks;
    private final Schedule schedule;
    private final Work market;
    private final Selector selector;
    private final Listener listener;
    private final Consumer<SelectionKey> onReady = this::onReady;
    private final Scheduled reopen = new Reopen();
    private int bytesRead;

    /** Work that is done in each cycle. */
    @FunctionalInterface
    public interface Work {
        /** Does it; returns how much was done. */
        int doWork(long nowNanos);
    }

    /** Opens the port; clients may connect from the trusted addresses, from anywhere if there are none. */
    public HostLoop(
        final InetSocketAddress address, final List<InetAddress> trusted, final HostSessions sessions,
        final HostTime time, final HostTasks tasks,
        final Schedule schedule, final Work market) throws IOException {
        this.sessions = sessions;
        this.time = time;
        this.tasks = tasks;
        this.schedule = schedule;
        this.market = market;
        this.selector = Selector.open();
        this.listener = new Listener(selector, sessions, address, trusted);
        tasks.wakeUp(selector::wakeup);
    }

    /** The port that clients connect to. */
    public int port() {
        return listener.port();
    }

    /** From now on only these addresses may connect; clients that are connected stay. */
    public void trust(final List<InetAddress> addresses) {
        listener.trust(addresses);
    }

    /** Refuses whoever connects until a time. */
    public void refuseUntil(final long nanos) {
        listener.close();
        schedule.at(nanos, reopen);
    }

    @Override
    public int doWork() throws IOException {
        selector.selectNow(onReady);
        return finishCycle();
    }

    /**
     * Waits until something comes, or for so long, and deals with it: for idle strategies.
     *
     * @param millis to wait at most, at least 1.
     */
    void await(final long millis) {
        try {
            selector.select(onReady, millis);
            finishCycle();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** When something is due, nanoseconds since the epoch. */
    long nextDueNanos() {
        return schedule.nextDueNanos();
    }

    /** Whether a client has not taken yet what was sent to it. */
    boolean hasUnsent() {
        return sessions.hasUnsent();
    }

    HostTime time() {
        return time;
    }

    private int finishCycle() {
        final long now = time.update();
        int work = bytesRead;
        bytesRead = 0;
        work += tasks.drain();
        work += schedule.poll(now);
        work += market.doWork(now);
        work += sessions.flush();
        return work;
    }

    private void onReady(final SelectionKey key) {
        if (key.isValid() && key.isAcceptable()) {
            listener.accept();
        } else if (key.isValid() && key.isReadable()) {
            time.update();
            bytesRead += ((HostSession)key.attachment()).receive();
        }
    }

    @Override
    public String roleName() {
        return "simulated-host";
    }

    @Override
    public void onClose() {
        sessions.closeAll();
        listener.close();
        CloseHelper.quietClose(selector);
        tasks.close();
    }

    private final class Reopen extends Scheduled {
        @Override
        protected void run(final long nowNanos) {
            try {
                listener.open();
            } catch (final IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }
}
