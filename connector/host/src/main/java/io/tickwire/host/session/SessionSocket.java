package io.tickwire.host.session;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/**
 * The bytes of one session: its channel, what came, what waits to go, and whether either is held up. Host thread only;
 * allocates only when more waits than ever before.
 */
final class SessionSocket {
    private static final int RX_LENGTH = 64 * 1024;
    private static final int TX_LENGTH = 256 * 1024;

    private final SocketChannel channel;
    private final ReceiveBuffer rx = new ReceiveBuffer(RX_LENGTH);
    private final SendBuffer tx;
    private SelectionKey key;
    private StreamFaults faults;
    private boolean hasFailed;
    private boolean isHalfClosed;

    SessionSocket(final SocketChannel channel, final int maxPending) {
        this.channel = channel;
        this.tx = new SendBuffer(Math.min(TX_LENGTH, maxPending), maxPending);
    }

    void key(final SelectionKey selectionKey) {
        key = selectionKey;
    }

    SocketChannel channel() {
        return channel;
    }

    ReceiveBuffer rx() {
        return rx;
    }

    SendBuffer tx() {
        return tx;
    }

    /** How its bytes are spoilt; made on first use. */
    StreamFaults faults() {
        if (faults == null) {
            faults = new StreamFaults();
        }
        return faults;
    }

    /** No faults any more. */
    void clearFaults() {
        faults = null;
    }

    /** Reads what has come; returns the bytes read, -1 if the connection is over. */
    int fill() {
        try {
            return rx.fill(channel);
        } catch (final IOException ex) {
            return -1;
        }
    }

    /** Sends what waits, as far as it goes; returns the bytes sent, -1 if the connection is over. */
    int flush(final long nowNanos) {
        if (tx.pending() == 0) {
            return 0;
        }
        if (isHalfClosed) {
            tx.clear(); // there is nobody to hear it
            return 0;
        }
        try {
            return faults == null ? tx.flush(channel, tx.pending()) : faults.flush(tx, channel, nowNanos);
        } catch (final IOException ex) {
            hasFailed = true;
            return -1;
        }
    }

    /** Stops reading, or goes on: what the client sends stays in the network. */
    void read(final boolean reads) {
        if (key != null && key.isValid()) {
            key.interestOps(reads ? SelectionKey.OP_READ : 0);
        }
    }

    /** Ends the stream to the client, but still listens. */
    void halfClose() throws IOException {
        isHalfClosed = true;
        channel.shutdownOutput();
    }

    /** Closes; with a reset instead of an orderly end, if asked. */
    void close(final boolean reset) throws IOException {
        if (reset && !hasFailed) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        channel.close();
    }
}
