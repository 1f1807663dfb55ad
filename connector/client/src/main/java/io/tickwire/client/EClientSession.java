package io.tickwire.client;

/**
 * What a client knows of its session with a Host, and the settings of the next one. How it comes about is told in
 * {@link EClientConnection}.
 *
 * <p>Any thread, unless a method says otherwise. Does not allocate.
 */
public abstract class EClientSession {

    private static final int NO_CLIENT = -1;

    final ConnectorContext context;
    final LocalErrors errors;

    private volatile int clientId = NO_CLIENT;
    private volatile boolean extraAuth;
    private volatile boolean asyncEConnect;
    private volatile String connectOptions = "";
    private volatile String optionalCapabilities = "";
    private volatile int serverVersion;
    private volatile String twsConnectionTime = "";

    /**
     * A client without a session.
     *
     * @param wrapper receives the callbacks
     * @param context options; copied
     * @throws IllegalStateException if the JVM lacks the flag that the buffers need; the text names it
     */
    EClientSession(final EWrapper wrapper, final ConnectorContext context) {
        JvmFlag.require();
        this.context = context.clone().conclude();
        this.errors = new LocalErrors(wrapper, this.context.epochClock());
    }

    /**
     * How far the connection is. Any thread.
     *
     * @return the state, now
     */
    public abstract ConnectionState connectionState();

    /**
     * The agreed version. Any thread.
     *
     * @return 100 to 226; 0 without a connection
     */
    public int serverVersion() {
        return serverVersion;
    }

    /**
     * The Host's clock at the start of the connection, as it wrote it, with a zone of its own naming. Any thread.
     *
     * @return the text; empty without a connection
     */
    public String twsConnectionTime() {
        return twsConnectionTime;
    }

    /**
     * The version that the handshake has agreed on. Reader's thread; called before {@code connectAck}.
     *
     * @param version agreed
     * @param time of the Host
     */
    protected void serverVersion(final int version, final String time) {
        serverVersion = version;
        twsConnectionTime = time;
    }

    /**
     * The id given to {@code eConnect}.
     *
     * @return the client id; -1 for none
     */
    public int clientId() {
        return clientId;
    }

    /**
     * Sets the text that follows the versions in the greeting, such as {@code +PACEAPI}: then the Host delays requests
     * that come too fast instead of rejecting them. Error 501 while connected.
     *
     * @param options printable ASCII; null and empty for none
     */
    public void connectOptions(final String options) {
        if (connectionState() != ConnectionState.DISCONNECTED) {
            errors.alreadyConnected();
        } else {
            connectOptions = options == null ? "" : options;
        }
    }

    /**
     * The text set by {@link #optionalCapabilities(String)}.
     *
     * @return never null
     */
    public String optionalCapabilities() {
        return optionalCapabilities;
    }

    /**
     * Sets a text that START_API carries.
     *
     * @param capabilities printable ASCII; null and empty for none
     */
    public void optionalCapabilities(final String capabilities) {
        optionalCapabilities = capabilities == null ? "" : capabilities;
    }

    /**
     * Whether {@code eConnect} returns at once and the application calls {@link #startAPI()}.
     *
     * @return false by default
     */
    public boolean isAsyncEConnect() {
        return asyncEConnect;
    }

    /**
     * Sets whether {@code eConnect} returns at once, as {@link #connectAsync} does, and whether the application itself
     * calls {@link #startAPI()}, in {@code connectAck} or after verification.
     *
     * @param async the setting
     */
    public void asyncEConnect(final boolean async) {
        asyncEConnect = async;
    }

    /** Whether the {@code verify} requests are allowed. */
    final boolean extraAuth() {
        return extraAuth;
    }

    /** The text that follows the versions in the greeting. */
    final String connectOptions() {
        return connectOptions;
    }

    /** Whether the texts of the next session can be sent; if not, {@code error} has told. */
    final boolean hasSendableTexts() {
        return errors.isSendable(connectOptions) && errors.isSendable(optionalCapabilities);
    }

    /** A session is being made. */
    final void beginSession(final int newClientId, final boolean newExtraAuth) {
        clientId = newClientId;
        extraAuth = newExtraAuth;
        forgetVersion();
    }

    /** The session is over: who we were is forgotten, too. */
    final void forgetSession() {
        beginSession(NO_CLIENT, false);
    }

    /** The connection is gone, and what was agreed with it. */
    final void forgetVersion() {
        serverVersion = 0;
        twsConnectionTime = "";
    }
}
