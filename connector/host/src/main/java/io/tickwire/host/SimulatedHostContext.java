package io.tickwire.host;

import io.tickwire.host.data.Entitlement;
import io.tickwire.host.market.Market;
import io.tickwire.host.order.CommissionModel;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.PacingMode;
import io.tickwire.host.session.StartOrder;
import io.tickwire.wire.ServerVersion;
import org.agrona.ErrorHandler;
import org.agrona.concurrent.EpochNanoClock;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.OffsetEpochNanoClock;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * All settings of a {@link SimulatedHost}: set what differs from the default, then launch. One thread; allocates: for
 * set-up only.
 */
public final class SimulatedHostContext {
    /** The newest server version that this Host speaks. */
    public static final int NEWEST_SERVER_VERSION = ServerVersion.MAX;
    /** Ticks as fast as the clients take them, for {@link #ticksPerSecond(double)}. */
    public static final double FLAT_OUT = Market.FLAT_OUT;

    private static final int DEFAULT_MAX_PENDING_BYTES = 64 * 1024 * 1024;

    private boolean isConcluded;
    private InetAddress address = InetAddress.getLoopbackAddress();
    private int port;
    private int serverVersion = NEWEST_SERVER_VERSION;
    private int maxClients = 32;
    private int masterClientId = HostSessions.NO_MASTER;
    private long seed = 1;
    private double ticksPerSecond = 10;
    private boolean tickAfterOrder;
    private int marketDataLines = 100;
    private boolean historicalPacing;
    private boolean eventCalendar;
    private boolean advisor;
    private Entitlement entitlement = Entitlement.LIVE;
    private List<String> accounts = List.of("DU1000001");
    private double startCash = 1_000_000;
    private int firstOrderId = 1;
    private int orderHistoryLength = 1_000;
    private int fillHistoryLength = 100_000;
    private long cancelDelayNanos;
    private CommissionModel commissions = new CommissionModel();
    private StartOrder startOrder = StartOrder.ACCOUNTS_IDS_NOTICES;
    private boolean readOnly;
    private PacingMode pacing = PacingMode.OFF;
    private int messagesPerSecond = 50;
    private List<InetAddress> trustedAddresses = List.of();
    private ZoneId zone = ZoneId.of("US/Eastern");
    private String greetingZone = "EST";
    private Path instruments;
    private Path replay;
    private int maxPendingBytes = DEFAULT_MAX_PENDING_BYTES;
    private EpochNanoClock clock = new OffsetEpochNanoClock();
    private IdleStrategy idleStrategy;
    private boolean useAgentInvoker;
    private ErrorHandler errorHandler = Throwable::printStackTrace;
    private Consumer<String> log = line -> { };

    /**
     * Checks the settings, once, at launch.
     *
     * @return this.
     */
    public SimulatedHostContext conclude() {
        if (isConcluded) {
            throw new IllegalStateException("a context serves one Host only");
        }
        require(port >= 0 && port <= 65_535, "port must be 0 to 65535: " + port);
        require(serverVersion >= ServerVersion.MIN && serverVersion <= NEWEST_SERVER_VERSION,
            "server version must be " + ServerVersion.MIN + " to " + NEWEST_SERVER_VERSION + ": " + serverVersion);
        require(maxClients > 0, "there must be room for a client");
        require(ticksPerSecond >= 0, "ticks per second must not be negative: " + ticksPerSecond);
        require(messagesPerSecond > 0, "a client must be allowed a message a second");
        require(!accounts.isEmpty(), "there must be an account");
        require(orderHistoryLength > 0 && fillHistoryLength > 0, "histories must hold something");
        isConcluded = true;
        return this;
    }

