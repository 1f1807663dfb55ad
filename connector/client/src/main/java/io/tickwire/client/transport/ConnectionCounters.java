package io.tickwire.client.transport;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What a client has counted since it was made, over all its connections. Any thread may read; counting allocates nothing.
 */
public final class ConnectionCounters {

    private static final int FRAMES_RECEIVED = 0;
    private static final int BYTES_RECEIVED = 1;
    private static final int READS = 2;
    private static final int FRAMES_SENT = 3;
    private static final int BYTES_SENT = 4;
    private static final int WRITES = 5;
    private static final int FRAMING_ERRORS = 6;
    private static final int LISTENER_FAILURES = 7;
    private static final int BACK_PRESSURE = 8;
    private static final int DISCARDED_REQUESTS = 9;
    private static final int DISCARDED_BYTES = 10;
    private static final int CONNECTIONS = 11;
    private static final int LENGTH = 12;

    private final AtomicLongArray values = new AtomicLongArray(LENGTH);

    ConnectionCounters() {
    }

    /**
     * Frames received, the greeting included.
     *
     * @return number of frames
     */
    public long framesReceived() {
        return values.get(FRAMES_RECEIVED);
    }

    /**
     * Bytes received.
     *
     * @return number of bytes
     */
    public long bytesReceived() {
        return values.get(BYTES_RECEIVED);
    }

    /**
     * Reads from the channel that gave something.
     *
     * @return number of reads
     */
    public long reads() {
        return values.get(READS);
    }

    /**
     * Requests that went into the send buffer.
     *
     * @return number of frames
     */
    public long framesSent() {
        return values.get(FRAMES_SENT);
    }

    /**
     * Bytes that the channel took.
     *
     * @return number of bytes
     */
    public long bytesSent() {
        return values.get(BYTES_SENT);
    }

    /**
     * Writes to the channel.
     *
     * @return number of writes
     */
    public long writes() {
        return values.get(WRITES);
    }

    /**
     * Frames that were empty, had an impossible length, or were cut by the end of the stream.
     *
     * @return number of errors
     */
    public long framingErrors() {
        return values.get(FRAMING_ERRORS);
    }

    /**
     * Exceptions thrown by callbacks about the connection itself, such as {@code connectAck}.
     *
     * @return number of exceptions
     */
    public long listenerFailures() {
        return values.get(LISTENER_FAILURES);
    }

    /**
     * Requests refused for lack of room.
     *
     * @return number of refusals
     */
    public long backPressure() {
        return values.get(BACK_PRESSURE);
    }

    /**
     * Requests of other threads that were accepted, but had not left the ring when the connection ended.
     *
     * @return number of requests
     */
    public long discardedRequests() {
        return values.get(DISCARDED_REQUESTS);
    }

    /**
     * Bytes of accepted requests that the channel had not taken when the connection ended.
     *
     * @return number of bytes
     */
    public long discardedBytes() {
        return values.get(DISCARDED_BYTES);
    }

    /**
     * Connections on which a version was agreed.
     *
     * @return number of connections
     */
    public long connections() {
        return values.get(CONNECTIONS);
    }

    void received(final int bytes) {
        add(READS, 1);
        add(BYTES_RECEIVED, bytes);
    }

    void frames(final int frames) {
        add(FRAMES_RECEIVED, frames);
    }

    void requests(final int frames) {
        add(FRAMES_SENT, frames);
    }

    void written(final int bytes) {
        add(WRITES, 1);
        add(BYTES_SENT, bytes);
    }

    void framingError() {
        add(FRAMING_ERRORS, 1);
    }

    void listenerFailure() {
        add(LISTENER_FAILURES, 1);
    }

    /** The one counter that many threads write. */
    void backPressured() {
        values.getAndIncrement(BACK_PRESSURE);
    }

    void discardedRequest() {
        add(DISCARDED_REQUESTS, 1);
    }

    void discardedBytes(final int bytes) {
        add(DISCARDED_BYTES, bytes);
    }

    void connected() {
        add(CONNECTIONS, 1);
    }

    private void add(final int counter, final long amount) {
        values.lazySet(counter, values.getPlain(counter) + amount);
    }
}
