package io.tickwire.client;

import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.agrona.ErrorHandler;
import org.agrona.SystemUtil;
import org.agrona.concurrent.BusySpinIdleStrategy;
import org.agrona.concurrent.EpochClock;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.NanoClock;
import org.agrona.concurrent.SystemEpochClock;
import org.agrona.concurrent.SystemNanoClock;

/**
 * All options of a connection, or of a {@link ConnectorLoop}. Each has a setter, a getter, and, unless it is an object,
 * a system property and a default: see {@link ContextDefaults}.
 *
 * <p>A client copies its context when it is made, so that one context can serve for many. Set up on one thread.
 */
public final class ConnectorContext implements Cloneable {

    private int minServerVersion =
        Integer.getInteger(ContextDefaults.MIN_SERVER_VERSION_PROP_NAME, ContextDefaults.MIN_SERVER_VERSION_DEFAULT);
    private int maxServerVersion =
        Integer.getInteger(ContextDefaults.MAX_SERVER_VERSION_PROP_NAME, ContextDefaults.MAX_SERVER_VERSION_DEFAULT);
    private long connectTimeoutNs =
        SystemUtil.getDurationInNanos(
            ContextDefaults.CONNECT_TIMEOUT_PROP_NAME, ContextDefaults.CONNECT_TIMEOUT_DEFAULT_NS);
    private long greetingTimeoutNs =
        SystemUtil.getDurationInNanos(
            ContextDefaults.GREETING_TIMEOUT_PROP_NAME, ContextDefaults.GREETING_TIMEOUT_DEFAULT_NS);
    private long firstIdsTimeoutNs =
        SystemUtil.getDurationInNanos(
            ContextDefaults.FIRST_IDS_TIMEOUT_PROP_NAME, ContextDefaults.FIRST_IDS_TIMEOUT_DEFAULT_NS);
    private long closeTimeoutNs =
        SystemUtil.getDurationInNanos(
            ContextDefaults.CLOSE_TIMEOUT_PROP_NAME, ContextDefaults.CLOSE_TIMEOUT_DEFAULT_NS);
    private boolean awaitFirstIds =
        Boolean.parseBoolean(System.getProperty(ContextDefaults.AWAIT_FIRST_IDS_PROP_NAME, "true"));
    private boolean followRedirects =
        Boolean.parseBoolean(System.getProperty(ContextDefaults.FOLLOW_REDIRECTS_PROP_NAME, "false"));
    private int receiveBufferLength =
        SystemUtil.getSizeAsInt(
            ContextDefaults.RECEIVE_BUFFER_LENGTH_PROP_NAME, ContextDefaults.RECEIVE_BUFFER_LENGTH_DEFAULT);
    private int maxFrameLength =
        SystemUtil.getSizeAsInt(ContextDefaults.MAX_FRAME_LENGTH_PROP_NAME, ContextDefaults.MAX_FRAME_LENGTH_DEFAULT);
    private int sendBufferLength =
        SystemUtil.getSizeAsInt(
            ContextDefaults.SEND_BUFFER_LENGTH_PROP_NAME, ContextDefaults.SEND_BUFFER_LENGTH_DEFAULT);
    private int ringLength =
        SystemUtil.getSizeAsInt(ContextDefaults.RING_LENGTH_PROP_NAME, ContextDefaults.RING_LENGTH_DEFAULT);
    private int knownOrders =
        Integer.getInteger(ContextDefaults.KNOWN_ORDERS_PROP_NAME, ContextDefaults.KNOWN_ORDERS_DEFAULT);
    private int maxRequestLength =
        SystemUtil.getSizeAsInt(
            ContextDefaults.MAX_REQUEST_LENGTH_PROP_NAME, ContextDefaults.MAX_REQUEST_LENGTH_DEFAULT);
    private int socketReceiveBufferLength =
        SystemUtil.getSizeAsInt(
            ContextDefaults.SOCKET_RECEIVE_BUFFER_LENGTH_PROP_NAME,
            ContextDefaults.SOCKET_RECEIVE_BUFFER_LENGTH_DEFAULT);
    private int socketSendBufferLength =
        SystemUtil.getSizeAsInt(
            ContextDefaults.SOCKET_SEND_BUFFER_LENGTH_PROP_NAME, ContextDefaults.SOCKET_SEND_BUFFER_LENGTH_DEFAULT);
    private WritePolicy writePolicy = WritePolicy.valueOf(
        System.getProperty(ContextDefaults.WRITE_POLICY_PROP_NAME, ContextDefaults.WRITE_POLICY_DEFAULT.name()));
    private String readerName =
        System.getProperty(ContextDefaults.READER_NAME_PROP_NAME, ContextDefaults.READER_NAME_DEFAULT);
    private boolean useInvoker =
        Boolean.parseBoolean(System.getProperty(ContextDefaults.USE_INVOKER_PROP_NAME, "false"));
    private long warmUpTimeoutNs =
        SystemUtil.getDurationInNanos(
            ContextDefaults.WARM_UP_TIMEOUT_PROP_NAME, ContextDefaults.WARM_UP_TIMEOUT_DEFAULT_NS);
    private ConnectorLoop sharedReader;
    private Supplier<IdleStrategy> idleStrategySupplier = BusySpinIdleStrategy::new;
    private ThreadFactory threadFactory = Thread::new;
    private ErrorHandler errorHandler = Throwable::printStackTrace;
    private NanoClock nanoClock = SystemNanoClock.INSTANCE;
    private EpochClock epochClock = SystemEpochClock.INSTANCE;
    private MessageTimer messageTimer;

