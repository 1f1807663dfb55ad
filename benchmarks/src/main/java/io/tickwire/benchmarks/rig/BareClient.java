package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Function;

/**
 * The floor: a bare NIO channel that answers every frame with the same bytes, encoded ahead of time.
 *
 * <p>It does the I/O that any client must do, spun on without a selector, and nothing else: no codec, no callback, no
 * decision. One thread polls it. Does not allocate after {@link #connect}.
 */
public final class BareClient implements Floor, Closeable {
    private static final int BUFFER_SIZE = 64 * 1024;
    private static final int LENGTH_SIZE = 4;

    private final ByteBuffer rx = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private final ByteBuffer answer = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private final Function<SocketChannel, ByteChannel> wrapping;
    private SocketChannel channel;
    private ByteChannel stream;
    private boolean muted;

    /** A client that is not connected yet. */
    BareClient() {
        this(channel -> channel);
    }

    /** A client that is not connected yet, and reads and writes through something around its channel. */
    BareClient(final Function<SocketChannel, ByteChannel> wrapping) {
        this.wrapping = wrapping;
        answer.limit(0);
    }

    /**
     * Connects to a peer on the loopback interface.
     *
     * @param port of the peer
     * @return the connected client
     * @throws IOException when nobody listens there
     */
    public static BareClient connect(final int port) throws IOException {
        final BareClient client = new BareClient();
        client.attach(port);
        return client;
    }

    @Override
    public void attach(final int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        stream = wrapping.apply(channel);
    }

    /**
     * Sets the bytes that answer each frame. Not to be called while another thread polls.
     *
     * @param bytes from position to limit; left unchanged
     */
    @Override
    public void answer(final ByteBuffer bytes) {
        answer.clear();
        answer.put(bytes.duplicate()).flip();
    }

    /**
     * Sets whether frames are read without being answered. Not to be called while another thread polls.
     *
     * @param on true for frames that the client under test does not answer either
     */
    @Override
    public void mute(final boolean on) {
        muted = on;
    }

    /**
     * Reads once, and answers each whole frame that has arrived, unless it is muted.
     *
     * @return frames answered
     * @throws IOException when the peer has gone
     */
    @Override
    public int poll() throws IOException {
        final int count = stream.read(rx);
        if (count <= 0) {
            if (count < 0) {
                throw new EOFException("the peer closed the bare channel");
            }
            return 0;
        }
        int start = 0;
        int frames = 0;
        final int end = rx.position();
        while (end - start >= LENGTH_SIZE && end - start >= LENGTH_SIZE + rx.getInt(start)) {
            start += LENGTH_SIZE + rx.getInt(start);
            if (!muted) {
                answer();
            }
            frames++;
        }
        keepTail(start, end);
        return frames;
    }

    /** The same, for callers that may not throw. */
    int pollUnchecked() {
        try {
            return poll();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The connection itself. */
    SocketChannel channel() {
        return channel;
    }

    private void answer() throws IOException {
        answer.rewind();
        while (answer.hasRemaining()) {
            stream.write(answer);
        }
    }

    private void keepTail(final int start, final int end) {
        if (start == end) {
            rx.clear();
        } else {
            rx.position(start).limit(end);
            rx.compact();
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
