package io.tickwire.client;

import io.tickwire.client.transport.FakeHost;
import io.tickwire.client.transport.Transport;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A Host on the loopback interface that goes through a script with each client, on a thread for each. */
final class ScriptedHost implements AutoCloseable {

    /** What it does with one client. */
    interface Script {
        void play(FakeHost host, int number) throws IOException;
    }

    private final Transport.Loopback transport = new Transport.Loopback();
    private final Script script;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger clients = new AtomicInteger();
    private volatile boolean closed;

    ScriptedHost(final Script script) throws IOException {
        this.script = script;
        start("host", this::acceptAll);
    }

    /** Greets, waits for START_API, sends the first ids, and keeps the client until it goes. */
    static Script usual(final int serverVersion) {
        return (host, number) -> {
            open(host, serverVersion);
            untilEnd(host);
        };
    }

    static void open(final FakeHost host, final int serverVersion) throws IOException {
        until(host, () -> host.heardLength() > 8);
        host.greet(serverVersion);
        until(host, () -> !host.frames().isEmpty());
        host.firstIds(serverVersion);
    }

    static void untilEnd(final FakeHost host) throws IOException {
        until(host, host::hasEnded);
    }

    static void until(final FakeHost host, final java.util.function.BooleanSupplier condition) throws IOException {
        while (!condition.getAsBoolean()) {
            host.listen();
            if (host.hasEnded() && !condition.getAsBoolean()) {
                throw new IOException("the client went away");
            }
            LockSupport.parkNanos(100_000);
        }
    }

    int port() {
        return transport.port();
    }

    /** Clients accepted so far. */
    int clients() {
        return clients.get();
    }

    /** What went wrong in the scripts. */
    List<Throwable> failures() {
        return failures;
    }

    private void acceptAll() {
        while (!closed) {
            try {
                final FakeHost host = new FakeHost(transport.accept());
                final int number = clients.getAndIncrement();
                start("host-" + number, () -> play(host, number));
            } catch (final AsynchronousCloseException ex) {
                return;
            } catch (final IOException ex) {
                failures.add(ex);
                return;
            }
        }
    }

    private void play(final FakeHost host, final int number) {
        try (host) {
            script.play(host, number);
        } catch (final IOException | RuntimeException ex) {
            if (!closed) {
                failures.add(ex);
            }
        }
    }

    private static void start(final String name, final Runnable task) {
        final Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        transport.close();
    }
}
