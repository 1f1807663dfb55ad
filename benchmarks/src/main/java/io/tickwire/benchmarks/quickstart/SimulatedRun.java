package io.tickwire.benchmarks.quickstart;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.rig.Turn;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;

/**
 * Trades against the embedded Host over loopback sockets, and measures. Two busy threads: the engine's, and the tap's,
 * which also drives the Host. A third one, this, prints once a second.
 */
final class SimulatedRun {
    private static final double START_CASH = 1_000_000;
    private static final int TICKS_A_SECOND = 2_000;
    private static final int WARM_UP_ORDERS = 10_000;
    private static final int LONGEST_WARM_UP_SECONDS = 15;
    private static final long PATIENCE_MILLIS = Engine.LONGEST_WARM_UP_SECONDS * 1_000 + 10_000;
    private static final long SETTLE_MILLIS = 500;

    private final Turn turn = new Turn();
    private final Watchlist watchlist = new Watchlist();
    private final Trader trader = new Trader(watchlist);
    private final CompilerWatch compiler = new CompilerWatch();
    private final Settings settings;
    private final int longestWarmUpSeconds;

    SimulatedRun(final Settings settings) {
        this(settings, LONGEST_WARM_UP_SECONDS);
    }

    SimulatedRun(final Settings settings, final int longestWarmUpSeconds) {
        this.settings = settings;
        this.longestWarmUpSeconds = longestWarmUpSeconds;
    }

    /** Warms up, measures, and prints the report; 0 if the books agree. */
    int run() throws IOException, InterruptedException {
        System.out.printf("Tickwire quick start: %d s after a warm-up on %s, JDK %s, %d cores, server version %d, seed %d%n",
            settings.seconds, System.getProperty("os.name"), Runtime.version(),
            Runtime.getRuntime().availableProcessors(), settings.serverVersion, settings.seed);
        warnOfFewCores();
        final PacedClock clock = new PacedClock(TimeUnit.SECONDS.toNanos(1) / TICKS_A_SECOND);
        try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext()
            .serverVersion(settings.serverVersion).seed(settings.seed).ticksPerSecond(TICKS_A_SECOND)
            .accounts(accounts -> accounts.startCash(START_CASH)).clock(clock).useAgentInvoker(true));
            WireTap tap = new WireTap(
                host.port(), () -> work(host, clock), turn, new QuoteFilter(settings.serverVersion))) {
            final Meter meter = trade(tap);
            return report(meter, new Reconciliation(host.books(), trader.book(), watchlist, START_CASH));
        }
    }

    private static int work(final SimulatedHost host, final PacedClock clock) {
        clock.advance();
        return host.doWork();
    }

    private static void warnOfFewCores() {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            System.out.println("WARNING: two threads spin; on a single core the times mean nothing");
        }
    }

    private Meter trade(final WireTap tap) throws InterruptedException {
        final EClientSocket client = new EClientSocket(trader, new ConnectorContext().useInvoker(true));
        trader.client(client);
        final Thread tapThread = start(tap, "host-and-tap");
        final Thread engineThread = start(new Engine(turn, tap, client, trader), "engine");
        awaitQuotes();
        tap.timing(true, () -> trader.trading(true));
        final Meter meter = new Meter(tap.duel(), engineThread.getId());
        warmUp(meter);
        measure(meter);
        tap.timing(false, () -> trader.trading(false));
        settle();
        tap.stop();
        tapThread.join(); // first: it asks for turns, and would overrule the engine's last one
        turn.stop();
        engineThread.join();
        return meter;
    }

    private void awaitQuotes() throws InterruptedException {
        final long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!trader.isReady()) {
            turn.check();
            if (System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("no quotes of all instruments in time; last error: "
                    + trader.trouble());
            }
            Thread.sleep(10);
        }
    }

    /** What is under way arrives; an order that is never filled is a matter of the books. */
    private void settle() throws InterruptedException {
        final long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        do {
            Thread.sleep(SETTLE_MILLIS);
            turn.check();
        } while (trader.book().fills() < trader.orders() && System.currentTimeMillis() < deadline);
    }

    /** Until code and compiler are at rest: after that, what is slow is slow by itself, and nothing is left out. */
    private void warmUp(final Meter meter) throws InterruptedException {
        for (int second = 1; second <= longestWarmUpSeconds; second++) {
            showSecond(meter, "warm-up " + second);
            if (compiler.isAtRest() && trader.orders() >= WARM_UP_ORDERS) {
                return;
            }
        }
        System.out.printf("WARNING: still compiling after %d s of warm-up: the tails below show that, too%n",
            longestWarmUpSeconds);
    }

    private void measure(final Meter meter) throws InterruptedException {
        meter.start();
        for (int second = 1; second <= settings.seconds; second++) {
            showSecond(meter, Integer.toString(second));
        }
        meter.stop();
    }

    private void showSecond(final Meter meter, final String name) throws InterruptedException {
        Thread.sleep(1_000);
        turn.check();
        System.out.printf(Locale.ROOT, "%10s s  %,10d ticks  %,9d orders  %,9d fills  position %,5d  %s%n",
            name, trader.ticks(), trader.orders(), trader.book().fills(), trader.book().position(),
            meter.takeInterval());
    }

    private int report(final Meter meter, final Reconciliation books) throws IOException {
        System.out.printf(Locale.ROOT, "%n%,d ticks, %,d orders (%d not taken), %,d order states, %,d fills%n%n",
            trader.ticks(), trader.orders(), trader.refused(), trader.statuses(), trader.book().fills());
        System.out.print(books.render());
        System.out.printf("%nTick to order: from before the write of a tick's frame to after the last byte of the order%n"
            + "that answers it, at the Host's end of the socket; floor and connector turn about, same bytes.%n%n");
        System.out.println(meter.render());
        System.out.printf(Locale.ROOT, "tick to order over floor: p50 %.2f, p99 %.2f (%,d samples)%n",
            meter.ratio(50), meter.ratio(99), meter.count());
        System.out.printf("bytes allocated by the engine's thread after warm-up: %,d%n", meter.allocatedBytes());
        System.out.println("picture: " + meter.picture(settings.out).toAbsolutePath());
        if (!books.agree()) {
            System.out.println("FAILED: the engine's books and the Host's differ");
            return 1;
        }
        return 0;
    }

    private static Thread start(final Runnable work, final String name) {
        final Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
