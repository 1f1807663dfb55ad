package io.tickwire.client;

import io.tickwire.wire.FrameReader;
import io.tickwire.wire.ServerVersion;
import java.util.Objects;
import org.agrona.BitUtil;

/** The rules that the settings of a {@link ConnectorContext} have to obey. */
final class ContextCheck {

    private static final int MIN_BUFFER_LENGTH = 4096;
    private static final int MAX_BUFFER_LENGTH = 1 << 30;
    private static final int MIN_REQUEST_LENGTH = 1024;
    private static final int RING_SHARE = 8;
    private static final int SEND_BUFFER_SHARE = 4;
    private static final int MAX_KNOWN_ORDERS = 64;

    private ContextCheck() {
    }

    static void check(final ConnectorContext context) {
        versions(context);
        range("connectTimeoutNs", context.connectTimeoutNs(), 1, Long.MAX_VALUE);
        range("greetingTimeoutNs", context.greetingTimeoutNs(), 1, Long.MAX_VALUE);
        range("firstIdsTimeoutNs", context.firstIdsTimeoutNs(), 1, Long.MAX_VALUE);
        range("closeTimeoutNs", context.closeTimeoutNs(), 0, Long.MAX_VALUE);
        range("warmUpTimeoutNs", context.warmUpTimeoutNs(), 0, Long.MAX_VALUE);
        buffers(context);
        range("knownOrders", context.knownOrders(), 0, MAX_KNOWN_ORDERS);
        range("socketReceiveBufferLength", context.socketReceiveBufferLength(), 0, MAX_BUFFER_LENGTH);
        range("socketSendBufferLength", context.socketSendBufferLength(), 0, MAX_BUFFER_LENGTH);
        objects(context);
        if (context.useInvoker() && context.sharedReader() != null) {
            throw new IllegalArgumentException("useInvoker and sharedReader exclude each other: poll the loop instead");
        }
    }

    private static void versions(final ConnectorContext context) {
        range("minServerVersion", context.minServerVersion(), ServerVersion.MIN, ServerVersion.MAX);
        range("maxServerVersion", context.maxServerVersion(), context.minServerVersion(), ServerVersion.MAX);
    }

    private static void buffers(final ConnectorContext context) {
        range("receiveBufferLength", context.receiveBufferLength(), MIN_BUFFER_LENGTH, MAX_BUFFER_LENGTH);
        range("maxFrameLength", context.maxFrameLength(), MIN_BUFFER_LENGTH, FrameReader.MAX_FRAME_LENGTH);
        range("sendBufferLength", context.sendBufferLength(), MIN_BUFFER_LENGTH, MAX_BUFFER_LENGTH);
        range("ringLength", context.ringLength(), RING_SHARE * MIN_REQUEST_LENGTH, MAX_BUFFER_LENGTH);
        if (!BitUtil.isPowerOfTwo(context.ringLength())) {
            throw new IllegalArgumentException("ringLength must be a power of two, not " + context.ringLength());
        }
        range("maxRequestLength", context.maxRequestLength(), MIN_REQUEST_LENGTH, longestRequest(context));
    }

    /** The longest request that the buffers can take. */
    static int longestRequest(final ConnectorContext context) {
        return Math.min(context.sendBufferLength() / SEND_BUFFER_SHARE, context.ringLength() / RING_SHARE);
    }

    private static void objects(final ConnectorContext context) {
        Objects.requireNonNull(context.writePolicy(), "writePolicy");
        Objects.requireNonNull(context.readerName(), "readerName");
        Objects.requireNonNull(context.idleStrategySupplier(), "idleStrategySupplier");
        Objects.requireNonNull(context.threadFactory(), "threadFactory");
        Objects.requireNonNull(context.errorHandler(), "errorHandler");
        Objects.requireNonNull(context.nanoClock(), "nanoClock");
        Objects.requireNonNull(context.epochClock(), "epochClock");
    }

    private static void range(final String name, final long value, final long min, final long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + ", not " + value);
        }
    }
}
