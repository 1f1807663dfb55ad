package io.tickwire.junit;

import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.session.LogLevel;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Gives each test method a {@link SimulatedHost} of its own, with settings in code:
 * <pre>
 * &#64;RegisterExtension
 * final SimulatedHostExtension hosts = new SimulatedHostExtension()
 *     .startingAt(Instant.parse("2026-11-20T15:00:00Z"))
 *     .with(context -&gt; context.serverVersion(203).accounts(accounts -&gt; accounts.position("AAPL", 100)));
 * </pre>
 * The Host comes as a parameter of the test, or by {@link #host()}; a test with several extensions has several Hosts and
 * takes them from its fields. Not together with {@link SimulatedHostTest}, which
 * registers an extension itself. Any thread; tests may run in parallel, also with the extension in a static field.
 */
public final class SimulatedHostExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(SimulatedHostExtension.class);

    private final Map<Thread, TestHost> running = new ConcurrentHashMap<>();
    private Consumer<SimulatedHostContext> settings = context -> { };
    private Instant start;
    private long seed = 1;
    private LogLevel log = LogLevel.EVENTS;

    /** An extension with the settings of a Host whose market moves only when the test moves it. */
    public SimulatedHostExtension() {
        // all settings have defaults
    }

    /** Sets whatever is to be set, for each Host anew; several are applied one after the other. */
    public SimulatedHostExtension with(final Consumer<SimulatedHostContext> settings) {
        this.settings = this.settings.andThen(settings);
        return this;
    }

    /** Time stands still, from this moment, until the test advances the clock. */
    public SimulatedHostExtension startingAt(final Instant start) {
        this.start = start;
        return this;
    }

    /** What all chance comes from; see {@link SimulatedHostTest#seed()}. */
    public SimulatedHostExtension seed(final long seed) {
        this.seed = seed;
        return this;
    }

    /** How much of what the Host does is kept, to be printed if the test fails. */
    public SimulatedHostExtension log(final LogLevel log) {
        this.log = log;
        return this;
    }

    /** The Host of the test that runs on this thread. */
    public SimulatedHost host() {
        return current().host();
    }

    /** The clock of that Host, which has one only after {@link #startingAt}. */
    public ManualClock clock() {
        if (current().clock() == null) {
            throw new IllegalStateException("this Host runs on the system's clock: use startingAt");
        }
        return current().clock();
    }

    private TestHost current() {
        final TestHost mine = running.get(Thread.currentThread());
        if (mine != null) {
            return mine;
        }
        if (running.size() == 1) {
            return running.values().iterator().next(); // the test runs on a thread of its own, for a timeout
        }
        throw new IllegalStateException(running.isEmpty() ? "no test is running"
            : "several tests run: take the Host as a parameter of the test");
    }

    @Override
    public void beforeEach(final ExtensionContext test) {
        final SimulatedHostTest annotation = AnnotationSettings.find(test);
        final TestHost started = annotation == null
            ? start(test, seed, start, log, settings)
            : start(test, annotation.seed(), annotation.manualClock() ? Instant.parse(annotation.start()) : null,
                annotation.log(), new AnnotationSettings(annotation));
        running.put(Thread.currentThread(), started);
        test.getStore(NAMESPACE).put(this, started);
    }

    private static TestHost start(
        final ExtensionContext test, final long seed, final Instant start, final LogLevel log,
        final Consumer<SimulatedHostContext> settings) {
        final long chosenSeed = Seeds.choose(test, seed);
        final ManualClock clock = start == null ? null : new ManualClock(start);
        final SimulatedHostContext context = new SimulatedHostContext().ticksPerSecond(0).seed(chosenSeed);
        if (clock != null) {
            context.clock(clock);
        }
        settings.accept(context);
        final String name = test.getRequiredTestClass().getSimpleName() + '.' + test.getDisplayName();
        final TestHost host = new TestHost(name, context.seed(), clock);
        host.launch(context, log);
        return host;
    }

    @Override
    public void afterEach(final ExtensionContext test) {
        final TestHost ended = test.getStore(NAMESPACE).remove(this, TestHost.class);
        if (ended == null) {
            return; // it did not start
        }
        running.values().remove(ended);
        try (ended) {
            if (test.getExecutionException().isPresent() || !ended.failures().isEmpty()) {
                System.err.println(ended.report());
            }
        }
        if (!ended.failures().isEmpty()) {
            throw new AssertionError("the Host failed: " + ended.failures(), ended.failures().get(0));
        }
    }

    @Override
    public boolean supportsParameter(final ParameterContext parameter, final ExtensionContext test) {
        return test.getTestMethod().isPresent() && HostParameters.knows(parameter);
    }

    @Override
    public Object resolveParameter(final ParameterContext parameter, final ExtensionContext test) {
        return HostParameters.resolve(parameter, test.getStore(NAMESPACE).get(this, TestHost.class));
    }
}