    private static void require(final boolean condition, final String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
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

    /** Clients served at once: 32, as a real Host. */
    public SimulatedHostContext maxClients(final int maxClients) {
        this.maxClients = maxClients;
        return this;
    }

    /** Clients served at once. */
    public int maxClients() {
        return maxClients;
    }

    /** The client that is told of the orders of all clients; none by default. */
    public SimulatedHostContext masterClientId(final int masterClientId) {
        this.masterClientId = masterClientId;
        return this;
    }

    int masterClientId() {
        return masterClientId;
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
        this.ticksPerSecond = ticksPerSecond;
        return this;
    }

    double ticksPerSecond() {
        return ticksPerSecond;
    }

    /**
     * For measuring latency: the market stands still, and each order that arrives makes one tick of its instrument. With
     * the first tick by {@link SimulatedMarket#tickNow}, tick and order then take turns.
     */
    public SimulatedHostContext tickAfterOrder(final boolean tickAfterOrder) {
        this.tickAfterOrder = tickAfterOrder;
        return this;
    }

    boolean tickAfterOrder() {
        return tickAfterOrder;
    }

    /** Market data streams that each client may have at once: 100 by default; one more is refused with error 101. */
    public SimulatedHostContext marketDataLines(final int marketDataLines) {
        this.marketDataLines = marketDataLines;
        return this;
    }

    int marketDataLines() {
        return marketDataLines;
    }

    /** Whether the user has a right to the calendar of corporate events; not by default. */
    public SimulatedHostContext eventCalendar(final boolean eventCalendar) {
        this.eventCalendar = eventCalendar;
        return this;
    }

    boolean eventCalendar() {
        return eventCalendar;
    }

    /** Whether the user is a financial advisor, with groups and aliases of accounts; not by default. */
    public SimulatedHostContext advisor(final boolean advisor) {
        this.advisor = advisor;
        return this;
    }

    boolean advisor() {
        return advisor;
    }

    /** Whether requests for small bars too close together are refused, as a real Host does; not by default. */
    public SimulatedHostContext historicalPacing(final boolean historicalPacing) {
        this.historicalPacing = historicalPacing;
        return this;
    }

    boolean historicalPacing() {
        return historicalPacing;
    }

    /** Which market data the user has a right to: live by default. */
    public SimulatedHostContext entitlement(final Entitlement entitlement) {
        this.entitlement = entitlement;
        return this;
    }

    Entitlement entitlement() {
        return entitlement;
    }

    /** The names of the accounts; one by default. */
    public SimulatedHostContext accounts(final String... accounts) {
        this.accounts = List.of(accounts);
        return this;
    }

    List<String> accounts() {
        return accounts;
    }

    /** Cash of each account at the start: a million by default. */
    public SimulatedHostContext startCash(final double startCash) {
        this.startCash = startCash;
        return this;
    }

    double startCash() {
        return startCash;
    }

    /** The first order id that a client is told: 1 by default. */
    public SimulatedHostContext firstOrderId(final int firstOrderId) {
        this.firstOrderId = firstOrderId;
        return this;
    }

    int firstOrderId() {
        return firstOrderId;
    }

    /** Finished orders that are remembered: 1,000 by default. Each costs some kilobytes. */
    public SimulatedHostContext orderHistoryLength(final int orderHistoryLength) {
        this.orderHistoryLength = orderHistoryLength;
        return this;
    }

    int orderHistoryLength() {
        return orderHistoryLength;
    }

    /** Fills that are remembered: 100,000 by default. */
    public SimulatedHostContext fillHistoryLength(final int fillHistoryLength) {
        this.fillHistoryLength = fillHistoryLength;
        return this;
    }

    int fillHistoryLength() {
        return fillHistoryLength;
    }

    /** How long a cancel takes; 0, the default, is at once. Meanwhile the order is PendingCancel and may still fill. */
    public SimulatedHostContext cancelDelay(final Duration cancelDelay) {
        this.cancelDelayNanos = cancelDelay.toNanos();
        return this;
    }

    long cancelDelayNanos() {
        return cancelDelayNanos;
    }

    /** What trading costs. */
    public SimulatedHostContext commissions(final CommissionModel commissions) {
        this.commissions = commissions;
        return this;
    }

    CommissionModel commissions() {
        return commissions;
    }

    /** In which order a client is told what it is told first. */
    public SimulatedHostContext startOrder(final StartOrder startOrder) {
        this.startOrder = startOrder;
        return this;
    }

    StartOrder startOrder() {
        return startOrder;
    }

    /** Whether clients may only look: the API setting of a real Host. */
    public SimulatedHostContext readOnly(final boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** How clients are kept to {@link #messagesPerSecond}: not at all by default. */
    public SimulatedHostContext pacing(final PacingMode pacing) {
        this.pacing = pacing;
        return this;
    }

    PacingMode pacing() {
        return pacing;
    }

    /** Messages a second that a client may send: 50 by default; see {@link #pacing}. */
    public SimulatedHostContext messagesPerSecond(final int messagesPerSecond) {
        this.messagesPerSecond = messagesPerSecond;
        return this;
    }

    int messagesPerSecond() {
        return messagesPerSecond;
    }

    /** The addresses that clients may connect from; from anywhere, by default, that reaches the address it listens on. */
    public SimulatedHostContext trustedAddresses(final InetAddress... trustedAddresses) {
        this.trustedAddresses = List.of(trustedAddresses);
        return this;
    }

    List<InetAddress> trustedAddresses() {
        return trustedAddresses;
    }

    /** The zone of the times that it tells: US/Eastern by default. */
    public SimulatedHostContext zone(final ZoneId zone) {
        this.zone = zone;
        return this;
    }

    ZoneId zone() {
        return zone;
    }

    /** The zone as the greeting names it, in any form: real Hosts send short names, long names, and non-ASCII ones. */
    public SimulatedHostContext greetingZone(final String greetingZone) {
        this.greetingZone = greetingZone;
        return this;
    }

    String greetingZone() {
        return greetingZone;
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

    /** Bytes that may wait for a client that does not read, before it is disconnected: 64 MiB by default. */
    public SimulatedHostContext maxPendingBytes(final int maxPendingBytes) {
        this.maxPendingBytes = maxPendingBytes;
        return this;
    }

    int maxPendingBytes() {
        return maxPendingBytes;
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
        this.log = log;
        return this;
    }

    Consumer<String> log() {
        return log;
    }
}
