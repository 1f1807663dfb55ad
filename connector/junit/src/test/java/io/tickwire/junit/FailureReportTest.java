package io.tickwire.junit;

import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedOrders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** What is said of tests that fail. */
@Timeout(60)
class FailureReportTest {
    private TestExecutionSummary summary;

    /** Run by the tests here, not by themselves: not public, not found by name. */
    static class Failing {
        @Test
        @SimulatedHostTest(seed = 42, script = "at 0s manual BUY 10 AAPL")
        void failsWithAFill(final SimulatedHost host) throws InterruptedException {
            while (host.books().totalFills() == 0) {
                Thread.sleep(1);
            }
            fail("on purpose");
        }

        @Test
        @SimulatedHostTest(seed = SimulatedHostTest.RANDOM_SEED)
        void failsWithARandomSeed() {
            fail("on purpose");
        }

        @Test
        @SimulatedHostTest(script = "at 0s reset client 9")
        void failsBecauseTheHostDoes(final SimulatedHost host) throws InterruptedException {
            Thread.sleep(100);
        }

        @Test
        @SimulatedHostTest
        void wantsAClockThatIsNotThere(final ManualClock clock) {
            fail("never gets here");
        }

        @Test
        @SimulatedHostTest
        void succeeds(final SimulatedOrders orders) {
            orders.fillNext(1);
        }
    }

    private String run(final String method, final Class<?> parameter, final String... parameters) {
        final LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request().selectors(
            DiscoverySelectors.selectMethod(Failing.class, method, parameter == null ? "" : parameter.getName()));
        for (int i = 0; i < parameters.length; i += 2) {
            request.configurationParameter(parameters[i], parameters[i + 1]);
        }
        return capture(request.build());
    }

    private String capture(final LauncherDiscoveryRequest request) {
        final SummaryGeneratingListener listener = new SummaryGeneratingListener();
        final PrintStream real = System.err;
        final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LauncherFactory.create().execute(request, listener);
        } finally {
            System.setErr(real);
        }
        summary = listener.getSummary();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldPrintTheSeedTheBooksAndTheLog() {
        final String printed = run("failsWithAFill", SimulatedHost.class);
        assertEquals(1, summary.getTestsFailedCount());
        assertTrue(printed.contains("failsWithAFill(SimulatedHost): seed 42, repeat with -Dtickwire.seed=42"), printed);
        assertTrue(printed.contains("status=Filled"), printed);
        assertTrue(printed.contains("quantity=10"), printed);
        assertTrue(printed.contains("account DU1000001: cash 99"), printed);
        assertTrue(printed.contains("script line 1: at 0s manual BUY 10 AAPL"), printed);
    }

    @Test
    void shouldRepeatARunByItsSeed() {
        final String printed = run("failsWithARandomSeed", null);
        final String seed = printed.replaceAll("(?s).*tickwire.seed=(\\d+).*", "$1");
        assertTrue(run("failsWithARandomSeed", null, "tickwire.seed", seed).contains(": seed " + seed + ','), printed);
    }

    @Test
    void shouldFailWhenTheHostFails() {
        assertTrue(run("failsBecauseTheHostDoes", SimulatedHost.class).contains("orders: none"));
        assertEquals("the Host failed: [io.tickwire.host.script.ScriptException: script line 1 (at 0s reset client 9): "
            + "client 9 is not connected]", summary.getFailures().get(0).getException().getMessage());
    }

    @Test
    void shouldExplainThatThereIsNoManualClock() {
        run("wantsAClockThatIsNotThere", ManualClock.class);
        assertTrue(summary.getFailures().get(0).getException().getMessage().contains("set manualClock = true"));
    }

    @Test
    void shouldSayNothingOfTestsThatSucceed() {
        assertEquals("", run("succeeds", SimulatedOrders.class));
        assertEquals(1, summary.getTestsSucceededCount());
    }
}
