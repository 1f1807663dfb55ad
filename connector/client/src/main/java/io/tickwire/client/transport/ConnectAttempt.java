package io.tickwire.client.transport;

import java.nio.channels.ByteChannel;
import java.util.concurrent.locks.LockSupport;

/**
 * One call of {@code eConnect}: where to, over which channel, and how it ended. Made by the caller, completed by the
 * reader.
 */
public final class ConnectAttempt {

    private enum Result { OPEN, CONNECTED, FAILED }

    private final HostAddress address;
    private final ByteChannel channel;
    private final String connectOptions;
    private final Thread caller = Thread.currentThread();
    private volatile Result result = Result.OPEN;

    /**
     * An attempt that the reader is to carry out.
     *
     * @param address to name in errors, and for a redirect that names no port
     * @param channel connected, or being connected
     * @param connectOptions to send in the greeting; empty for none
     */
    public ConnectAttempt(final HostAddress address, final ByteChannel channel, final String connectOptions) {
        this.address = address;
        this.channel = channel;
        this.connectOptions = connectOptions;
    }

    HostAddress address() {
        return address;
    }

    ByteChannel channel() {
        return channel;
    }

    String connectOptions() {
        return connectOptions;
    }

    /**
     * Whether it has come to an end. Any thread.
     *
     * @return true if {@link #isSuccessful()} has its final value
     */
    public boolean isDone() {
        return result != Result.OPEN;
    }

    /**
     * How it ended. Any thread.
     *
     * @return true if there was a connection
     */
    public boolean isSuccessful() {
        return result == Result.CONNECTED;
    }

    /** The first result counts. */
    void complete(final boolean successful) {
        if (result == Result.OPEN) {
            result = successful ? Result.CONNECTED : Result.FAILED;
            LockSupport.unpark(caller);
        }
    }
}
