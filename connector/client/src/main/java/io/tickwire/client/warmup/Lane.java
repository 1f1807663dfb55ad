package io.tickwire.client.warmup;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import java.io.IOException;
import java.nio.channels.ByteChannel;

/**
 * A client of its own, with a Host of its own: all that lies between a channel and a callback is the real thing. The thread
 * that polls it.
 */
final class Lane extends EClientSocket {

    private static final int CLIENT_ID = 1;
    private static final int PORT = 1;

    /**
     * After so many runs orders are new again. What is done once in the life of an order, the making of its frame, must be
     * nothing new to the compiled code when the real one comes to it: that would throw the code away and take milliseconds.
     */
    private static final int RUNS_OF_AN_ORDER = 32;

    private final WarmHost host;
    private boolean forgetting;
    private int runs;

    Lane(final EWrapper wrapper, final ConnectorContext context, final WarmHost host) {
        super(wrapper, context);
        this.host = host;
    }

    /** Connects, now that its wrapper knows it; unless the wrapper has done that itself. */
    Lane open() {
        if (connectionState() == ConnectionState.DISCONNECTED) {
            connect();
        }
        return this;
    }

    /** Sends orders that are new again after a while. */
    Lane forgetting() {
        forgetting = true;
        return this;
    }

    /** Whether it is time to {@link #reconnect()}. */
    boolean isDue(final int round) {
        return round % host.roundsOfAConnection() == 0;
    }

    /** The code of a connection is not thrown away at the next one if it was compiled knowing of some. */
    void reconnect() {
        eDisconnect();
        connect();
    }

    private void connect() {
        connectAsync("memory", PORT, CLIENT_ID);
        while (connectionState() != ConnectionState.READY && connectionState() != ConnectionState.DISCONNECTED) {
            poll();
        }
    }

    @Override
    protected ByteChannel createClientStream(final String name, final int port) throws IOException {
        return host.accept();
    }

    /** The Host says all it has to say; all callbacks have returned, and what they sent has been written. */
    void run() {
        if (forgetting && ++runs % RUNS_OF_AN_ORDER == 0) {
            forgetOrders();
        }
        host.speak();
        poll();
        poll(); // finds nothing
    }
}
