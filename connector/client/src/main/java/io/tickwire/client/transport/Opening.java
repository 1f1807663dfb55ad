package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ErrorCode;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.MessageId;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.NanoClock;

/**
 * The way from a channel to a Host that listens: transport, greeting, first ids, each with its deadline.
 *
 * <p>Reader thread, but for {@link #onStartApi}. Allocates: for set-up only.
 */
final class Opening {

    private enum Stage { TRANSPORT, GREETING, FIRST_IDS }

    private static final int MAX_REDIRECTS = 2;

    private final Connection connection;
    private final ConnectorContext context;
    private final NanoClock clock;
    private final ConnectionListener listener;
    private final Handshake handshake;

    private volatile boolean startApi;
    private Stage stage;
    private long deadlineNs;
    private HostAddress address;
    private String connectOptions;
    private int redirects;
    private boolean hasDeadline;
    private boolean hasNextValidId;
    private boolean hasManagedAccounts;

    Opening(final Connection connection, final ConnectorContext context, final ConnectionListener listener) {
        this.connection = connection;
        this.context = context;
        this.clock = context.nanoClock();
        this.listener = listener;
        this.handshake = new Handshake(context.minServerVersion(), context.maxServerVersion());
    }

    void begin(final ConnectAttempt attempt) {
        connectOptions = attempt.connectOptions();
        redirects = 0;
        begin(attempt.address());
    }

    /** The application, or the client for it, has sent START_API. */
    void onStartApi() {
        startApi = true;
    }

    /** What can be done now: the amount of work. */
    int advance() {
        if (stage == Stage.TRANSPORT) {
            return finishTransport();
        }
        if (stage == Stage.FIRST_IDS && startApi && !hasDeadline && context.awaitFirstIds()) {
            deadline(context.firstIdsTimeoutNs());
        }
        if (isOverdue()) {
            connection.lose(ErrorCode.CONNECT_FAIL, stage == Stage.GREETING ? describeNoGreeting() : describeNoIds());
            return 1;
        }
        return 0;
    }

    void onFrame(final DirectBuffer buffer, final int offset, final int length) {
        if (stage == Stage.GREETING) {
            onGreeting(handshake.onFrame(buffer, offset, length));
        } else {
            final int id = FrameId.read(buffer, offset, length, handshake.serverVersion());
            listener.onMessage(buffer, offset, length);
            onFirstMessage(id > FrameId.PROTOBUF_OFFSET ? id - FrameId.PROTOBUF_OFFSET : id);
        }
    }

    /** Why the Host may have closed, as far as the stage tells. */
    String describeEnd() {
        return switch (stage) {
            case TRANSPORT, GREETING -> address + " closed the connection before it told its version.";
            case FIRST_IDS -> address + " closed the connection before it sent "
                + missingIds() + ". Is the client id in use, or the Host full?";
        };
    }

    private void begin(final HostAddress to) {
        address = to;
        stage = Stage.TRANSPORT;
        startApi = false;
        hasNextValidId = false;
        hasManagedAccounts = false;
        handshake.reset();
        deadline(context.connectTimeoutNs());
    }

    private int finishTransport() {
        try {
            if (!isConnected(connection.channel())) {
                if (isOverdue()) {
                    connection.fail(ErrorCode.CONNECT_FAIL, "Could not connect to " + address
                        + ": no TCP connection within " + millis(context.connectTimeoutNs()) + " ms.");
                }
                return 0;
            }
            connection.onOpen();
        } catch (final Exception ex) {
            connection.fail(ErrorCode.CONNECT_FAIL, address.describeRefusal(ex));
            return 1;
        }
        stage = Stage.GREETING;
        deadline(context.greetingTimeoutNs());
        sayHello();
        return 1;
    }

    private static boolean isConnected(final ByteChannel channel) throws IOException {
        if (channel instanceof SelectableChannel) {
            ((SelectableChannel) channel).configureBlocking(false);
        }
        if (!(channel instanceof SocketChannel)) {
            return true;
        }
        final SocketChannel socket = (SocketChannel) channel;
        if (!socket.finishConnect()) {
            return false;
        }
        socket.setOption(StandardSocketOptions.TCP_NODELAY, Boolean.TRUE);
        return true;
    }

    private void sayHello() {
        final Outbox out = connection.out();
        final int index = out.claim(context.maxRequestLength());
        out.commit(handshake.writeHello(out.buffer(), index, connectOptions));
    }

    private void onGreeting(final Handshake.Reply reply) {
        switch (reply) {
            case AGREED -> onAgreed();
            case REDIRECTED -> onRedirect(handshake.redirectAddress());
            case UNSUPPORTED -> connection.lose(ErrorCode.UNSUPPORTED_VERSION, address + " speaks server version "
                + handshake.serverVersion() + "; this client was told to accept " + context.minServerVersion() + " to "
                + context.maxServerVersion() + ".");
            case UNREADABLE -> connection.lose(
                ErrorCode.FAIL_READ, "The greeting of " + address + " cannot be read: " + handshake.problem() + ".");
            default -> { }
        }
    }

    private void onAgreed() {
        stage = Stage.FIRST_IDS;
        hasDeadline = false;
        connection.onAgreed(handshake.serverVersion(), handshake.connectionTime());
        if (!context.awaitFirstIds()) {
            connection.completeAttempt();
        }
    }

    private void onRedirect(final String target) {
        if (!context.followRedirects()) {
            connection.lose(ErrorCode.UNSUPPORTED_VERSION,
                address + " sends clients to " + target + "; following is switched off (followRedirects).");
        } else if (redirects == MAX_REDIRECTS) {
            connection.lose(ErrorCode.CONNECT_FAIL, "Sent from host to host more than " + MAX_REDIRECTS
                + " times, last from " + address + " to " + target + ".");
        } else {
            redirects++;
            follow(target);
        }
    }

    private void follow(final String target) {
        try {
            final HostAddress next = HostAddress.parse(target, address.port());
            connection.replaceStream(listener.createStream(next.host(), next.port()));
            begin(next);
        } catch (final Exception ex) {
            connection.lose(ErrorCode.CONNECT_FAIL, address + " sends clients to " + target
                + ", but there is no way: " + ex);
        }
    }

    private void onFirstMessage(final int messageId) {
        hasNextValidId |= messageId == MessageId.NEXT_VALID_ID;
        hasManagedAccounts |= messageId == MessageId.MANAGED_ACCTS;
        if (hasNextValidId && hasManagedAccounts && connection.isOpen()) {
            connection.onReady();
            connection.completeAttempt();
        }
    }

    private void deadline(final long timeoutNs) {
        hasDeadline = true;
        deadlineNs = clock.nanoTime() + timeoutNs;
    }

    private boolean isOverdue() {
        return hasDeadline && clock.nanoTime() - deadlineNs >= 0;
    }

    private String describeNoGreeting() {
        return address + " took the connection, but did not tell its version within "
            + millis(context.greetingTimeoutNs()) + " ms (" + handshake.skippedFrames()
            + " other frames came). It may be waiting for its user to accept the connection.";
    }

    private String describeNoIds() {
        return address + " agreed on server version " + handshake.serverVersion() + ", but did not send "
            + missingIds() + " within " + millis(context.firstIdsTimeoutNs()) + " ms after START_API.";
    }

    private String missingIds() {
        if (hasNextValidId) {
            return "managedAccounts";
        }
        return hasManagedAccounts ? "nextValidId" : "nextValidId and managedAccounts";
    }

    private static long millis(final long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
