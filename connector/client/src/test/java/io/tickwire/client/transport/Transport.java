package io.tickwire.client.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.agrona.CloseHelper;

/** Two ends of a stream of bytes, neither of which blocks. */
public abstract class Transport implements AutoCloseable {

    /** A new end for a client; where it leads to, {@link #accept()} tells. */
    public abstract ByteChannel connect() throws IOException;

    /** The Host's end of the oldest connection not accepted yet. */
    public abstract ByteChannel accept() throws IOException;

    @Override
    public abstract void close();

    /** Sockets on the loopback interface. */
    public static final class Loopback extends Transport {

        private final ServerSocketChannel server;

        public Loopback() throws IOException {
            server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        public int port() {
            return server.socket().getLocalPort();
        }

        @Override
        public ByteChannel connect() throws IOException {
            final SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(server.getLocalAddress());
            return channel;
        }

        @Override
        public ByteChannel accept() throws IOException {
            final SocketChannel channel = server.accept();
            channel.configureBlocking(false);
            return channel;
        }

        @Override
        public void close() {
            CloseHelper.quietClose(server);
        }
    }

    /** Pipes in memory, as a TLS engine or another test double would look like: no socket, no selector. */
    public static final class Pipes extends Transport {

        private final java.util.ArrayDeque<PipeEnd> waiting = new java.util.ArrayDeque<>();

        @Override
        public ByteChannel connect() throws IOException {
            final PipeEnd[] ends = PipeEnd.pair();
            waiting.add(ends[1]);
            return ends[0];
        }

        @Override
        public ByteChannel accept() {
            return waiting.remove();
        }

        @Override
        public void close() {
            waiting.forEach(CloseHelper::quietClose);
        }
    }
}
