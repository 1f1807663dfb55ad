package io.tickwire.host.session;

import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.Messages;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Wire;
import io.tickwire.wire.proto.ProtoReader;
import io.tickwire.wire.proto.ProtoWriter;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Reads requests and writes answers, on both wires: the only class of the Host that knows there are two.
 * <p>
 * One for all sessions: requests are decoded into one reused message for each id. Host thread only; does not allocate
 * once an id was met.
 */
final class RequestCodec {
    private static final int MAX_REQUEST_ID = 200;
    private static final int LONGEST_HEADER = 16;

    private final Message[] requests = new Message[MAX_REQUEST_ID + 1];
    private final ProtoReader protoReader = new ProtoReader();
    private final ProtoWriter protoWriter = new ProtoWriter();
    private final TextReader textReader = new TextReader();
    private final TextWriter textWriter = TextWriter.ofAnswers();
    private int requestId;

    /** The id of the frame last decoded. */
    int requestId() {
        return requestId;
    }

    /**
     * Reads a request.
     *
     * @return the request, reused, or null for an id that does not exist.
     * @throws io.tickwire.wire.MalformedMessageException if its body is none of that request.
     */
    Message decode(final DirectBuffer buffer, final int offset, final int length, final int serverVersion) {
        final int frameId = FrameId.read(buffer, offset, length, serverVersion);
        final boolean isProtobuf = frameId > FrameId.PROTOBUF_OFFSET;
        requestId = isProtobuf ? frameId - FrameId.PROTOBUF_OFFSET : frameId;
        final Message request = request(requestId);
        if (request == null) {
            return null;
        }
        final int body = FrameId.skip(buffer, offset, length, serverVersion);
        if (isProtobuf) {
            request.decode(protoReader.wrap(buffer, body, offset + length - body));
        } else {
            request.clear();
            textReader.wrap(buffer, body, offset + length - body, serverVersion);
            TextRequests.layout(requestId, textReader, request);
        }
        return request;
    }

    /**
     * Writes an answer as a frame.
     *
     * @return where the frame ends.
     * @throws BufferFullException if it does not fit.
     */
    int encode(
        final MutableDirectBuffer buffer, final int index, final int limit, final int serverVersion,
        final int messageId, final Message answer) {
        final int end;
        if (limit - index < LONGEST_HEADER) {
            throw BufferFullException.INSTANCE;
        }
        if (Wire.isProtobufAnswer(messageId, serverVersion)) {
            final int body = FrameWriter.beginProtobuf(buffer, index, messageId);
            answer.encode(protoWriter.wrap(buffer, body, limit));
            end = protoWriter.position();
        } else {
            final int body = FrameWriter.beginText(buffer, index, messageId, serverVersion);
            textWriter.wrap(buffer, body, limit - body, serverVersion);
            TextAnswers.layout(messageId, textWriter, answer);
            end = body + textWriter.length();
        }
        FrameWriter.endFrame(buffer, index, end);
        return end;
    }

    private Message request(final int id) {
        if (id <= 0 || id > MAX_REQUEST_ID || RequestId.TABLE.name(id) == null) {
            return null;
        }
        if (requests[id] == null) {
            requests[id] = Messages.newRequest(id);
        }
        return requests[id];
    }
}
