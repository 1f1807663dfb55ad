package io.tickwire.host.script;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Scripts at work, with the connector's own client as a witness. */
@Timeout(60)
class ScriptTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T15:00:00Z"));
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Witness witness = new Witness();

    /** Keeps what the client is told, a line for each callback. */
    private static final class Witness implements EWrapper {
        private final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void orderStatus(
            final int orderId, final CharSequence status, final long filled, final long remaining,
            final double avgFillPrice, final long permId, final int parentId, final double lastFillPrice,
            final int clientId, final CharSequence whyHeld, final double mktCapPrice) {
            seen.add("order " + orderId + ' ' + status + ' ' + Decimals.toString(filled));
        }

        @Override
        public void error(
            final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
            final CharSequence advancedOrderRejectJson) {
            seen.add("error " + errorCode);
        }

        @Override
        public void connectionClosed() {
            seen.add("closed");
        }
    }

    private SimulatedHostContext context(final String script) {
        return new SimulatedHostContext().ticksPerSecond(0).clock(clock).log(log::add).errorHandler(failures::add)
            .script(Script.parse(script));
    }

    private EClientSocket connect(final SimulatedHost host) {
        final EClientSocket client = new EClientSocket(
            witness, new ConnectorContext().idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1)));
        assertTrue(client.eConnect("127.0.0.1", host.port(), 1));
        return client;
    }

    private void await(final String line) throws InterruptedException {
        until(() -> witness.seen.contains(line), line);
    }

    private void until(final BooleanSupplier condition, final String what) throws InterruptedException {
        final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> what + " was never seen, but " + witness.seen + log + failures);
            Thread.sleep(2);
        }
    }

    private static void buy(final EClientSocket client, final int orderId, final int quantity) {
        client.placeOrder(orderId, new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD"),
            new Order().action("BUY").orderType("MKT").totalQuantity(Integer.toString(quantity)).tif("DAY"));
    }

    @Test
    void shouldFillAnOrderInPartsAndLoseTheLinkOnTheHostsClock() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(context("""
                at 0s quote AAPL 187.39 187.41
                on order 1 fill 60
                after 2s link down filling
                after 1s fill 40 at 187.45
                after 5s link up 1102
                """));
            EClientSocket client = connect(host)) {
            buy(client, 1, 100);
            await("order 1 Submitted 60");
            clock.advance(1_999, TimeUnit.MILLISECONDS);
            Thread.sleep(50);
            assertTrue(!witness.seen.contains("error 1100"), "the link is lost after 2 s of the Host's time");
            clock.advance(1, TimeUnit.MILLISECONDS);
            await("error 1100");
            clock.advance(1, TimeUnit.SECONDS);
            await("order 1 Filled 100");
            clock.advance(5, TimeUnit.SECONDS);
            await("error 1102");
            assertEquals(List.of(187.41, 187.45), host.books().fills().stream().map(BookedFill::price).toList());
            assertTrue(log.contains("script line 4: after 1s fill 40 at 187.45"), log::toString);
            assertTrue(failures.isEmpty(), failures::toString);
        }
    }

    @Test
    void shouldSpoilWhatClientsAreToldAndCutThemOff() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(context("""
                on client 1 split bytes 3
                after 0s fault drop orderStatus count 100 client 1
                on fill 1 reset
                on client 1 again heal
                """))) {
            try (EClientSocket client = connect(host)) {
                buy(client, 1, 10);
                await("closed");
                assertTrue(witness.seen.stream().noneMatch(line -> line.startsWith("order 1")), witness.seen::toString);
            }
            try (EClientSocket client = connect(host)) {
                buy(client, 2, 10);
                await("order 2 Filled 10");
            }
        }
    }

    @Test
    void shouldFireTheCannonAtAStream() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(context("""
                at 5s cannon client 1 request 7 ticks 300 rate 100 burst 50
                """));
            EClientSocket client = connect(host)) {
            client.reqMktData(7, new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD"),
                "", false, false, null);
            until(() -> host.counters().ticksOut > 0, "the stream has begun");
            final long before = host.counters().ticksOut;
            clock.advance(5, TimeUnit.SECONDS);
            until(() -> host.counters().ticksOut == before + 50, "the first burst");
            clock.advance(10, TimeUnit.SECONDS);
            until(() -> host.counters().ticksOut == before + 300, "all of them");
        }
    }

    @Test
    void shouldRepeatAndRefuseOrdersAndRestart() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(context("""
                every 10s farm market-data usfarm broken
                at 5s next rejected no funds
                at 60s restart for 30s
                """));
            EClientSocket client = connect(host)) {
            for (int i = 0; i < 3; i++) {
                final int times = i + 1;
                clock.advance(10, TimeUnit.SECONDS);
                until(() -> witness.seen.stream().filter("error 2103"::equals).count() == times, times + " notices");
            }
            buy(client, 1, 10);
            await("error 201");
            await("order 1 Inactive 0");
            clock.advance(30, TimeUnit.SECONDS);
            await("closed");
            assertTrue(!new EClientSocket(witness).eConnect("127.0.0.1", host.port(), 2), "connections are refused");
        }
    }

    @Test
    void shouldTellOfLinesThatCannotBeDoneAndDoTheOthers() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(context("""
                at 1s reset client 7
                after 1s log done
                """))) {
            clock.advance(2, TimeUnit.SECONDS);
            until(() -> log.contains("done"), "done");
            assertEquals("script line 1 (at 1s reset client 7): client 7 is not connected",
                failures.remove().getMessage());
            assertEquals(0, host.clients());
        }
    }

    @Test
    void shouldRefuseSymbolsThatDoNotExistBeforeTheHostStarts() {
        final ScriptException ex = assertThrows(ScriptException.class, () -> SimulatedHost.launch(context("""
            at 1s price AAPL 100
            after 1s price NOPE 100
            """)));
        assertEquals("script line 2 (after 1s price NOPE 100): no instrument has the local symbol NOPE", ex.getMessage());
    }

    @Test
    void shouldReadTheExampleFile() {
        try (SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext()
            .script(Script.load(Path.of("src/test/resources/scripts/bad-day.txt"))))) {
            assertEquals(0, host.clients());
        }
    }
}