    /**
     * A copy, so that later changes do not reach the client that was made with it.
     *
     * @return a context with the same settings
     */
    @Override
    public ConnectorContext clone() {
        try {
            return (ConnectorContext) super.clone();
        } catch (final CloneNotSupportedException ex) {
            throw new AssertionError(ex);
        }
    }

    /**
     * Checks the settings, each by itself and together.
     *
     * @return this
     * @throws IllegalArgumentException naming the setting that makes no sense
     */
    public ConnectorContext conclude() {
        ContextCheck.check(this);
        return this;
    }

    /**
     * The oldest server version to accept; announced to the Host.
     *
     * @param minServerVersion the setting
     * @return this
     */
    public ConnectorContext minServerVersion(final int minServerVersion) {
        this.minServerVersion = minServerVersion;
        return this;
    }

    /** {@return the setting} */
    public int minServerVersion() {
        return minServerVersion;
    }

    /**
     * The newest server version to accept; the Host picks the highest that both know, and with it the wire: up to 200
     * everything is text.
     *
     * @param maxServerVersion the setting
     * @return this
     */
    public ConnectorContext maxServerVersion(final int maxServerVersion) {
        this.maxServerVersion = maxServerVersion;
        return this;
    }

    /** {@return the setting} */
    public int maxServerVersion() {
        return maxServerVersion;
    }

    /**
     * The time that making the TCP connection may take, in nanoseconds.
     *
     * @param connectTimeoutNs the setting
     * @return this
     */
    public ConnectorContext connectTimeoutNs(final long connectTimeoutNs) {
        this.connectTimeoutNs = connectTimeoutNs;
        return this;
    }

    /** {@return the setting} */
    public long connectTimeoutNs() {
        return connectTimeoutNs;
    }

    /**
     * The time from the connection to the Host's version, in nanoseconds.
     *
     * @param greetingTimeoutNs the setting
     * @return this
     */
    public ConnectorContext greetingTimeoutNs(final long greetingTimeoutNs) {
        this.greetingTimeoutNs = greetingTimeoutNs;
        return this;
    }

    /** {@return the setting} */
    public long greetingTimeoutNs() {
        return greetingTimeoutNs;
    }

    /**
     * The time from START_API to the first {@code nextValidId} and {@code managedAccounts}, in nanoseconds; matters
     * only if they are awaited.
     *
     * @param firstIdsTimeoutNs the setting
     * @return this
     */
    public ConnectorContext firstIdsTimeoutNs(final long firstIdsTimeoutNs) {
        this.firstIdsTimeoutNs = firstIdsTimeoutNs;
        return this;
    }

    /** {@return the setting} */
    public long firstIdsTimeoutNs() {
        return firstIdsTimeoutNs;
    }

    /**
     * The time that {@code eDisconnect} waits for the reader to let go of the connection, in nanoseconds.
     *
     * @param closeTimeoutNs the setting
     * @return this
     */
    public ConnectorContext closeTimeoutNs(final long closeTimeoutNs) {
        this.closeTimeoutNs = closeTimeoutNs;
        return this;
    }

