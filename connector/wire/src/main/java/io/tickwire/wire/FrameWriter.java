package io.tickwire.wire;

import org.agrona.MutableDirectBuffer;

import java.nio.ByteOrder;

/**
 * Writes the envelope of a frame in place: the length in front, and the message id in the form of the server version.
 *
 * <p>Use: {@code index = beginFrame(..)}, write the fields from {@code index} on, {@code endFrame(..)}. Any thread;
 * does not allocate.
 */
public final class FrameWriter {

    private FrameWriter() {
    }

    /**
     * Leaves room for the length and writes the id of a text message.
     *
     * @param buffer to write to
     * @param lengthPosition where the frame begins
     * @param messageId request or answer
     * @param serverVersion agreed version: the id is text below {@link FrameId#RAW_SINCE}, four bytes from there on
     * @return where the fields begin
     */
    public static int beginText(
        final MutableDirectBuffer buffer, final int lengthPosition, final int messageId, final int serverVersion) {
        final int index = lengthPosition + FrameReader.LENGTH_BYTES;
        if (serverVersion >= FrameId.RAW_SINCE) {
            buffer.putInt(index, messageId, ByteOrder.BIG_ENDIAN);
            return index + FrameId.RAW_LENGTH;
        }
        final int end = index + AsciiNumbers.writeInt(buffer, index, messageId);
        buffer.putByte(end, (byte) 0);
        return end + 1;
    }

    /**
     * Leaves room for the length and writes the id of a protobuf message, {@link FrameId#PROTOBUF_OFFSET} added.
     *
     * @param buffer to write to
     * @param lengthPosition where the frame begins
     * @param messageId request or answer, without the offset
     * @return where the protobuf message begins
     */
    public static int beginProtobuf(
        final MutableDirectBuffer buffer, final int lengthPosition, final int messageId) {
        final int index = lengthPosition + FrameReader.LENGTH_BYTES;
        buffer.putInt(index, messageId + FrameId.PROTOBUF_OFFSET, ByteOrder.BIG_ENDIAN);
        return index + FrameId.RAW_LENGTH;
    }

    /**
     * Writes the length, now that it is known.
     *
     * @param buffer written to
     * @param lengthPosition where the frame begins
     * @param end where it ends
     * @return length of the whole frame, its four length bytes included
     */
    public static int endFrame(final MutableDirectBuffer buffer, final int lengthPosition, final int end) {
        buffer.putInt(lengthPosition, end - lengthPosition - FrameReader.LENGTH_BYTES, ByteOrder.BIG_ENDIAN);
        return end - lengthPosition;
    }
}
