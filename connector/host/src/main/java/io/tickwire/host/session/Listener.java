package io.tickwire.host.session;

import org.agrona.CloseHelper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

/** The port that clients connect to; may be closed for a while, and opened again under the same number. Host thread only. */
final class Listener {
    private static final int BACKLOG = 128;

    private final Selector selector;
    private final HostSessions sessions;
    private List<InetAddress> trusted;
    private InetSocketAddress address;
    private ServerSocketChannel channel;

    Listener(
        final Selector selector, final HostSessions sessions, final InetSocketAddress address,
        final List<InetAddress> trusted) throws IOException {
        this.selector = selector;
        this.sessions = sessions;
        this.address = address;
        this.trusted = trusted;
        open();
        this.address = new InetSocketAddress(address.getAddress(), channel.socket().getLocalPort());
    }

    int port() {
        return address.getPort();
    }

    /** From now on only these addresses may connect. */
    void trust(final List<InetAddress> addresses) {
        trusted = addresses;
    }

    /** Listens, if it does not yet. */
    void open() throws IOException {
        if (channel == null) {
            channel = ServerSocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(address, BACKLOG);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_ACCEPT);
        }
    }

    /** Listens no more: who connects is refused. */
    void close() {
        CloseHelper.quietClose(channel);
        channel = null;
        try {
            selector.selectNow(); // the port is free once the selector has let go of it
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Takes a connection. */
    void accept() {
        try {
            final SocketChannel accepted = channel.accept();
            if (accepted != null) {
                take(accepted);
            }
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void take(final SocketChannel accepted) throws IOException {
        accepted.configureBlocking(false);
        accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
        final InetAddress from = ((InetSocketAddress)accepted.getRemoteAddress()).getAddress();
        if (!trusted.isEmpty() && !trusted.contains(from)) {
            sessions.refuse("address " + from + " is not trusted");
            accepted.close();
            return;
        }
        final HostSession session = sessions.accept(accepted);
        if (session == null) {
            accepted.close();
        } else {
            session.socket().key(accepted.register(selector, SelectionKey.OP_READ, session));
        }
    }
}
