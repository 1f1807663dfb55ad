package io.tickwire.junit.example;

import io.tickwire.host.HostBooks;
import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedMarket;
import io.tickwire.junit.HostPort;
import io.tickwire.junit.SimulatedHostTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How an engine is tested with a Host of its own for each test. */
@SimulatedHostTest(manualClock = true, script = "at 0s quote AAPL 187.39 187.41 500 500")
@Timeout(60)
class DipBuyerTest {
    private final DipBuyer engine = new DipBuyer(185);
    private int apple;

    @BeforeEach
    void start(final SimulatedMarket market, @HostPort final int port) {
        apple = market.conId("AAPL");
        assertTrue(engine.start(port));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    /** The test moves the market, waits for the engine, and compares what it believes with the Host's books. */
    @Test
    void shouldBuyOnceWhenThePriceFalls(final SimulatedHost host) throws InterruptedException {
        host.market().quote(apple, 184.50, 184.52, 500, 500);
        await(() -> engine.bought() == 100);
        host.market().quote(apple, 180.50, 180.52, 500, 500);
        assertEquals(1, host.books().orders().size());
        assertEquals(engine.bought(), host.books().position("DU1000001", apple).doubleValue());
        assertEquals(184.52, host.books().orders().get(0).avgFillPrice());
    }

    /** A script says what goes wrong, and when: here the order fills in two parts, the second while the link is lost. */
    @Test
    @SimulatedHostTest(manualClock = true, script = {
        "at 0s quote AAPL 187.39 187.41 500 500",
        "on order 1 fill 60",
        "after 2s link down filling",
        "after 1s fill 40"})
    void shouldCountWhatFillsWhileTheLinkIsLost(
        final SimulatedMarket market, final ManualClock clock, final HostBooks books) throws InterruptedException {
        market.quote(apple, 184.50, 184.52, 500, 500);
        await(() -> engine.bought() == 60);
        clock.advance(2, TimeUnit.SECONDS);
        await(() -> engine.lastNotice() == 1100);
        clock.advance(1, TimeUnit.SECONDS);
        await(() -> engine.bought() == 100);
        assertEquals("Filled", books.order(1, 1).status());
    }

    private static void await(final BooleanSupplier condition) throws InterruptedException {
        final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited too long");
            Thread.sleep(1);
        }
    }
}
