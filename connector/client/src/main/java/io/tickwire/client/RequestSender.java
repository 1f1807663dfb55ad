package io.tickwire.client;

import io.tickwire.client.transport.PreparedFrame;
import io.tickwire.client.transport.SendPort;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.NotAsciiException;
import org.agrona.MutableDirectBuffer;

/**
 * Gets a request from a message into the connection: on the reader's thread encoded in place in the send buffer, on any
 * other thread into that thread's own memory and from there, whole, into the ring.
 *
 * <p>Any thread. Does not allocate. What cannot be sent is reported and not sent, not even in part.
 */
final class RequestSender {

    private final SendPort port;
    private final LocalErrors errors;
    private final int maxLength;

    RequestSender(final SendPort port, final LocalErrors errors, final int maxLength) {
        this.port = port;
        this.errors = errors;
        this.maxLength = maxLength;
    }

    /** Over the wire that the version wants. */
    long send(final int requestId, final int errorId, final Message message) {
        return put(requestId, errorId, message, false);
    }

    /** As protobuf, with all fields. */
    long sendProtoBuf(final int requestId, final int errorId, final Message message) {
        return put(requestId, errorId, message, true);
    }

    /** For which connection, and at which version, requests are sent now. */
    long link() {
        return port.link();
    }

    /** A frame that was encoded ahead for the version of the link. */
    long send(final long link, final PreparedFrame frame) {
        return port.isReader() ? port.send(frame) : sendFromElsewhere(link, frame);
    }

    /** Whether the calling thread may {@link #sendInPlace}; it must {@link #leave} then. */
    boolean enter() {
        return port.enter();
    }

    /** After {@link #enter}. */
    long sendInPlace(final PreparedFrame frame) {
        return port.send(frame);
    }

    /** Gives back what {@link #enter} gave. */
    void leave() {
        port.leave();
    }

    private long sendFromElsewhere(final long link, final PreparedFrame frame) {
        if (port.enter()) {
            try {
                return port.send(frame);
            } finally {
                port.leave();
            }
        }
        final MutableDirectBuffer scratch = ThreadRequests.current().scratch(maxLength);
        frame.copyTo(scratch.addressOffset());
        frame.putValues(scratch.addressOffset());
        return port.offer(link, scratch, 0, frame.length());
    }

    int maxLength() {
        return maxLength;
    }

    /**
     * Has the reader's thread make its memory now. Made when it is first needed, with the frame of the first order that is
     * known again, it would be a branch that was never taken, and throw away the compiled code that makes the frame.
     */
    void prepare() {
        ThreadRequests.current().scratch(OrderFrameMaker.scratchLength(maxLength));
    }

    /** Room in the send buffer: its index, or a negative result. Reader's thread. */
    int claim() {
        return port.claim(maxLength);
    }

    /** The frame that was written there is complete. Reader's thread. */
    long commit(final int lengthPosition, final int end) {
        FrameWriter.endFrame(port.sendBuffer(), lengthPosition, end);
        return port.commit(end);
    }

    private long put(final int requestId, final int errorId, final Message message, final boolean asItIs) {
        final long link = port.link();
        if (link == 0) {
            return errors.notConnected();
        }
        try {
            return put(link, requestId, message, asItIs);
        } catch (final NotAsciiException ex) {
            return errors.notAscii(errorId, ex);
        } catch (final BufferFullException | MalformedMessageException ex) {
            return errors.unencodable(errorId, requestId, ex);
        }
    }

    private long put(final long link, final int requestId, final Message message, final boolean asItIs) {
        if (port.enter()) {
            try {
                return putInPlace(link, requestId, message, asItIs);
            } finally {
                port.leave();
            }
        }
        return putIntoRing(link, requestId, message, asItIs);
    }

    private long putInPlace(final long link, final int requestId, final Message message, final boolean asItIs) {
        final int lengthPosition = claim();
        if (lengthPosition < 0) {
            return lengthPosition;
        }
        final int end = encode(port.sendBuffer(), lengthPosition, link, requestId, message, asItIs);
        return commit(lengthPosition, end);
    }

    private long putIntoRing(final long link, final int requestId, final Message message, final boolean asItIs) {
        final MutableDirectBuffer scratch = ThreadRequests.current().scratch(maxLength);
        final int end = encode(scratch, 0, link, requestId, message, asItIs);
        return port.offer(link, scratch, 0, FrameWriter.endFrame(scratch, 0, end));
    }

    private int encode(
        final MutableDirectBuffer buffer, final int lengthPosition, final long link, final int requestId,
        final Message message, final boolean asItIs) {
        final RequestEncoder encoder = ThreadRequests.current().encoder();
        return asItIs
            ? encoder.encodeProtobuf(buffer, lengthPosition, maxLength, requestId, message, false)
            : encoder.encode(
                buffer, lengthPosition, maxLength, SendPort.serverVersion(link), requestId, message);
    }
}
