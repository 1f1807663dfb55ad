package io.tickwire.client.dispatch;

import static java.nio.ByteOrder.BIG_ENDIAN;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.proto.ProtoReader;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The frame that is being dispatched: its message id, its wire, and a decoder for what follows the id. One per
 * connection, reused for every frame; reader thread only; does not allocate.
 */
final class Incoming {
    private static final DirectBuffer NOTHING = new UnsafeBuffer(0, 0);

    private final TextReader text = new TextReader();
    private final ProtoReader protobuf = new ProtoReader();
    private DirectBuffer buffer;
    private int offset;
    private int length;
    private int serverVersion;
    private int id;
    private boolean decoded;

    /**
     * A connection begins. It starts without a buffer, as the first one did: what is done with the first frame of a
     * client must be nothing new to code that was compiled before, or that code is thrown away.
     */
    void serverVersion(final int version) {
        serverVersion = version;
        buffer = NOTHING;
        text.wrap(NOTHING, 0, 0, version);
        protobuf.wrap(NOTHING, 0, 0);
    }

    int serverVersion() {
        return serverVersion;
    }

    /**
     * Begins a frame and reads its id: text up to a NUL below server version 201, four raw bytes from there on.
     *
     * @throws MalformedMessageException if the frame has no readable id
     */
    void wrap(final DirectBuffer frame, final int frameOffset, final int frameLength) {
        decoded = false;
        id = 0;
        if (buffer != frame) {
            buffer = frame;
        }
        if (serverVersion >= FrameId.RAW_SINCE) {
            wrapRaw(frameOffset, frameLength);
        } else {
            wrapText(frameOffset, frameLength);
        }
    }

    private void wrapRaw(final int from, final int frameLength) {
        offset = from + Math.min(frameLength, FrameId.RAW_LENGTH);
        length = from + frameLength - offset;
        if (frameLength < FrameId.RAW_LENGTH) {
            throw MalformedMessageException.TRUNCATED;
        }
        id = buffer.getInt(from, BIG_ENDIAN);
        if (!isProtobuf()) {
            text.wrap(buffer, offset, length, serverVersion);
        }
    }

    private void wrapText(final int from, final int frameLength) {
        text.wrap(buffer, from, frameLength, serverVersion);
        id = text.fewDigits();
        if (id < 0) {
            wrapOddText(from, frameLength);
        } else if (isProtobuf()) {
            offset = text.position();
            length = text.remaining();
        }
    }

    /** An id of many digits, or signed, or none. */
    private void wrapOddText(final int from, final int frameLength) {
        id = 0;
        offset = FrameId.skip(buffer, from, frameLength, serverVersion);
        length = from + frameLength - offset;
        final int end = offset - 1;
        if (end < from || buffer.getByte(end) != 0) {
            throw MalformedMessageException.TRUNCATED;
        }
        id = end == from ? 0 : AsciiNumbers.parseInt(buffer, from, end - from);
        text.wrap(buffer, offset, length, serverVersion);
    }

    /** The id as it stands in the frame: that of the message, plus 200 if the rest is protobuf. */
    int frameId() {
        return id;
    }

    int messageId() {
        return isProtobuf() ? id - FrameId.PROTOBUF_OFFSET : id;
    }

    /** Only the id decides. */
    boolean isProtobuf() {
        return id > FrameId.PROTOBUF_OFFSET;
    }

    /** Whether the frame has been understood: an exception after that is the callback's own. */
    boolean isDecoded() {
        return decoded;
    }

    /**
     * Decodes the frame, whichever wire it came over, and marks it as understood.
     *
     * @throws MalformedMessageException if it cannot be read; what the message then holds is undefined
     */
    <M extends Message> M decode(final M message) {
        if (isProtobuf()) {
            message.decode(protobuf.wrap(buffer, offset, length));
        } else {
            TextAnswers.layout(id, text, message);
        }
        decoded = true;
        return message;
    }

    /** The fields of a frame that is not protobuf; to be followed by {@link #understood()} when they have been read. */
    TextReader text() {
        return text;
    }

    /** Marks the frame as understood: from here on an exception is the callback's own. */
    void understood() {
        decoded = true;
    }

    /** The version field of the decoded message; a number above all versions if it has none. */
    int messageVersion() {
        return isProtobuf() ? Integer.MAX_VALUE : text.messageVersion();
    }
}
