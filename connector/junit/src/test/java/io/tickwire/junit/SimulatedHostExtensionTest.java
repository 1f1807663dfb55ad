package io.tickwire.junit;

import io.tickwire.host.SimulatedHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

/** The extension in code, in a static field that tests on several threads share. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class SimulatedHostExtensionTest {
    private static final Instant START = Instant.parse("2026-03-02T14:30:00Z");
    private static final CountDownLatch BOTH = new CountDownLatch(2);

    @RegisterExtension
    static final SimulatedHostExtension HOSTS = new SimulatedHostExtension().startingAt(START).seed(7)
        .with(context -> context.accounts(accounts -> accounts.startCash(1)))
        .with(context -> context.accounts("DU5"));

    @Test
    void shouldServeTheTestOfThisThread(final SimulatedHost host) throws InterruptedException {
        meet(host);
    }

    @Test
    void shouldServeTheTestOfAnotherThread(final SimulatedHost host) throws InterruptedException {
        meet(host);
    }

    private void meet(final SimulatedHost host) throws InterruptedException {
        BOTH.countDown();
        BOTH.await(2, TimeUnit.SECONDS); // side by side where tests run in parallel
        assertSame(host, HOSTS.host());
        assertEquals(1, HOSTS.host().books().cash("DU5"));
        assertEquals(START, Instant.ofEpochSecond(0, HOSTS.clock().nanoTime()));
    }
}
