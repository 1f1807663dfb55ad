package io.tickwire.host;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ConnectorLoop;
import org.agrona.CloseHelper;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * 32 clients of one loop on one Host, ticks and orders at once: every frame that the Host sent has come, every order is
 * accounted for, memory stays as it is. Seconds of it here; {@code mvn -q test -Psoak32} takes five minutes.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ManyClientsSoakTest {
    private static final int SECONDS = Integer.getInteger("soak.seconds", 4);
    private static final int CLIENTS = 32;
    private static final int TICKS_PER_SECOND = 200;
    private static final String[] SYMBOLS = {"IBM", "AAPL", "MSFT"};
    private static final String ACCOUNT = "DU1000001";
    private static final double START_CASH = 1_000_000;
    private static final long MAX_HEAP_GROWTH = 4L << 20;
    private static final long MAX_DIRECT_GROWTH = 1L << 20;

    private final SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().ticksPerSecond(TICKS_PER_SECOND)
        .orders(orders -> orders.orderHistoryLength(200).fillHistoryLength(200)));
    private final ConnectorLoop loop = ConnectorLoop.launch(context());
    private final List<SoakClient> clients = new ArrayList<>();

    @AfterEach
    void close() {
        CloseHelper.closeAll(clients);
        CloseHelper.closeAll(loop, host);
    }

    @Test
    void shouldLoseNothingAndKeepItsMemoryWith32ClientsThatStreamAndTrade() throws InterruptedException {
        for (int id = 1; id <= CLIENTS; id++) {
            final SoakClient client = new SoakClient(id, context().sharedReader(loop), SYMBOLS[id % SYMBOLS.length]);
            clients.add(client);
            assertTrue(client.socket.eConnect("127.0.0.1", host.port(), id), () -> "client " + client.clientId);
            client.subscribe();
        }
        final int warmUpSeconds = Math.max(1, Math.min(20, SECONDS / 3));
        TimeUnit.SECONDS.sleep(warmUpSeconds);
        final long heap = heapBytes();
        final long direct = directBytes();
        TimeUnit.SECONDS.sleep(SECONDS - warmUpSeconds);
        final long heapGrowth = heapBytes() - heap;
        final long directGrowth = directBytes() - direct;
        endQuietly();
        report(heap, heapGrowth, directGrowth);
        assertNothingIsLost();
        assertAgreesWithTheBooks();
        assertTrue(heapGrowth < MAX_HEAP_GROWTH, () -> "heap grew by " + heapGrowth);
        assertTrue(directGrowth < MAX_DIRECT_GROWTH, () -> "direct memory grew by " + directGrowth);
    }

    /** No more orders, then no more ticks, then an answer behind all that was sent. */
    private void endQuietly() throws InterruptedException {
        clients.forEach(client -> client.isTrading = false);
        for (final SoakClient client : clients) {
            until(() -> client.live == 0, () -> "client " + client.clientId + " waits for " + client.live + " orders");
            assertTrue(client.socket.cancelMktData(client.clientId) >= 0);
            assertTrue(client.socket.reqCurrentTime() >= 0);
            until(() -> client.answered == 1, () -> "client " + client.clientId + " gets no answer");
        }
    }

    private void assertNothingIsLost() {
        final SimulatedHost sender = host;
        assertEquals(0, sender.counters().ticksConflated);
        for (final SoakClient client : clients) {
            final String name = "client " + client.clientId;
            assertEquals(0, client.error, name);
            assertEquals(0, client.refused, name);
            assertTrue(client.ticks > SECONDS, name);
            assertEquals(sender.framesSentTo(client.clientId), client.socket.counters().framesReceived() - 1,
                () -> name + ", without the greeting");
        }
    }

    private void assertAgreesWithTheBooks() {
        double cash = START_CASH;
        long fills = 0;
        final long[] units = new long[SYMBOLS.length];
        for (final SoakClient client : clients) {
            final String name = "client " + client.clientId;
            assertTrue(client.placed > 2, name);
            assertEquals(client.placed, client.filled + client.cancelled, name);
            assertEquals((client.placed + 1) / 2, client.filled, name);
            assertEquals(client.fills, client.commissions, name);
            fills += client.fills;
            cash += client.cashFlow;
            units[client.clientId % SYMBOLS.length] += client.units;
        }
        assertEquals(host.books().totalFills(), fills);
        assertEquals(host.books().cash(ACCOUNT), cash, 1e-6 * fills);
        for (int i = 0; i < SYMBOLS.length; i++) {
            assertEquals(units[i], host.books().position(ACCOUNT, host.market().conId(SYMBOLS[i])).longValueExact());
        }
    }

    private void report(final long heap, final long heapGrowth, final long directGrowth) {
        long ticks = 0;
        long orders = 0;
        for (final SoakClient client : clients) {
            ticks += client.ticks;
            orders += client.placed;
        }
        System.out.printf("%d clients, %d s: %,d tick callbacks, %,d orders, %,d fills; "
            + "heap after GC %,d KB, grew by %,d KB, direct memory by %,d KB%n", CLIENTS, SECONDS, ticks, orders,
            host.books().totalFills(), heap >> 10, heapGrowth >> 10, directGrowth >> 10);
    }

    /** Waits as long as it takes, within reason: who measures may stop this machine for minutes. */
    private static void until(final BooleanSupplier condition, final Supplier<String> failure)
        throws InterruptedException {
        for (int i = 0; i < 2_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertTrue(condition, failure);
    }

    private static ConnectorContext context() {
        return new ConnectorContext().idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1))
            .sendBufferLength(64 * 1024).ringLength(64 * 1024).maxRequestLength(8 * 1024);
    }

    private static long heapBytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        final Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long directBytes() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .filter(pool -> "direct".equals(pool.getName())).mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    }
}