    /** {@return the setting} */
    public long closeTimeoutNs() {
        return closeTimeoutNs;
    }

    /**
     * Whether {@code eConnect} returns only when the first ids have come, that is, when the Host listens to requests,
     * and gives up when they do not.
     *
     * @param awaitFirstIds the setting
     * @return this
     */
    public ConnectorContext awaitFirstIds(final boolean awaitFirstIds) {
        this.awaitFirstIds = awaitFirstIds;
        return this;
    }

    /** {@return the setting} */
    public boolean awaitFirstIds() {
        return awaitFirstIds;
    }

    /**
     * Whether a greeting that names another host is followed, at most twice. Current Hosts send none.
     *
     * @param followRedirects the setting
     * @return this
     */
    public ConnectorContext followRedirects(final boolean followRedirects) {
        this.followRedirects = followRedirects;
        return this;
    }

    /** {@return the setting} */
    public boolean followRedirects() {
        return followRedirects;
    }

    /**
     * The memory for received bytes; it grows for a longer frame.
     *
     * @param receiveBufferLength the setting
     * @return this
     */
    public ConnectorContext receiveBufferLength(final int receiveBufferLength) {
        this.receiveBufferLength = receiveBufferLength;
        return this;
    }

    /** {@return the setting} */
    public int receiveBufferLength() {
        return receiveBufferLength;
    }

    /**
     * The longest frame to accept, and so the bound of the receive memory.
     *
     * @param maxFrameLength the setting
     * @return this
     */
    public ConnectorContext maxFrameLength(final int maxFrameLength) {
        this.maxFrameLength = maxFrameLength;
        return this;
    }

    /** {@return the setting} */
    public int maxFrameLength() {
        return maxFrameLength;
    }

    /**
     * The memory for requests that the socket has not taken yet.
     *
     * @param sendBufferLength the setting
     * @return this
     */
    public ConnectorContext sendBufferLength(final int sendBufferLength) {
        this.sendBufferLength = sendBufferLength;
        return this;
    }

    /** {@return the setting} */
    public int sendBufferLength() {
        return sendBufferLength;
    }

    /**
     * The memory for requests of threads other than the reader's; a power of two.
     *
     * @param ringLength the setting
     * @return this
     */
    public ConnectorContext ringLength(final int ringLength) {
        this.ringLength = ringLength;
        return this;
    }

    /** {@return the setting} */
    public int ringLength() {
        return ringLength;
    }

    /**
     * The longest request, in bytes; at most a quarter of the send buffer and an eighth of the ring. 0, the default, is
     * the most that these two allow.
     *
     * @param maxRequestLength the setting
     * @return this
     */
    public ConnectorContext maxRequestLength(final int maxRequestLength) {
        this.maxRequestLength = maxRequestLength;
        return this;
    }

    /** {@return the setting, or what the buffers allow} */
    public int maxRequestLength() {
        return maxRequestLength == 0 ? ContextCheck.longestRequest(this) : maxRequestLength;
    }

    /**
     * How many of the orders that came last {@link EClientSocket#placeOrder} knows again, so that their frames are patched
     * instead of encoded; with another action or contract an order is another one. Each takes 17 KB off the heap. 8 by
     * default, up to 64; 0: each order is encoded in full.
     *
     * @param knownOrders the setting
     * @return this
     */
    public ConnectorContext knownOrders(final int knownOrders) {
        this.knownOrders = knownOrders;
        return this;
    }

    /** {@return the setting} */
    public int knownOrders() {
        return knownOrders;
    }

    /**
     * SO_RCVBUF; 0 leaves it to the operating system.
     *
     * @param socketReceiveBufferLength the setting
     * @return this
     */
    public ConnectorContext socketReceiveBufferLength(final int socketReceiveBufferLength) {
        this.socketReceiveBufferLength = socketReceiveBufferLength;
        return this;
    }

    /** {@return the setting} */
    public int socketReceiveBufferLength() {
        return socketReceiveBufferLength;
    }

    /**
     * SO_SNDBUF; 0 leaves it to the operating system.
     *
     * @param socketSendBufferLength the setting
     * @return this
     */
    public ConnectorContext socketSendBufferLength(final int socketSendBufferLength) {
        this.socketSendBufferLength = socketSendBufferLength;
        return this;
    }

    /** {@return the setting} */
    public int socketSendBufferLength() {
        return socketSendBufferLength;
    }

