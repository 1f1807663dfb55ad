package io.tickwire.client.transport;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ErrorCode;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.channels.ByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import org.agrona.CloseHelper;

/**
 * One connection at a time to a Host: its channel, and how far it is.
 *
 * <p>Threads: everything happens in the reader's cycle ({@link #doWork}, or {@link #serve} and {@link #onSelected} for a
 * loop over many). Other threads ask for a connection or its end, and see its state; what they send goes through the
 * {@link SendPort}. Steady state allocates nothing; connecting, and losing a connection, do.
 */
public final class Connection {

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Connection.class, "state", ConnectionState.class);
        } catch (final ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final ConnectionCounters counters = new ConnectionCounters();
    private final ConnectionListener listener;
    private final ConnectionServer server;
    private final ReaderOwner owner;
    private final Opening opening;
    private final Inbox in;
    private final Outbox out;
    private final SendPort port;
    private final MessageTiming timing;

    private volatile ConnectionState state = ConnectionState.DISCONNECTED;
    private volatile ConnectAttempt command;
    private volatile boolean closeRequested;

    private ByteChannel channel;
    private SelectionKey key;
    private ConnectAttempt attempt;
    private int connectionId;
    private int streamId;
    private boolean open;
    private boolean ready;

    /**
     * A connection that is not connected yet. Allocates its buffers.
     *
     * @param context concluded settings
     * @param server whose cycle serves it
     * @param listener told what happens
     */
    public Connection(
        final ConnectorContext context, final ConnectionServer server, final ConnectionListener listener) {
        this.server = server;
        this.owner = server.owner();
        this.listener = new GuardedListener(listener, context.errorHandler(), counters);
        this.opening = new Opening(this, context, this.listener);
        this.in = new Inbox(context, counters);
        this.out = new Outbox(context, counters);
        this.port = new SendPort(server, out);
        this.timing = MessageTiming.of(context);
    }

    // Any thread

    /**
     * How far the connection is.
     *
     * @return the state, now
     */
    public ConnectionState state() {
        return state;
    }

    /**
     * Where requests go in.
     *
     * @return the same for all connections
     */
    public SendPort port() {
        return port;
    }

    /**
     * What has been counted.
     *
     * @return the counters of this client
     */
    public ConnectionCounters counters() {
        return counters;
    }

    /**
     * Begins to connect, unless there is a connection or somebody else has begun.
     *
     * @return true if it is up to the caller to go on with {@link #connect} or {@link #abandon}
     */
    public boolean begin() {
        if (STATE.compareAndSet(this, ConnectionState.DISCONNECTED, ConnectionState.CONNECTING)) {
            closeRequested = false;
            return true;
        }
        return false;
    }

    /** Ends what {@link #begin} began, because there is no channel to connect with. */
    public void abandon() {
        state = ConnectionState.DISCONNECTED;
    }

    /**
     * Hands an attempt to the reader.
     *
     * @param newAttempt to carry out; {@link #begin} said yes
     */
    public void connect(final ConnectAttempt newAttempt) {
        command = newAttempt;
        try {
            server.serve(this);
        } catch (final RuntimeException ex) {
            command = null;
            CloseHelper.quietClose(newAttempt.channel());
            throw ex;
        }
    }

    /**
     * Asks for the end of the connection: at once on the reader's thread, else with its next cycle. Requests that were
     * accepted are written before, as far as the channel takes them at once.
     */
    public void requestClose() {
        closeRequested = true;
        if (owner.isHeld()) {
            closeOnRequest();
        } else {
            port.close();
        }
    }

    /** START_API is on its way: from now on the first ids are due. */
    public void onStartApi() {
        opening.onStartApi();
    }

    // The reader's cycle

    /** A whole cycle, reading included: the amount of work. */
    int doWork() {
        int workCount = serve();
        if (open) {
            workCount += receive();
        }
        return workCount;
    }

    /** A cycle without reading. */
    int serve() {
        int workCount = 0;
        if (closeRequested || command != null) {
            workCount += obey();
        }
        if (channel == null) {
            return workCount;
        }
        out.beginCycle();
        if (out.failure() != null) {
            loseUnwritable();
        } else if (!ready) {
            workCount += opening.advance();
        }
        workCount += out.drain();
        out.endCycle();
        return workCount;
    }

    /** The selector found something. */
    int onSelected() {
        int workCount = 0;
        if (open && key.isValid() && key.isWritable()) {
            out.onWritable();
            workCount++;
        }
        if (open && key.isValid() && key.isReadable()) {
            workCount += receive();
        }
        return workCount;
    }

    /** Whether there is neither a connection nor the wish for one. */
    boolean isIdle() {
        return state == ConnectionState.DISCONNECTED && command == null;
    }

    /** Whether the selector does not watch the channel, so that it has to be read in each cycle. */
    boolean isUnwatched() {
        return key == null;
    }

    private int obey() {
        if (closeRequested) {
            closeOnRequest();
        }
        final ConnectAttempt next = command;
        if (next != null) {
            command = null;
            attempt = next;
            openStream(next.channel());
            opening.begin(next);
        }
        return 1;
    }

    private int receive() {
        final int length;
        try {
            length = in.readFrom(channel);
        } catch (final Exception ex) {
            lose(ErrorCode.CONNECT_FAIL, "The connection was lost: " + ex);
            return 1;
        }
        if (length > 0) {
            out.beginCycle();
            deliver();
            out.endCycle();
        } else if (length < 0) {
            onEndOfStream();
            return 1;
        }
        return length;
    }

    private void deliver() {
        final int stream = streamId;
        int count = 0;
        in.beginFrames();
        if (timing != null) {
            timing.onRead();
        }
        while (in.nextFrame()) {
            count++;
            onFrame(in.offset(), in.length());
            out.endMessage();
            if (timing != null) {
                timing.onDelivered();
            }
            if (streamId != stream) {
                counters.frames(count);
                return;
            }
        }
        counters.frames(count);
        if (in.isBroken()) {
            counters.framingError();
            lose(ErrorCode.BAD_LENGTH, in.describeBreak());
        } else {
            in.endFrames();
        }
    }

    private void onFrame(final int offset, final int length) {
        if (length == 0) {
            counters.framingError();
            listener.onError(ErrorCode.BAD_LENGTH, "The Host sent an empty frame; it was skipped.");
        } else if (ready) {
            listener.onMessage(in.buffer(), offset, length);
        } else {
            opening.onFrame(in.buffer(), offset, length);
        }
    }

    // Stages: called by Opening

    ByteChannel channel() {
        return channel;
    }

    Outbox out() {
        return out;
    }

    boolean isOpen() {
        return open;
    }

    /** The transport is there: bytes can flow. */
    void onOpen() throws IOException {
        final Selector selector = server.selector();
        if (selector != null && channel instanceof SelectableChannel) {
            key = ((SelectableChannel) channel).register(selector, SelectionKey.OP_READ, this);
        }
        out.open(channel, key, connectionId);
        open = true;
        state = ConnectionState.GREETING;
    }

    /** The version is agreed. */
    void onAgreed(final int serverVersion, final String connectionTime) {
        counters.connected();
        state = ConnectionState.STARTING;
        port.open(connectionId, serverVersion);
        listener.onAgreed(serverVersion, connectionTime);
    }

    /** The first ids have come. */
    void onReady() {
        ready = true;
        state = ConnectionState.READY;
    }

    /** The caller of eConnect has what it waits for. */
    void completeAttempt() {
        if (attempt != null) {
            attempt.complete(true);
            attempt = null;
        }
    }

    /** Leaves the stream for another one, within the same attempt. */
    void replaceStream(final ByteChannel newChannel) {
        closeStream();
        state = ConnectionState.CONNECTING;
        openStream(newChannel);
    }

    private void openStream(final ByteChannel newChannel) {
        streamId++;
        connectionId = connectionId == Integer.MAX_VALUE ? 1 : connectionId + 1;
        channel = newChannel;
        in.reset();
    }

    // Ends

    private void onEndOfStream() {
        if (in.isInsideFrame()) {
            counters.framingError();
            lose(ErrorCode.BAD_LENGTH, in.describeCut());
        } else {
            lose(ErrorCode.CONNECT_FAIL, ready ? "The Host closed the connection." : opening.describeEnd());
        }
    }

    /** What the Host said last may tell why it does not listen any more. */
    private void loseUnwritable() {
        final Exception failure = out.failure();
        final int stream = streamId;
        receive();
        if (stream == streamId) {
            lose(ErrorCode.CONNECT_FAIL, "The connection was lost while sending: " + failure);
        }
    }

    /** The end of an open stream, which we did not ask for. */
    void lose(final int errorCode, final String text) {
        end(errorCode, text, true);
    }

    /** The end of an attempt that never had a stream. */
    void fail(final int errorCode, final String text) {
        end(errorCode, text, false);
    }

    private void end(final int errorCode, final String text, final boolean wasOpen) {
        final ConnectAttempt ended = close();
        listener.onError(errorCode, text);
        if (wasOpen) {
            listener.onClosed();
        }
        if (ended != null) {
            ended.complete(false);
        }
    }

    private void closeOnRequest() {
        closeRequested = false;
        if (command != null) {
            attempt = command;
            command = null;
            channel = attempt.channel();
        } else if (open) {
            out.drain();
            out.endCycle();
        }
        final ConnectAttempt ended = close();
        if (ended != null) {
            ended.complete(false);
        }
    }

    private ConnectAttempt close() {
        final ConnectAttempt ended = attempt;
        attempt = null;
        closeStream();
        state = ConnectionState.DISCONNECTED;
        return ended;
    }

    private void closeStream() {
        streamId++;
        port.close();
        open = false;
        ready = false;
        key = null;
        CloseHelper.quietClose(channel);
        channel = null;
        out.close();
    }
}
