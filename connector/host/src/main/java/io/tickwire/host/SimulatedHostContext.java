package io.tickwire.host;

import io.tickwire.host.market.Market;
import io.tickwire.host.session.LogLevel;
import io.tickwire.wire.ServerVersion;
import org.agrona.ErrorHandler;
import org.agrona.concurrent.EpochNanoClock;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.OffsetEpochNanoClock;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * All settings of a {@link SimulatedHost}: set what differs from the default, then launch.
 * <pre>{@code
 * new SimulatedHostContext()
 *     .serverVersion(203)
 *     .seed(7)
 *     .market(market -> market.entitlement(Entitlement.DELAYED))
 *     .sessions(sessions -> sessions.readOnly(true));
 * }</pre>
 * What most users set stands here, the rest in groups: {@link #market}, {@link #accounts(Consumer)}, {@link #orders},
 * {@link #sessions}. One thread; allocates: for set-up only.
 */
public final class SimulatedHostContext {
    /** The newest server version that this Host speaks. */
    public static final int NEWEST_SERVER_VERSION = ServerVersion.MAX;
    /** Ticks as fast as the clients take them, for {@link #ticksPerSecond(double)}. */
    public static final double FLAT_OUT = Market.FLAT_OUT;

    private final MarketSettings market = new MarketSettings();
    private final AccountSettings accounts = new AccountSettings();
    private final OrderSettings orders = new OrderSettings();
    private final SessionSettings sessions = new SessionSettings();

    private boolean isConcluded;
    private InetAddress address = InetAddress.getLoopbackAddress();
    private int port;
    private int serverVersion = NEWEST_SERVER_VERSION;
    private long seed = 1;
    private Path instruments;
    private Path replay;
    private Consumer<SimulatedHost> script = host -> { };
    private EpochNanoClock clock = new OffsetEpochNanoClock();
    private IdleStrategy idleStrategy;
    private boolean useAgentInvoker;
    private ErrorHandler errorHandler = Throwable::printStackTrace;
    private LogLevel logLevel = LogLevel.OFF;
    private Consumer<String> log = line -> { };

    /**
     * Checks the settings, once, at launch.
     *
     * @return this.
     * @throws IllegalArgumentException that names the setting that is wrong, and what it may be.
     * @throws IllegalStateException    if it was launched already: each Host needs a context of its own.
     */
    public SimulatedHostContext conclude() {
        if (isConcluded) {
            throw new IllegalStateException("a context serves one Host only: make another one");
        }
        SettingsCheck.requireSet(address, "address");
        SettingsCheck.require(port >= 0 && port <= 65_535, "port must be 0, for a free one, to 65535: " + port);
        SettingsCheck.require(serverVersion >= ServerVersion.MIN && serverVersion <= NEWEST_SERVER_VERSION,
            "serverVersion must be " + ServerVersion.MIN + " to " + NEWEST_SERVER_VERSION + ": " + serverVersion);
        SettingsCheck.requireFile(instruments, "instruments");
        SettingsCheck.requireFile(replay, "replay");
        SettingsCheck.requireSet(script, "script");
        SettingsCheck.requireSet(clock, "clock");
        SettingsCheck.requireSet(errorHandler, "errorHandler");
        SettingsCheck.requireSet(log, "log");
        SettingsCheck.requireSet(logLevel, "the level of the log");
        SettingsCheck.require(!useAgentInvoker || idleStrategy == null,
            "idleStrategy is for a Host with a thread of its own: leave it out, or useAgentInvoker");
        market.conclude();
        accounts.conclude();
        orders.conclude();
        sessions.conclude();
        isConcluded = true;
        return this;
    }

    /** Sets more of the market: pace, entitlement, limits. */
    public SimulatedHostContext market(final Consumer<MarketSettings> settings) {
        settings.accept(market);
        return this;
    }

    MarketSettings market() {
        return market;
    }

    /** Sets more of the accounts: names, cash, advisor. */
    public SimulatedHostContext accounts(final Consumer<AccountSettings> settings) {
        settings.accept(accounts);
        return this;
    }

    AccountSettings accounts() {
        return accounts;
    }

    /** Sets what is done with orders: ids, costs, delays, memory. */
    public SimulatedHostContext orders(final Consumer<OrderSettings> settings) {
        settings.accept(orders);
        return this;
    }

    OrderSettings orders() {
        return orders;
    }

    /** Sets how clients are treated: limits, pacing, read-only mode, what they are told first. */
    public SimulatedHostContext sessions(final Consumer<SessionSettings> settings) {
        settings.accept(sessions);
        return this;
    }

    SessionSettings sessions() {
        return sessions;
    }

    /** Where clients connect to: loopback unless set otherwise; with {@link #port(int)}. */
    public SimulatedHostContext address(final InetAddress address) {
        this.address = address;
        return this;
    }

    /** The port; 0, the default, takes a free one, see {@link SimulatedHost#port()}. */
    public SimulatedHostContext port(final int port) {
        this.port = port;
        return this;
    }

    InetSocketAddress socketAddress() {
        return new InetSocketAddress(address, port);
    }

    /** The newest server version that it admits to, 100 to {@link #NEWEST_SERVER_VERSION}, the default. */
    public SimulatedHostContext serverVersion(final int serverVersion) {
        this.serverVersion = serverVersion;
        return this;
    }

    /** The newest server version that it admits to. */
    public int serverVersion() {
        return serverVersion;
    }

    /** What all chance comes from: the same seed makes the same market. */
    public SimulatedHostContext seed(final long seed) {
        this.seed = seed;
        return this;
    }

    /** What all chance comes from. */
    public long seed() {
        return seed;
    }

    /**
     * Ticks per second of each subscription: 10 by default; 0 for a market that moves only when a test moves it;
     * {@link #FLAT_OUT}.
     */
    public SimulatedHostContext ticksPerSecond(final double ticksPerSecond) {
        market.ticksPerSecond(ticksPerSecond);
        return this;
    }

    /** The names of the accounts; one by default, DU1000001. */
    public SimulatedHostContext accounts(final String... names) {
        accounts.names(names);
        return this;
    }

    /** A list of instruments in the format of the bundled one, instead of it. */
    public SimulatedHostContext instruments(final Path instruments) {
        this.instruments = instruments;
        return this;
    }

    Path instruments() {
        return instruments;
    }

    /**
     * Recorded frames to play to each client after START_API, one JSON object a line: {@code direction},
     * {@code server_version}, {@code frame_hex}.
     */
    public SimulatedHostContext replay(final Path replay) {
        this.replay = replay;
        return this;
    }

    Path replay() {
        return replay;
    }

    /**
     * What is to happen while it runs: called once at launch, before the first client is served. A
     * {@link io.tickwire.host.script.Script} reads it from a file or a text.
     */
    public SimulatedHostContext script(final Consumer<SimulatedHost> script) {
        this.script = script;
        return this;
    }

    Consumer<SimulatedHost> script() {
        return script;
    }

    /** The clock; see {@link ManualClock} for tests. */
    public SimulatedHostContext clock(final EpochNanoClock clock) {
        this.clock = clock;
        return this;
    }

    EpochNanoClock clock() {
        return clock;
    }

    /** How its thread idles: in the selector by default, which costs nothing and wakes late; spinning for benchmarks. */
    public SimulatedHostContext idleStrategy(final IdleStrategy idleStrategy) {
        this.idleStrategy = idleStrategy;
        return this;
    }

    IdleStrategy idleStrategy() {
        return idleStrategy;
    }

    /** Whether it has no thread of its own: the user calls {@link SimulatedHost#doWork()} instead. */
    public SimulatedHostContext useAgentInvoker(final boolean useAgentInvoker) {
        this.useAgentInvoker = useAgentInvoker;
        return this;
    }

    boolean useAgentInvoker() {
        return useAgentInvoker;
    }

    /** Who is told of its own failures: standard error by default. */
    public SimulatedHostContext errorHandler(final ErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
        return this;
    }

    ErrorHandler errorHandler() {
        return errorHandler;
    }

    /** Who is told what happens, in words: nobody by default. Called on the Host's thread. */
    public SimulatedHostContext log(final Consumer<String> log) {
        return log(LogLevel.EVENTS, log);
    }

    /** Who is told what happens, and how much of it. */
    public SimulatedHostContext log(final LogLevel level, final Consumer<String> log) {
        this.logLevel = level;
        this.log = log;
        return this;
    }

    Consumer<String> log() {
        return log;
    }

    LogLevel logLevel() {
        return logLevel;
    }
}
