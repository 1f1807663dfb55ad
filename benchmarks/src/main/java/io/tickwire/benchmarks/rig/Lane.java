package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The peer's end of one connection: sends a tick, waits for the whole frames that answer it, and takes the time.
 *
 * <p>Tick-to-order is defined here, the same for every client: from just before the write of the tick's frame to just
 * after the read that completes the last order's frame, socket to socket, both loopback crossings included. One thread.
 * Does not allocate.
 */
public final class Lane implements Closeable {
    private static final int BUFFER_SIZE = 256 * 1024;
    private static final int LENGTH_SIZE = 4;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Patience patience = new Patience(PATIENCE_NANOS);
    private final ByteBuffer rx = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private final SocketChannel channel;
    private final Turn turn;
    private final String name;
    private int whole;
    private int end;

    /**
     * A lane.
     *
     * @param accepted channel of the client's connection
     * @param turn     tells when the engine's thread has failed
     * @throws IOException when the channel is closed
     */
    public Lane(final SocketChannel accepted, final Turn turn) throws IOException {
        this(accepted, turn, "the client");
    }

    /**
     * A lane.
     *
     * @param accepted channel of the client's connection
     * @param turn     tells when the engine's thread has failed
     * @param name     of the client, for messages
     * @throws IOException when the channel is closed
     */
    public Lane(final SocketChannel accepted, final Turn turn, final String name) throws IOException {
        this.channel = accepted;
        this.turn = turn;
        this.name = name;
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
        return exchange(frame, 1);
    }

    /**
     * Sends one frame and waits for some, busy-spinning.
     *
     * @param frame   from position to limit; consumed
     * @param answers frames to wait for
     * @return nanoseconds from before the write to after the last read
     * @throws IOException when the client has gone
     */
    public long exchange(final ByteBuffer frame, final int answers) throws IOException {
        rx.clear();
        if (read() != 0) {
            throw new IllegalStateException(name + " sent bytes before the tick that they should answer");
        }
        whole = 0;
        end = 0;
        final long start = System.nanoTime();
        send(frame);
        patience.begin();
        while (!has(answers)) {
            if (read() == 0 && patience.isOver()) {
                turn.check();
                throw new IllegalStateException(name + " fell silent: of " + answers + " answers to a tick only " + whole
                    + " came within " + patience.limit() + ", and " + (rx.position() - end) + " bytes of the next");
            }
        }
        return System.nanoTime() - start;
    }

    /**
     * What the last exchange was answered with: the frames waited for, and whatever came behind them.
     *
     * @return the bytes from 0 to the position
     */
    public ByteBuffer answer() {
        return rx;
    }

    /** How many bytes the whole frames of the last exchange have. */
    int answerLength() {
        return end;
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

    /** The connection itself, non-blocking. */
    SocketChannel channel() {
        return channel;
    }

    /** Whose end the other one is. */
    String name() {
        return name;
    }

    private boolean has(final int answers) {
        while (whole < answers && rx.position() - end >= LENGTH_SIZE
            && rx.position() - end >= LENGTH_SIZE + rx.getInt(end)) {
            end += LENGTH_SIZE + rx.getInt(end);
            whole++;
        }
        return whole == answers;
    }

    private int read() throws IOException {
        final int count = channel.read(rx);
        if (count < 0) {
            throw new EOFException(name + " closed its connection");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
