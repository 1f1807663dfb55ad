package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.MessageTimer;
import org.agrona.ErrorHandler;
import org.agrona.concurrent.NanoClock;

/** Reads the clock for a {@link MessageTimer}: once for each read, once for each message. Reader thread. */
final class MessageTiming {
    private final MessageTimer timer;
    private final NanoClock clock;
    private final ErrorHandler errorHandler;
    private long readNanos;
    private long startNanos;

    private MessageTiming(final ConnectorContext context) {
        timer = context.messageTimer();
        clock = context.nanoClock();
        errorHandler = context.errorHandler();
    }

    /** Null when nobody wants to know. */
    static MessageTiming of(final ConnectorContext context) {
        return context.messageTimer() == null ? null : new MessageTiming(context);
    }

    void onRead() {
        readNanos = clock.nanoTime();
        startNanos = readNanos;
    }

    void onDelivered() {
        final long endNanos = clock.nanoTime();
        try {
            timer.onMessage(readNanos, startNanos, endNanos);
        } catch (final Throwable failure) {
            errorHandler.onError(failure);
        }
        startNanos = endNanos;
    }
}
