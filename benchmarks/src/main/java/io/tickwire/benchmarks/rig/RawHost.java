package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import io.tickwire.benchmarks.corpus.AnswerFrames;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.NextValidId;
import io.tickwire.wire.MessageId;

/**
 * Just enough of a Host to let a client in: greeting, accounts, first order id. After that the socket belongs to the
 * caller, who sends frames that were encoded ahead of time. It keeps no books; see {@code SimulatedHost} for a Host.
 */
public final class RawHost implements Closeable {
    private static final int PREFIX = 4;
    private static final int LONGEST_REQUEST = 4_096;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ServerSocketChannel listener;
    private final AnswerFrames frames;

    /**
     * Listens on a free port of the loopback interface.
     *
     * @param serverVersion to agree on
     * @throws IOException when no port can be had
     */
    public RawHost(final int serverVersion) throws IOException {
        frames = new AnswerFrames(serverVersion);
        listener = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.socket().setSoTimeout(PATIENCE_MILLIS);
    }

    /**
     * Sets how long to wait for somebody to connect.
     *
     * @param millis instead of ten seconds
     * @throws IOException when it is closed
     */
    void patience(final int millis) throws IOException {
        listener.socket().setSoTimeout(millis);
    }

    /**
     * Where clients are to connect.
     *
     * @return the port
     */
    public int port() {
        return listener.socket().getLocalPort();
    }

    /**
     * Waits for a connection, at most 10 s, and leaves it as it is.
     *
     * @return the channel, blocking
     * @throws IOException when nobody comes
     */
    public SocketChannel acceptBare() throws IOException {
        final SocketChannel channel = listener.socket().accept().getChannel();
        channel.socket().setSoTimeout(PATIENCE_MILLIS);
        return channel;
    }

    /**
     * Waits for a TWS client and goes through the start of a session with it, at most 10 s for each of its steps.
     *
     * @return the channel, blocking
     * @throws IOException when the client does not come, goes away, or falls silent before the session is open
     */
    public SocketChannel accept() throws IOException {
        final SocketChannel channel = acceptBare();
        begin(channel);
        return channel;
    }

    /**
     * Goes through the start of a session with a TWS client that has connected.
     *
     * @param channel that was accepted, blocking
     * @throws IOException when the client goes away or falls silent before the session is open
     */
    void begin(final SocketChannel channel) throws IOException {
        readFully(channel, PREFIX); // "API" and a NUL
        readFrame(channel); // the range of versions
        write(channel, frames.greeting());
        readFrame(channel); // START_API
        write(channel, frames.frame(MessageId.MANAGED_ACCTS, new ManagedAccounts().accountsList("DU1234567")));
        write(channel, frames.frame(MessageId.NEXT_VALID_ID, new NextValidId().orderId(1)));
    }

    private static void readFrame(final SocketChannel channel) throws IOException {
        final int length = readFully(channel, PREFIX).getInt();
        if (length < 0 || length > LONGEST_REQUEST) {
            throw new IOException("a client began with a frame of " + length + " bytes");
        }
        readFully(channel, length);
    }

    private static ByteBuffer readFully(final SocketChannel channel, final int length) throws IOException {
        // Through the stream: a channel's own read knows no timeout.
        final byte[] bytes = channel.socket().getInputStream().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a client left before its session was open");
        }
        return ByteBuffer.wrap(bytes);
    }

    private static void write(final SocketChannel channel, final byte[] frame) throws IOException {
        final ByteBuffer bytes = ByteBuffer.wrap(frame);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
