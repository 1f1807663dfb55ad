package io.tickwire.junit;

import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.data.Entitlement;
import io.tickwire.host.session.LogLevel;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Consumer;

/**
 * Gives each test method a {@link io.tickwire.host.SimulatedHost} of its own, with these settings, and closes it afterwards.
 * <pre>
 * &#64;SimulatedHostTest(seed = 7)
 * class MyEngineTest {
 *     &#64;Test
 *     void shouldBuy(final SimulatedHost host, &#64;HostPort final int port) {
 * </pre>
 * On a type it is for all its tests, those of nested types too; on a method it is for that one, instead of the type's.
 * Methods of a test, also {@code @BeforeEach} and {@code @AfterEach} ones, may have parameters of these types:
 * {@code SimulatedHost}, its parts {@code SimulatedMarket}, {@code SimulatedOrders}, {@code SimulatedLink},
 * {@code SimulatedNews}, {@code Faults}, {@code HostBooks}, the {@code ManualClock}, and an {@code int} marked by
 * {@link HostPort}. When a test fails, the seed, the Host's books and its log are printed; when the Host itself
 * fails, so does the test. Tests may run in parallel.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(SimulatedHostExtension.class)
public @interface SimulatedHostTest {
    /** For {@link #seed()}: a new seed for each run, printed if the test fails. */
    long RANDOM_SEED = Long.MIN_VALUE;

    /** The newest server version that the Host admits to. */
    int serverVersion() default SimulatedHostContext.NEWEST_SERVER_VERSION;

    /**
     * What all chance comes from, or {@link #RANDOM_SEED}. The configuration parameter {@code tickwire.seed}, as in
     * {@code -Dtickwire.seed=7}, overrides it.
     */
    long seed() default 1;

    /** Ticks per second of each subscription; by default the market moves only when the test moves it. */
    double ticksPerSecond() default 0;

    /** Whether time stands still until the test advances a {@link io.tickwire.host.ManualClock}, its parameter. */
    boolean manualClock() default false;

    /** The time at which a manual clock starts: on a trading day, at ten in New York. */
    String start() default "2026-11-20T15:00:00Z";

    /** The names of the accounts. */
    String[] accounts() default "DU1000001";

    /** Cash of each account at the start. */
    double startCash() default 1_000_000;

    /** Which market data the user has a right to. */
    Entitlement entitlement() default Entitlement.LIVE;

    /** Whether the Host refuses orders. */
    boolean readOnly() default false;

    /** What is to happen, a line each: see {@link io.tickwire.host.script.Script}. */
    String[] script() default {};

    /** How much of what the Host does is kept, to be printed if the test fails. */
    LogLevel log() default LogLevel.EVENTS;

    /** Sets whatever else is to be set; has a constructor without parameters. Applied last. */
    Class<? extends Consumer<SimulatedHostContext>> settings() default NoSettings.class;

    /** Sets nothing. */
    final class NoSettings implements Consumer<SimulatedHostContext> {
        @Override
        public void accept(final SimulatedHostContext context) {
            // all is said in the annotation
        }
    }
}
