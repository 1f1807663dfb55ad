package io.tickwire.junit;

import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.data.Entitlement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the annotation gives to tests. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
@SimulatedHostTest(accounts = {"DU1", "DU2"}, startCash = 5_000, settings = SimulatedHostTestTest.Holdings.class)
class SimulatedHostTestTest {
    private static final Set<SimulatedHost> SEEN = ConcurrentHashMap.newKeySet();

    private SimulatedHost early;

    static final class Holdings implements Consumer<SimulatedHostContext> {
        @Override
        public void accept(final SimulatedHostContext context) {
            context.accounts(accounts -> accounts.position("DU2", "AAPL", 100, 150));
        }
    }

    @BeforeEach
    void keep(final SimulatedHost host) {
        early = host;
        assertTrue(SEEN.add(host), "each test has a Host of its own");
    }

    @AfterAll
    static void allHostsAreClosed() {
        assertTrue(SEEN.size() >= 7);
        for (final SimulatedHost host : SEEN) {
            assertThrows(IOException.class, () -> new Socket("127.0.0.1", host.port()).close());
        }
    }

    @Test
    void shouldGiveTheSameHostToAllMethodsOfATest(final SimulatedHost host, @HostPort final int port) {
        assertSame(early, host);
        assertEquals(host.port(), port);
        assertSame(host.books(), early.books());
    }

    @Test
    void shouldApplyTheSettings(final SimulatedHost host) {
        assertEquals(5_000, host.books().cash("DU1"));
        assertEquals(100, host.books().position("DU2", host.market().conId("AAPL")).intValue());
    }

    @Test
    @SimulatedHostTest(accounts = "DU7", manualClock = true, entitlement = Entitlement.DELAYED,
        script = {"at 1s quote AAPL 10 11", "after 1s quote AAPL 20 21"})
    void shouldPreferTheSettingsOfTheMethod(final SimulatedHost host, final ManualClock clock)
        throws InterruptedException {
        assertEquals("[DU7]", host.books().accounts().toString());
        assertEquals(Instant.parse("2026-11-20T15:00:00Z"), Instant.ofEpochSecond(0, clock.nanoTime()));
        clock.advance(2, TimeUnit.SECONDS);
        while (host.market().ask(host.market().conId("AAPL")) != 21) {
            Thread.sleep(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldServeParameterizedTests(final int number, final SimulatedHost host) {
        assertEquals(0, host.clients(), () -> "of test " + number);
    }

    @RepeatedTest(2)
    void shouldServeRepeatedTests(final SimulatedHost host) {
        assertEquals(0, host.books().totalFills());
    }

    @Nested
    class OfANestedType {
        @Test
        void shouldServeNestedTests(final SimulatedHost host) {
            assertSame(early, host);
            assertEquals(5_000, host.books().cash("DU1"));
        }
    }
}
