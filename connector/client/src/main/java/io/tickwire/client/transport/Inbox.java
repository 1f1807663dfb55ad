package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import io.tickwire.wire.FrameReader;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.agrona.DirectBuffer;

/**
 * The receiving half of a connection: one read, then frame by frame.
 *
 * <p>Reader thread; does not allocate, but for a frame longer than any before.
 */
final class Inbox {

    private final ReceiveBuffer rx;
    private final FrameReader frames;
    private final ConnectionCounters counters;
    private final int maxFrameLength;

    Inbox(final ConnectorContext context, final ConnectionCounters counters) {
        this.rx = new ReceiveBuffer(context.receiveBufferLength(), context.maxFrameLength());
        this.frames = new FrameReader(context.maxFrameLength());
        this.counters = counters;
        this.maxFrameLength = context.maxFrameLength();
    }

    void reset() {
        rx.reset();
    }

    /** One read: the number of bytes, 0 for none, -1 at the end of the stream. */
    int readFrom(final ReadableByteChannel channel) throws IOException {
        final int length = rx.readFrom(channel);
        if (length > 0) {
            counters.received(length);
        }
        return length;
    }

    /** Goes to the first frame of what has come. */
    void beginFrames() {
        frames.wrap(rx.buffer(), 0, rx.limit());
    }

    /** Goes to the next whole frame, if there is one. */
    boolean nextFrame() {
        return frames.next();
    }

    DirectBuffer buffer() {
        return rx.buffer();
    }

    int offset() {
        return frames.offset();
    }

    int length() {
        return frames.length();
    }

    /** Keeps the begun frame. */
    void endFrames() {
        rx.consume(frames.position());
    }

    /** Whether the stream cannot be cut into frames any more. */
    boolean isBroken() {
        return frames.isBroken();
    }

    String describeBreak() {
        return "The Host sent a frame of the impossible length " + frames.length() + " (0 to " + maxFrameLength
            + " are possible); the connection was closed.";
    }

    /** Whether a frame is begun. */
    boolean isInsideFrame() {
        return rx.limit() > 0;
    }

    String describeCut() {
        beginFrames();
        final int declared = frames.pendingLength();
        return declared < 0 ? "The connection ended inside the length of a frame."
            : "The connection ended inside a frame: of " + declared + " bytes only "
                + (rx.limit() - FrameReader.LENGTH_BYTES) + " came.";
    }
}
