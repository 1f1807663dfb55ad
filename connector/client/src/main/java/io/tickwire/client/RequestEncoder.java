package io.tickwire.client;

import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.Wire;
import io.tickwire.wire.proto.ProtoWriter;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;
import org.agrona.MutableDirectBuffer;

/** Writes a request's frame in place, all but its length, over the wire that its version wants. Does not allocate. */
final class RequestEncoder {

    private final ProtoWriter proto = new ProtoWriter();
    private final TextWriter text = TextWriter.ofRequests();

    /**
     * Writes id and fields.
     *
     * @return where the frame ends
     * @throws io.tickwire.wire.BufferFullException if it does not fit
     * @throws io.tickwire.wire.NotAsciiException if a text cannot travel on the text wire
     * @throws io.tickwire.wire.MalformedMessageException if a text should be a number and is none
     */
    int encode(
        final MutableDirectBuffer buffer, final int lengthPosition, final int maxLength, final int serverVersion,
        final int requestId, final Message message) {
        if (Wire.isProtobufRequest(requestId, serverVersion)) {
            return encodeProtobuf(buffer, lengthPosition, maxLength, requestId, message, true);
        }
        final int index = FrameWriter.beginText(buffer, lengthPosition, requestId, serverVersion);
        text.wrap(buffer, index, lengthPosition + maxLength - index, serverVersion);
        TextRequests.layout(requestId, text, message);
        return index + text.length();
    }

    /** Writes id and protobuf message; as it is, or without the fields that only a Host tells. */
    int encodeProtobuf(
        final MutableDirectBuffer buffer, final int lengthPosition, final int maxLength, final int requestId,
        final Message message, final boolean onlyRequestFields) {
        final int index = FrameWriter.beginProtobuf(buffer, lengthPosition, requestId);
        message.encode(proto.wrap(buffer, index, lengthPosition + maxLength).request(onlyRequestFields));
        return proto.position();
    }
}
