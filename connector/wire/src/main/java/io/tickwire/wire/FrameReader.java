package io.tickwire.wire;

import org.agrona.DirectBuffer;

import java.nio.ByteOrder;

/**
 * A cursor over the frames of a byte stream: 4 bytes of length, big-endian and not counting themselves, then the body.
 *
 * <p>Wrap it around the bytes received so far, call {@link #next()} until it says no, and keep the bytes from
 * {@link #position()} on: they are the begun frame that the next read completes. A declared length is checked before
 * anything is sized by it. When it cannot be one, {@link #isBroken()} holds and the stream is lost: nothing tells where
 * the next frame begins.
 *
 * <p>One thread; does not allocate. Nothing is copied: a body is valid as long as the wrapped bytes.
 */
public final class FrameReader {

    /** Bytes of the length in front of each frame. */
    public static final int LENGTH_BYTES = 4;

    /** The longest body that TWS clients accept, in bytes. */
    public static final int MAX_FRAME_LENGTH = 0xFFFFFF;

    private final int maxFrameLength;
    private DirectBuffer buffer;
    private int position;
    private int limit;
    private int offset;
    private int length;
    private boolean broken;

    /**
     * A cursor that takes frames up to a length.
     *
     * @param maxFrameLength longest body accepted, 1 to {@link #MAX_FRAME_LENGTH} bytes
     */
    public FrameReader(final int maxFrameLength) {
        if (maxFrameLength < 1 || maxFrameLength > MAX_FRAME_LENGTH) {
            throw new IllegalArgumentException(
                "maxFrameLength must be 1 to " + MAX_FRAME_LENGTH + " bytes, not " + maxFrameLength);
        }
        this.maxFrameLength = maxFrameLength;
    }

    /**
     * Starts over at the beginning of a frame.
     *
     * @param buffer with the bytes received
     * @param offset where a frame begins
     * @param limit end of the bytes received
     */
    public void wrap(final DirectBuffer buffer, final int offset, final int limit) {
        this.buffer = buffer;
        this.position = offset;
        this.limit = limit;
        this.length = 0;
        this.broken = false;
    }

    /**
     * Moves to the next whole frame.
     *
     * @return true if there is one: see {@link #offset()} and {@link #length()}; false if its bytes are not all there
     * yet, or if the stream {@link #isBroken()}
     */
    public boolean next() {
        if (limit - position < LENGTH_BYTES) {
            return false;
        }
        final int declared = buffer.getInt(position, ByteOrder.BIG_ENDIAN);
        if (declared < 0 || declared > maxFrameLength) {
            length = declared;
            broken = true;
            return false;
        }
        if (limit - position - LENGTH_BYTES < declared) {
            return false;
        }
        offset = position + LENGTH_BYTES;
        length = declared;
        position = offset + declared;
        return true;
    }

    /**
     * Where the body of the current frame begins.
     *
     * @return index into the wrapped buffer
     */
    public int offset() {
        return offset;
    }

    /**
     * The length of the current frame's body, or the impossible length once the stream {@link #isBroken()}.
     *
     * @return bytes; 0 for an empty frame, which carries no message but does not break the stream
     */
    public int length() {
        return length;
    }

    /**
     * End of the last whole frame: bytes before it are dealt with.
     *
     * @return index into the wrapped buffer
     */
    public int position() {
        return position;
    }

    /**
     * Whether a length was met that is negative or above the limit; {@link #next()} will not say yes again.
     *
     * @return true if the stream cannot be read on
     */
    public boolean isBroken() {
        return broken;
    }

    /**
     * The declared length of the begun frame at {@link #position()}.
     *
     * @return bytes of its body, or -1 if not even its length has come
     */
    public int pendingLength() {
        return limit - position < LENGTH_BYTES ? -1 : buffer.getInt(position, ByteOrder.BIG_ENDIAN);
    }
}
