package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The peer's end of one connection: sends a tick, waits for the whole frame that answers it, and takes the time.
 *
 * <p>Tick-to-order is defined here, the same for every client: from just before the write of the tick's frame to just
 * after the read that completes the order's frame, socket to socket, both loopback crossings included. One thread.
 * Does not allocate.
 */
public final class Lane implements Closeable {
    private static final int BUFFER_SIZE = 256 * 1024;
    private static final int LENGTH_SIZE = 4;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final SocketChannel channel;
    private final Turn turn;
    private final ByteBuffer rx = ByteBuffer.allocateDirect(BUFFER_SIZE);

    /**
     * A lane.
     *
     * @param accepted channel of the client's connection
     * @param turn     tells when the engine's thread has failed
     * @throws IOException when the channel is closed
     */
    public Lane(final SocketChannel accepted, final Turn turn) throws IOException {
        this.channel = accepted;
        this.turn = turn;
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
    }

    /**
     * Sends one frame and waits for one, busy-spinning.
     *
     * @param frame from position to limit; consumed
     * @return nanoseconds from before the write to after the last read
     * @throws IOException when the client has gone
     */
    public long exchange(final ByteBuffer frame) throws IOException {
        rx.clear();
        if (read() != 0) {
            throw new IllegalStateException("bytes came before the tick that they should answer");
        }
        final long start = System.nanoTime();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
        while (!wholeFrame()) {
            if (read() == 0 && System.nanoTime() - start > PATIENCE_NANOS) {
                turn.check();
                throw new IllegalStateException("no answer to a tick within 2 s; " + rx.position() + " bytes came");
            }
        }
        return System.nanoTime() - start;
    }

    /**
     * What the last exchange was answered with: the first frame, and whatever came behind it.
     *
     * @return the bytes from 0 to the position
     */
    public ByteBuffer answer() {
        return rx;
    }

    /**
     * Sends bytes that nobody times.
     *
     * @param bytes from position to limit; consumed
     * @throws IOException when the client has gone
     */
    public void send(final ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Reads what has come outside of an exchange.
     *
     * @return the bytes from 0 to the position
     * @throws IOException when the client has gone
     */
    public ByteBuffer receive() throws IOException {
        rx.clear();
        read();
        return rx;
    }

    private boolean wholeFrame() {
        return rx.position() >= LENGTH_SIZE && rx.position() >= frameLength(rx);
    }

    /** The length of the frame at the start of the buffer, its length field included. */
    static int frameLength(final ByteBuffer frame) {
        return LENGTH_SIZE + frame.getInt(0);
    }

    private int read() throws IOException {
        final int count = channel.read(rx);
        if (count < 0) {
            throw new EOFException("the client closed its connection");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
