package io.tickwire.wire;

import org.agrona.DirectBuffer;

import java.nio.ByteOrder;

/**
 * The message id at the start of a frame's body: text ended by NUL below server version 201, four big-endian bytes from
 * there on. An id above 200 says that the rest is a protobuf message, of the id less 200.
 *
 * <p>Any thread; does not allocate.
 */
public final class FrameId {

    /** The server version from which the id is four bytes. */
    public static final int RAW_SINCE = 201;

    /** Bytes of an id that is not text. */
    public static final int RAW_LENGTH = 4;

    /** Added to the message id when the message is protobuf; an id above it means protobuf. */
    public static final int PROTOBUF_OFFSET = 200;

    /** What {@link #read} gives for a frame that does not begin with an id. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final int MAX_DIGITS = 9;

    private FrameId() {
    }

    /**
     * The id that a frame begins with, as it stands on the wire.
     *
     * @param buffer with the frame
     * @param offset where its body begins
     * @param length of its body
     * @param serverVersion agreed version
     * @return the id, 200 still added if the message is protobuf; {@link #NONE} if there is none
     */
    public static int read(
        final DirectBuffer buffer, final int offset, final int length, final int serverVersion) {
        if (serverVersion >= RAW_SINCE) {
            return length < RAW_LENGTH ? NONE : buffer.getInt(offset, ByteOrder.BIG_ENDIAN);
        }
        return readText(buffer, offset, length);
    }

    /**
     * Where the fields begin, behind the id.
     *
     * @param buffer with the frame
     * @param offset where its body begins
     * @param length of its body
     * @param serverVersion agreed version
     * @return index of the first field; the end of the body if nothing follows
     */
    public static int skip(
        final DirectBuffer buffer, final int offset, final int length, final int serverVersion) {
        final int end = offset + length;
        if (serverVersion >= RAW_SINCE) {
            return Math.min(offset + RAW_LENGTH, end);
        }
        int i = offset;
        while (i < end && buffer.getByte(i) != 0) {
            i++;
        }
        return Math.min(i + 1, end);
    }

    private static int readText(final DirectBuffer buffer, final int offset, final int length) {
        final int end = offset + length;
        final int first = length > 0 && buffer.getByte(offset) == '-' ? offset + 1 : offset;
        int value = 0;
        int i = first;
        while (i < end) {
            final byte b = buffer.getByte(i);
            if (b == 0) {
                break;
            }
            if (b < '0' || b > '9' || i - first == MAX_DIGITS) {
                return NONE;
            }
            value = value * 10 + (b - '0');
            i++;
        }
        if (i == first || i == end) {
            return NONE;
        }
        return first == offset ? value : -value;
    }
}
