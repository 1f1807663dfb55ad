package io.tickwire.client;

import io.tickwire.wire.FrameReader;
import io.tickwire.wire.ServerVersion;
import java.util.concurrent.TimeUnit;

/**
 * The system properties that set the options of a {@link ConnectorContext}, where each is explained, and the defaults.
 * Sizes in properties may end in {@code k} or {@code m}, durations in {@code s}, {@code ms}, {@code us} or {@code ns}.
 */
public final class ContextDefaults {

    /** Property for minServerVersion. */
    public static final String MIN_SERVER_VERSION_PROP_NAME = "tickwire.min.server.version";
    /** Default of minServerVersion. */
    public static final int MIN_SERVER_VERSION_DEFAULT = ServerVersion.MIN;

    /** Property for maxServerVersion. */
    public static final String MAX_SERVER_VERSION_PROP_NAME = "tickwire.max.server.version";
    /** Default of maxServerVersion. */
    public static final int MAX_SERVER_VERSION_DEFAULT = ServerVersion.MAX;

    /** Property for connectTimeoutNs. */
    public static final String CONNECT_TIMEOUT_PROP_NAME = "tickwire.connect.timeout";
    /** Default of connectTimeoutNs. */
    public static final long CONNECT_TIMEOUT_DEFAULT_NS = TimeUnit.SECONDS.toNanos(5);

    /** Property for greetingTimeoutNs. */
    public static final String GREETING_TIMEOUT_PROP_NAME = "tickwire.greeting.timeout";
    /** Default of greetingTimeoutNs. */
    public static final long GREETING_TIMEOUT_DEFAULT_NS = TimeUnit.SECONDS.toNanos(10);

    /** Property for firstIdsTimeoutNs. */
    public static final String FIRST_IDS_TIMEOUT_PROP_NAME = "tickwire.first.ids.timeout";
    /** Default of firstIdsTimeoutNs. */
    public static final long FIRST_IDS_TIMEOUT_DEFAULT_NS = TimeUnit.SECONDS.toNanos(10);

    /** Property for closeTimeoutNs. */
    public static final String CLOSE_TIMEOUT_PROP_NAME = "tickwire.close.timeout";
    /** Default of closeTimeoutNs. */
    public static final long CLOSE_TIMEOUT_DEFAULT_NS = TimeUnit.SECONDS.toNanos(5);

    /** Property for awaitFirstIds. */
    public static final String AWAIT_FIRST_IDS_PROP_NAME = "tickwire.await.first.ids";
    /** Default of awaitFirstIds. */
    public static final boolean AWAIT_FIRST_IDS_DEFAULT = true;

    /** Property for followRedirects. */
    public static final String FOLLOW_REDIRECTS_PROP_NAME = "tickwire.follow.redirects";
    /** Default of followRedirects. */
    public static final boolean FOLLOW_REDIRECTS_DEFAULT = false;

    /** Property for receiveBufferLength. */
    public static final String RECEIVE_BUFFER_LENGTH_PROP_NAME = "tickwire.receive.buffer.length";
    /** Default of receiveBufferLength. */
    public static final int RECEIVE_BUFFER_LENGTH_DEFAULT = 128 * 1024;

    /** Property for maxFrameLength. */
    public static final String MAX_FRAME_LENGTH_PROP_NAME = "tickwire.max.frame.length";
    /** Default of maxFrameLength. */
    public static final int MAX_FRAME_LENGTH_DEFAULT = FrameReader.MAX_FRAME_LENGTH;

    /** Property for sendBufferLength. */
    public static final String SEND_BUFFER_LENGTH_PROP_NAME = "tickwire.send.buffer.length";
    /** Default of sendBufferLength. */
    public static final int SEND_BUFFER_LENGTH_DEFAULT = 1024 * 1024;

    /** Property for ringLength. */
    public static final String RING_LENGTH_PROP_NAME = "tickwire.ring.length";
    /** Default of ringLength. */
    public static final int RING_LENGTH_DEFAULT = 2 * 1024 * 1024;

    /** Property for maxRequestLength. */
    public static final String MAX_REQUEST_LENGTH_PROP_NAME = "tickwire.max.request.length";
    /** Default of maxRequestLength: as long as the buffers allow. */
    public static final int MAX_REQUEST_LENGTH_DEFAULT = 0;

    /** Property for knownOrders. */
    public static final String KNOWN_ORDERS_PROP_NAME = "tickwire.known.orders";
    /** Default of knownOrders. */
    public static final int KNOWN_ORDERS_DEFAULT = 8;

    /** Property for socketReceiveBufferLength. */
    public static final String SOCKET_RECEIVE_BUFFER_LENGTH_PROP_NAME = "tickwire.socket.receive.buffer.length";
    /** Default of socketReceiveBufferLength. */
    public static final int SOCKET_RECEIVE_BUFFER_LENGTH_DEFAULT = 0;

    /** Property for socketSendBufferLength. */
    public static final String SOCKET_SEND_BUFFER_LENGTH_PROP_NAME = "tickwire.socket.send.buffer.length";
    /** Default of socketSendBufferLength. */
    public static final int SOCKET_SEND_BUFFER_LENGTH_DEFAULT = 0;

    /** Property for writePolicy. */
    public static final String WRITE_POLICY_PROP_NAME = "tickwire.write.policy";
    /** Default of writePolicy. */
    public static final WritePolicy WRITE_POLICY_DEFAULT = WritePolicy.MESSAGE;

    /** Property for readerName. */
    public static final String READER_NAME_PROP_NAME = "tickwire.reader.name";
    /** Default of readerName. */
    public static final String READER_NAME_DEFAULT = "tickwire-reader";

    /** Property for useInvoker. */
    public static final String USE_INVOKER_PROP_NAME = "tickwire.use.invoker";
    /** Default of useInvoker. */
    public static final boolean USE_INVOKER_DEFAULT = false;

    /** Property for warmUpTimeoutNs. */
    public static final String WARM_UP_TIMEOUT_PROP_NAME = "tickwire.warm.up.timeout";
    /** Default of warmUpTimeoutNs: no warm-up. */
    public static final long WARM_UP_TIMEOUT_DEFAULT_NS = 0;

    private ContextDefaults() {
    }
}
