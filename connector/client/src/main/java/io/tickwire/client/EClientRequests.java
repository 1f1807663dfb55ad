package io.tickwire.client;

import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import org.agrona.MutableDirectBuffer;

/**
 * What the requests of a client are sent with: messages to fill, refusals, and, for who encodes a frame of their own, the
 * send buffer itself.
 *
 * <p>Threads and allocation are told at each method.
 */
public abstract class EClientRequests extends EClientConnection {

    /**
     * A client that is not connected yet. Allocates its buffers.
     *
     * @param wrapper receives the callbacks
     * @param context options; copied
     */
    protected EClientRequests(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context);
    }

    /**
     * The reused messages of the calling thread. Allocates on the thread's first request.
     *
     * @return its messages, for all clients
     */
    protected final RequestMessages requestMessages() {
        return ThreadRequests.current().messages();
    }

    /**
     * Sends a request over the wire that the agreed version wants. Any thread; does not allocate.
     *
     * @param requestId one of {@link RequestId}
     * @param errorId id for {@code error} if it is refused
     * @param message filled
     * @return the position, or a negative {@link SendResult}
     */
    protected final long send(final int requestId, final int errorId, final Message message) {
        return sender().send(requestId, errorId, message);
    }

    /**
     * Sends a request as protobuf, with all fields that are present. Any thread; does not allocate.
     *
     * @param requestId one of {@link RequestId}
     * @param errorId id for {@code error} if it is refused
     * @param message filled
     * @return the position, or a negative {@link SendResult}
     */
    protected final long sendProtoBuf(final int requestId, final int errorId, final Message message) {
        return sender().sendProtoBuf(requestId, errorId, message);
    }

    /**
     * Refuses a request: tells {@code error} why, on the calling thread. Without a connection that is the reason,
     * whatever else there is.
     *
     * @param errorId id of the request
     * @param errorCode code of the API
     * @param text why
     * @return {@link SendResult#NOT_CONNECTED}, {@link SendResult#NOT_SUPPORTED} for code 503, else
     *     {@link SendResult#INVALID}
     */
    protected final long refuse(final int errorId, final int errorCode, final CharSequence text) {
        if (!isConnected()) {
            return errors.notConnected();
        }
        errors.report(errorId, errorCode, text);
        return errorCode == ErrorCode.UPDATE_TWS ? SendResult.NOT_SUPPORTED : SendResult.INVALID;
    }

    /**
     * Makes sure of room for a frame of {@link ConnectorContext#maxRequestLength()} bytes in the send buffer. Reader's
     * thread only; the room is good until the next request. Does not allocate.
     *
     * @return position of the frame's length, four bytes, behind which the message id comes; or a negative
     *     {@link SendResult}
     */
    protected final int prepareBuffer() {
        requireReader();
        return sender().claim();
    }

    /**
     * The memory in which {@link #prepareBuffer()} finds room.
     *
     * @return the send buffer
     */
    protected final MutableDirectBuffer sendBuffer() {
        return sendPort().sendBuffer();
    }

    /**
     * Writes the length in place and sends the frame from the same memory. Reader's thread only; does not allocate.
     *
     * @param lengthPosition from {@link #prepareBuffer()}
     * @param end index behind the last byte of the frame
     * @return the position
     */
    protected final long closeAndSend(final int lengthPosition, final int end) {
        requireReader();
        return sender().commit(lengthPosition, end);
    }

    private void requireReader() {
        if (!sendPort().isReader()) {
            throw new IllegalStateException("the send buffer belongs to the reader: use it in callbacks only");
        }
    }
}
