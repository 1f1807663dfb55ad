package io.tickwire.client;

import static io.tickwire.client.ErrorCode.NO_REQUEST_ID;

import io.tickwire.client.dispatch.DispatchCounters;
import io.tickwire.client.dispatch.Dispatcher;
import io.tickwire.client.transport.ConnectAttempt;
import io.tickwire.client.transport.Connection;
import io.tickwire.client.transport.ConnectionCounters;
import io.tickwire.client.transport.ConnectionListener;
import io.tickwire.client.transport.ConnectionServer;
import io.tickwire.client.transport.HostAddress;
import io.tickwire.client.transport.Reader;
import io.tickwire.client.transport.SendPort;
import io.tickwire.client.transport.TcpStream;
import io.tickwire.message.StartApiRequest;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.text.TextRequests;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import org.agrona.DirectBuffer;

/**
 * The connection of a client to a Host: made and ended. What is sent through it begins in {@link EClientRequests}.
 *
 * <ul>
 *   <li>Threads: any thread may call. Callbacks come from the reader: its own thread, the thread of a
 *   {@link ConnectorLoop}, or whoever calls {@link #poll()} (then {@link #eConnect} and {@link #eDisconnect} poll, too).
 *   What is refused before it reaches the reader is reported on the caller's thread.
 *   <li>Allocation: connecting and losing a connection allocate; sending and receiving do not.
 *   <li>From within a callback, {@code eConnect} and {@code redirect} do not wait: they begin, and the reader goes on.
 * </ul>
 */
public abstract class EClientConnection extends EClientSession implements AutoCloseable {

    private final EWrapper wrapper;
    private final ConnectionServer server;
    private final Connection connection;
    private final SendPort sendPort;
    private final RequestSender sender;
    private final KnownOrders knownOrders;
    private final Dispatcher dispatcher;

    private volatile HostAddress address;