    /**
     * When requests made in callbacks are written.
     *
     * @param writePolicy the setting
     * @return this
     */
    public ConnectorContext writePolicy(final WritePolicy writePolicy) {
        this.writePolicy = writePolicy;
        return this;
    }

    /** {@return the setting} */
    public WritePolicy writePolicy() {
        return writePolicy;
    }

    /**
     * The name of the reader, and of its thread.
     *
     * @param readerName the setting
     * @return this
     */
    public ConnectorContext readerName(final String readerName) {
        this.readerName = readerName;
        return this;
    }

    /** {@return the setting} */
    public String readerName() {
        return readerName;
    }

    /**
     * Whether the connection has no thread and the application calls {@code poll()}.
     *
     * @param useInvoker the setting
     * @return this
     */
    public ConnectorContext useInvoker(final boolean useInvoker) {
        this.useInvoker = useInvoker;
        return this;
    }

    /** {@return the setting} */
    public boolean useInvoker() {
        return useInvoker;
    }

    /**
     * The most time that making a client may take to have the virtual machine compile its paths ahead, as
     * {@link EClientSocket#warmUp(long)} does; the first client of a write policy does it, for all. 0, the default, is
     * not at all.
     *
     * @param warmUpTimeoutNs the setting; some ten seconds
     * @return this
     */
    public ConnectorContext warmUpTimeoutNs(final long warmUpTimeoutNs) {
        this.warmUpTimeoutNs = warmUpTimeoutNs;
        return this;
    }

    /** {@return the setting} */
    public long warmUpTimeoutNs() {
        return warmUpTimeoutNs;
    }

    /**
     * The loop that serves this connection together with others; null for a reader of its own.
     *
     * @param sharedReader the setting
     * @return this
     */
    public ConnectorContext sharedReader(final ConnectorLoop sharedReader) {
        this.sharedReader = sharedReader;
        return this;
    }

    /** {@return the setting} */
    public ConnectorLoop sharedReader() {
        return sharedReader;
    }

    /**
     * The maker of what the reader's thread does when there is nothing to do: spin (the default), back off, sleep.
     *
     * @param idleStrategySupplier the setting
     * @return this
     */
    public ConnectorContext idleStrategySupplier(final Supplier<IdleStrategy> idleStrategySupplier) {
        this.idleStrategySupplier = idleStrategySupplier;
        return this;
    }

    /** {@return the setting} */
    public Supplier<IdleStrategy> idleStrategySupplier() {
        return idleStrategySupplier;
    }

    /**
     * The maker of the reader's thread; the place to pin it to a core.
     *
     * @param threadFactory the setting
     * @return this
     */
    public ConnectorContext threadFactory(final ThreadFactory threadFactory) {
        this.threadFactory = threadFactory;
        return this;
    }

    /** {@return the setting} */
    public ThreadFactory threadFactory() {
        return threadFactory;
    }

    /**
     * The receiver of what callbacks throw, as {@link io.tickwire.client.dispatch.CallbackException}.
     *
     * @param errorHandler the setting
     * @return this
     */
    public ConnectorContext errorHandler(final ErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
        return this;
    }

    /** {@return the setting} */
    public ErrorHandler errorHandler() {
        return errorHandler;
    }

    /**
     * The clock for deadlines, and for the {@link #messageTimer}.
     *
     * @param nanoClock the setting
     * @return this
     */
    public ConnectorContext nanoClock(final NanoClock nanoClock) {
        this.nanoClock = nanoClock;
        return this;
    }

    /** {@return the setting} */
    public NanoClock nanoClock() {
        return nanoClock;
    }

    /**
     * The clock for the time of errors that the client reports.
     *
     * @param epochClock the setting
     * @return this
     */
    public ConnectorContext epochClock(final EpochClock epochClock) {
        this.epochClock = epochClock;
        return this;
    }

    /** {@return the setting} */
    public EpochClock epochClock() {
        return epochClock;
    }

    /**
     * Who is told how long each message took; null, the default, for nobody.
     *
     * @param messageTimer the setting, such as a {@link LatencyRecorder}; one for each client
     * @return this
     */
    public ConnectorContext messageTimer(final MessageTimer messageTimer) {
        this.messageTimer = messageTimer;
        return this;
    }

    /** {@return the setting} */
    public MessageTimer messageTimer() {
        return messageTimer;
    }
}
