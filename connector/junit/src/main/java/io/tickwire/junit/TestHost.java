package io.tickwire.junit;

import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.session.LogLevel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The Host of one test, with what is told of it if the test fails. Any thread. */
final class TestHost implements AutoCloseable {
    private static final int MAX_LOG_LINES = 1_000;

    private final Deque<String> log = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final String test;
    private final long seed;
    private final ManualClock clock;
    private SimulatedHost host;

    TestHost(final String test, final long seed, final ManualClock clock) {
        this.test = test;
        this.seed = seed;
        this.clock = clock;
    }

    void launch(final SimulatedHostContext context, final LogLevel level) {
        host = SimulatedHost.launch(context.log(level, this::log).errorHandler(this::failed));
    }

    SimulatedHost host() {
        return host;
    }

    /** The clock, or null. */
    ManualClock clock() {
        return clock;
    }

    private void log(final String line) {
        synchronized (log) {
            if (log.size() == MAX_LOG_LINES) {
                log.removeFirst();
            }
            log.addLast(line);
        }
    }

    private void failed(final Throwable failure) {
        synchronized (failures) {
            failures.add(failure);
        }
    }

    /** What the Host failed at so far. */
    List<Throwable> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }

    /** All that helps to understand, and to repeat, a test that failed. */
    String report() {
        final StringBuilder text = new StringBuilder(512);
        text.append("SimulatedHost of ").append(test).append(": seed ").append(seed)
            .append(", repeat with -Dtickwire.seed=").append(seed).append('\n');
        section(text, "orders", host.books().orders());
        section(text, "fills", host.books().fills());
        for (final String account : host.books().accounts()) {
            text.append("  account ").append(account).append(": cash ").append(host.books().cash(account))
                .append(", positions by contract id ").append(host.books().positions(account)).append('\n');
        }
        synchronized (log) {
            section(text, "log", List.copyOf(log));
        }
        return text.toString();
    }

    private static void section(final StringBuilder text, final String title, final List<?> lines) {
        text.append("  ").append(title).append(lines.isEmpty() ? ": none\n" : ":\n");
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }

    @Override
    public void close() {
        host.close();
    }
}