    /**
     * A client that is not connected yet. Allocates its buffers.
     *
     * @param wrapper receives the callbacks
     * @param context options; copied
     * @throws IllegalStateException if the JVM lacks the flag that the buffers need; the text names it
     */
    protected EClientConnection(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context);
        this.wrapper = wrapper;
        final ConnectorContext own = super.context;
        this.server = own.sharedReader() == null ? new Reader(own) : own.sharedReader().server();
        this.connection = new Connection(own, server, new Events());
        this.sendPort = connection.port();
        this.sender = new RequestSender(sendPort, errors, own.maxRequestLength());
        this.knownOrders = new KnownOrders(sender, own.knownOrders());
        this.dispatcher = new Dispatcher(wrapper, own.errorHandler(), own.epochClock());
    }

    // Connecting

    /**
     * Connects and waits until the Host listens; see {@link #eConnect(String, int, int, boolean)}.
     *
     * @param host name or address
     * @param port of the API, usually 7496, 7497, 4001 or 4002
     * @param clientId distinct for each client of the Host
     * @return whether there is a connection
     */
    public boolean eConnect(final String host, final int port, final int clientId) {
        return eConnect(host, port, clientId, false);
    }

    /**
     * Connects and waits, each stage at most as long as the context says: for the TCP connection, for the Host's version,
     * and, unless switched off, for the first {@code nextValidId} and {@code managedAccounts}. What goes wrong is told
     * by {@link EWrapper#error} before this returns: 501 connected already, 502 a stage failed or took too long (the
     * text names it), 506 and 509 version out of range or unreadable, 579 a text that cannot be sent.
     *
     * @param host name or address
     * @param port of the API
     * @param clientId distinct for each client of the Host
     * @param extraAuth whether the {@code verify} requests are allowed
     * @return whether there is a connection; with {@link #asyncEConnect} and in a callback, whether it is being made
     */
    public boolean eConnect(final String host, final int port, final int clientId, final boolean extraAuth) {
        final ConnectAttempt attempt = begin(host, port, clientId, extraAuth);
        if (attempt == null || isAsyncEConnect() || sendPort.isReader()) {
            return attempt != null;
        }
        return new Waiting(context, server).untilDone(attempt, this::onInterrupted);
    }

    /**
     * Begins to connect and returns. The reader, or {@link #poll()}, goes on with it, under the same deadlines:
     * {@code connectAck} and {@code nextValidId} tell of success, {@code error} of failure. Looking up a host name may
     * block; an address does not.
     *
     * @param host name or address
     * @param port of the API
     * @param clientId distinct for each client of the Host
     * @return whether the connection is being made
     */
    public boolean connectAsync(final String host, final int port, final int clientId) {
        return connectAsync(host, port, clientId, false);
    }

    /**
     * Begins to connect and returns; see {@link #connectAsync(String, int, int)}.
     *
     * @param host name or address
     * @param port of the API
     * @param clientId distinct for each client of the Host
     * @param extraAuth whether the {@code verify} requests are allowed
     * @return whether the connection is being made
     */
    public boolean connectAsync(final String host, final int port, final int clientId, final boolean extraAuth) {
        return begin(host, port, clientId, extraAuth) != null;
    }

    /**
     * Leaves the Host for another one, with the same client id and settings.
     *
     * @param host {@code host} or {@code host:port}; without a port the port stays
     * @return as {@link #eConnect(String, int, int)}
     * @throws IllegalArgumentException if the text is no address
     * @throws IllegalStateException if there never was a connection
     */
    public boolean redirect(final String host) {
        final HostAddress last = address;
        if (last == null) {
            throw new IllegalStateException("redirect needs a connection to leave: call eConnect first");
        }
        final HostAddress next = HostAddress.parse(host, last.port());
        eDisconnect(false);
        return eConnect(next.host(), next.port(), clientId(), extraAuth());
    }

    /** Ends the connection and forgets its version, time and client id. Does not call {@code connectionClosed}. */
    public void eDisconnect() {
        eDisconnect(true);
    }

    /**
     * Ends the connection. Requests that were accepted are written before, as far as the socket takes them at once.
     * Waits for the reader to let go, up to {@link ConnectorContext#closeTimeoutNs()}; in a callback there is nothing to
     * wait for.
     *
     * @param resetState whether to forget server version, connection time, client id and extraAuth
     */
    public void eDisconnect(final boolean resetState) {
        if (connection.state() != ConnectionState.DISCONNECTED) {
            connection.requestClose();
            if (!sendPort.isReader()) {
                new Waiting(context, server).untilClosed(connection);
            }
        }
        if (resetState) {
            forgetSession();
        }
    }

    /** The same as {@link #eDisconnect()}. */
    @Override
    public void close() {
        eDisconnect();
    }

    /**
     * Makes the channel that the connection reads and writes. Override it for TLS or a pipe. Reads and writes must not
     * block; a {@code SelectableChannel} is made non-blocking. Connecting may block, on the caller's thread, but is then
     * not covered by the connect deadline. Allocates: for set-up only.
     *
     * @param host name or address
     * @param port of the API
     * @return a channel that is connected, or a socket channel that is being connected
     * @throws IOException if there can be none
     */
    protected ByteChannel createClientStream(final String host, final int port) throws IOException {
        return TcpStream.connect(host, port, context);
    }

    /**
     * Tells the Host who we are and opens the session. Needed only after {@link #asyncEConnect(boolean)}.
     * <p>Message START_API (71), protobuf from server version 213.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long startAPI() {
        final StartApiRequest request = new StartApiRequest();
        request.clientId(clientId()).optionalCapabilities(optionalCapabilities());
        final long result = sender.send(RequestId.START_API, NO_REQUEST_ID, request);
        if (result >= 0) {
            connection.onStartApi();
        }
        return result;
    }

    /**
     * One cycle of the reader on the calling thread, for a client without a thread: connects, reads, calls back, writes.
     * One thread at a time; from within a callback it does nothing. Does not allocate in steady state.
     *
     * @return amount of work done
     */
    public int poll() {
        return server.isInvoked() ? server.poll() : 0;
    }

    // State

    /**
     * Whether requests can be sent. Any thread.
     *
     * @return true from the agreement on a version to the end of the connection
     */
    public boolean isConnected() {
        return sendPort.link() != 0;
    }

    @Override
    public ConnectionState connectionState() {
        return connection.state();
    }

    /**
     * What was counted. Any thread.
     *
     * @return the counters, over all connections of this client
     */
    public ConnectionCounters counters() {
        return connection.counters();
    }

    /**
     * What could not be delivered: frames that cannot be read, unknown messages, callbacks that threw. Any thread.
     *
     * @return the counters, over all connections of this client
     */
    public DispatchCounters dispatchCounters() {
        return dispatcher.counters();
    }

    // For requests

    final RequestSender sender() {
        return sender;
    }

    final KnownOrders knownOrders() {
        return knownOrders;
    }

    /**
     * Forgets the orders that {@code placeOrder} would know again: the next ones are encoded in full, until they have come
     * often enough. What is sent stays the same. The reader's thread, or that which polls; does not allocate.
     */
    protected final void forgetOrders() {
        knownOrders.forget();
    }

    final SendPort sendPort() {
        return sendPort;
    }

    // Connecting, step by step

    private ConnectAttempt begin(final String host, final int port, final int id, final boolean auth) {
        if (!errors.isSendable(host) || !hasSendableTexts()) {
            return null;
        }
        if (!connection.begin()) {
            errors.alreadyConnected();
            return null;
        }
        beginSession(id, auth);
        final HostAddress target = new HostAddress(host, port);
        address = target;
        try {
            final ConnectAttempt attempt =
                new ConnectAttempt(target, createClientStream(host, port), connectOptions());
            connection.connect(attempt);
            return attempt;
        } catch (final IOException | RuntimeException ex) {
            connection.abandon();
            errors.report(NO_REQUEST_ID, ErrorCode.CONNECT_FAIL, target.describeRefusal(ex));
            return null;
        }
    }

    private void onInterrupted() {
        eDisconnect(false);
        errors.report(NO_REQUEST_ID, ErrorCode.CONNECT_FAIL, "Connecting to " + address + " was interrupted.");
    }

    /** What the connection tells, on the reader's thread. */
    private final class Events implements ConnectionListener {

        @Override
        public ByteChannel createStream(final String host, final int port) throws IOException {
            final ByteChannel channel = createClientStream(host, port);
            address = new HostAddress(host, port);
            return channel;
        }

        @Override
        public void onAgreed(final int version, final String connectionTime) {
            serverVersion(version, connectionTime);
            dispatcher.serverVersion(version);
            TextRequests.prepare(version);
            sender.prepare();
            if (!isAsyncEConnect()) {
                startAPI();
            }
            wrapper.connectAck();
        }

        @Override
        public void onMessage(final DirectBuffer buffer, final int offset, final int length) {
            dispatcher.onFrame(buffer, offset, length);
        }

        @Override
        public void onError(final int errorCode, final String text) {
            errors.report(NO_REQUEST_ID, errorCode, text);
        }

        @Override
        public void onClosed() {
            forgetVersion();
            wrapper.connectionClosed();
        }
    }
}
