package io.tickwire.client.dispatch;

import static java.nio.ByteOrder.BIG_ENDIAN;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import org.agrona.DirectBuffer;

/**
 * The frame that is being dispatched: its message id, its wire, and a decoder for what follows the id. One per
 * connection, reused for every frame; reader thread only; does not allocate.
 */
final class Incoming {
    private static final int MAX_ID_DIGITS = 3;

    private final TextReader text = new TextReader();
    private DirectBuffer buffer;
    private int offset;
    private int length;
    private int serverVersion;
    private int id;
    private boolean decoded;

    void serverVersion(final int version) {
        serverVersion = version;
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
        buffer = frame;
        if (serverVersion >= FrameId.RAW_SINCE) {
            wrapRaw(frameOffset, frameLength);
        } else if (!wrapShortText(frameOffset, frameOffset + frameLength)) {
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
    }

    /** An id of one to three digits, as all known ones are. */
    private boolean wrapShortText(final int from, final int end) {
        int value = 0;
        int index = from;
        while (index < end && index - from <= MAX_ID_DIGITS) {
            final int digit = buffer.getByte(index++) - '0';
            if (digit == -'0' && index - from > 1) {
                id = value;
                offset = index;
                length = end - index;
                return true;
            }
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        return false;
    }

    private void wrapText(final int from, final int frameLength) {
        offset = FrameId.skip(buffer, from, frameLength, serverVersion);
        length = from + frameLength - offset;
        final int end = offset - 1;
        if (end < from || buffer.getByte(end) != 0) {
            throw MalformedMessageException.TRUNCATED;
        }
        id = end == from ? 0 : AsciiNumbers.parseInt(buffer, from, end - from);
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
            message.decode(buffer, offset, length);
        } else {
            text.wrap(buffer, offset, length, serverVersion);
            TextAnswers.layout(id, text, message);
        }
        decoded = true;
        return message;
    }

    /** The version field of the decoded message; a number above all versions if it has none. */
    int messageVersion() {
        return isProtobuf() ? Integer.MAX_VALUE : text.messageVersion();
    }

    /** Marks the frame as dealt with although nothing was decoded. */
    void skip() {
        decoded = true;
    }
}
