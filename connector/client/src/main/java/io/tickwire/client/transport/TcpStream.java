package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import org.agrona.CloseHelper;

/** Makes the socket channel of a connection. Any thread; allocates: for set-up only. */
public final class TcpStream {

    private TcpStream() {
    }

    /**
     * Begins to connect. Looking up a name may block, connecting does not.
     *
     * @param host name or address
     * @param port of the API
     * @param context tells the lengths of the socket's buffers
     * @return a non-blocking channel, connected or being connected, that sends without delay
     * @throws IOException if there can be none
     */
    public static SocketChannel connect(final String host, final int port, final ConnectorContext context)
        throws IOException {
        final InetSocketAddress remote = new InetSocketAddress(host, port);
        if (remote.isUnresolved()) {
            throw new UnknownHostException(host);
        }
        final SocketChannel channel = SocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, Boolean.TRUE);
            setBufferLengths(channel.socket(), context);
            channel.connect(remote);
            return channel;
        } catch (final IOException | RuntimeException ex) {
            CloseHelper.quietClose(channel);
            throw ex;
        }
    }

    private static void setBufferLengths(final Socket socket, final ConnectorContext context)
        throws IOException {
        if (context.socketReceiveBufferLength() > 0) {
            socket.setReceiveBufferSize(context.socketReceiveBufferLength());
        }
        if (context.socketSendBufferLength() > 0) {
            socket.setSendBufferSize(context.socketSendBufferLength());
        }
    }
}
