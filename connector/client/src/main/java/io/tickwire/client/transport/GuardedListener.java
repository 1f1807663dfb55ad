package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import org.agrona.DirectBuffer;
import org.agrona.ErrorHandler;

/** Keeps what a listener throws out of the reader's cycle: counted, reported, and the reader goes on. */
final class GuardedListener implements ConnectionListener {

    private final ConnectionListener listener;
    private final ErrorHandler errorHandler;
    private final ConnectionCounters counters;

    GuardedListener(
        final ConnectionListener listener, final ErrorHandler errorHandler, final ConnectionCounters counters) {
        this.listener = listener;
        this.errorHandler = errorHandler;
        this.counters = counters;
    }

    @Override
    public ByteChannel createStream(final String host, final int port) throws IOException {
        return listener.createStream(host, port);
    }

    @Override
    public void onAgreed(final int serverVersion, final String connectionTime) {
        try {
            listener.onAgreed(serverVersion, connectionTime);
        } catch (final Throwable failure) {
            report(failure);
        }
    }

    @Override
    public void onMessage(final DirectBuffer buffer, final int offset, final int length) {
        try {
            listener.onMessage(buffer, offset, length);
        } catch (final Throwable failure) {
            report(failure);
        }
    }

    @Override
    public void onError(final int errorCode, final String text) {
        try {
            listener.onError(errorCode, text);
        } catch (final Throwable failure) {
            report(failure);
        }
    }

    @Override
    public void onClosed() {
        try {
            listener.onClosed();
        } catch (final Throwable failure) {
            report(failure);
        }
    }

    private void report(final Throwable failure) {
        counters.listenerFailure();
        try {
            errorHandler.onError(failure);
        } catch (final Throwable ignored) {
            // an error handler that fails has nobody to tell
        }
    }
}
