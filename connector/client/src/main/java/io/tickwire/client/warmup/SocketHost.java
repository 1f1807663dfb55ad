package io.tickwire.client.warmup;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.agrona.CloseHelper;

/**
 * A Host behind a real socket of the loopback interface. A reader that spins finds nothing millions of times before the
 * first byte comes: code of the JDK that was compiled meanwhile would take it for impossible that bytes come, and would
 * be thrown away with the first of them. So bytes and no bytes are both seen here, through the real channel. One thread.
 */
final class SocketHost implements WarmHost, Closeable {

    private static final int ROUNDS_OF_A_CONNECTION = 2_000;
    private static final int HEARD_LENGTH = 64 * 1024;

    private final ByteBuffer heard = ByteBuffer.allocateDirect(HEARD_LENGTH);
    private final ByteBuffer start;
    private final ByteBuffer frames;
    private final ServerSocketChannel listener;
    private SocketChannel accepted;

    SocketHost(final int serverVersion, final byte[] frames) throws IOException {
        final byte[] greeting = HotFrames.greeting(serverVersion);
        final byte[] firstIds = HotFrames.firstIds(serverVersion);
        this.start = ByteBuffer.allocateDirect(greeting.length + firstIds.length).put(greeting).put(firstIds);
        this.frames = ByteBuffer.allocateDirect(frames.length).put(frames);
        this.listener = ServerSocketChannel.open()
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @Override
    public ByteChannel accept() throws IOException {
        CloseHelper.quietClose(accepted);
        final SocketChannel client = SocketChannel.open(listener.getLocalAddress());
        client.configureBlocking(false);
        accepted = listener.accept();
        accepted.configureBlocking(false);
        frames.position(frames.limit());
        accepted.write(start.flip());
        return client;
    }

    /** Forgets what it has heard. What does not fit the socket now is said the next time. */
    @Override
    public void speak() {
        try {
            accepted.read(heard.clear());
            if (!frames.hasRemaining()) {
                frames.rewind();
            }
            accepted.write(frames);
        } catch (final IOException ex) {
            frames.rewind(); // until the next connection there is nobody to speak to
        }
    }

    @Override
    public int roundsOfAConnection() {
        return ROUNDS_OF_A_CONNECTION;
    }

    @Override
    public void close() {
        CloseHelper.quietCloseAll(accepted, listener);
    }
}
