package io.tickwire.client;

import io.tickwire.client.transport.FakeHost;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

/**
 * A Host that is nothing but memory: it greets with a version and the first ids, then takes what is sent to it. One
 * thread; reading and writing allocate nothing.
 */
public final class MemoryHost implements ByteChannel {
    private static final int CAPACITY = 1 << 20;

    private final ByteBuffer toClient;
    private final ByteBuffer sent = ByteBuffer.allocate(CAPACITY);
    private boolean closed;

    private MemoryHost(final int serverVersion) throws IOException {
        toClient = ByteBuffer.wrap(FakeHost.concat(
            FakeHost.frame(Integer.toString(serverVersion), "20260105 09:30:00 EST"),
            FakeHost.message(serverVersion, 15, "1", "DU1"), FakeHost.message(serverVersion, 9, "1", "77")));
    }

    /** A client that is connected to such a Host, with requests made and written on the calling thread. */
    public static final class Client extends EClientSocket {
        private final MemoryHost host;

        private Client(final MemoryHost host, final EWrapper wrapper, final ConnectorContext context) {
            super(wrapper, context);
            this.host = host;
        }

        @Override
        protected ByteChannel createClientStream(final String name, final int port) {
            return host;
        }

        /** Forgets what was sent so far. */
        public void forget() {
            host.sent.clear();
        }

        /** Whether anything was sent since it was forgotten. */
        public boolean hasSent() {
            return host.sent.position() > 0;
        }

        /** What was sent since it was forgotten. */
        public byte[] sent() {
            final byte[] bytes = new byte[host.sent.position()];
            host.sent.get(0, bytes);
            return bytes;
        }
    }

    /** Connects a client. */
    public static Client connect(final int serverVersion, final boolean extraAuth, final EWrapper wrapper) {
        final Client client = unconnected(serverVersion, wrapper);
        if (!client.eConnect("memory", 1, 0, extraAuth)) {
            throw new IllegalStateException("not connected at " + serverVersion);
        }
        client.forget();
        return client;
    }

    /** A client that is not connected. */
    public static Client unconnected(final int serverVersion, final EWrapper wrapper) {
        final ConnectorContext context = new ConnectorContext().useInvoker(true)
            .receiveBufferLength(1 << 16).maxFrameLength(1 << 15).sendBufferLength(1 << 19).ringLength(1 << 19)
            .maxRequestLength(1 << 16);
        return unconnected(serverVersion, wrapper, context);
    }

    /** The same with other settings. */
    static Client unconnected(final int serverVersion, final EWrapper wrapper, final ConnectorContext context) {
        try {
            return new Client(new MemoryHost(serverVersion), wrapper, context);
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read(final ByteBuffer target) {
        final int length = Math.min(target.remaining(), toClient.remaining());
        for (int i = 0; i < length; i++) {
            target.put(toClient.get());
        }
        return length;
    }

    /** Once it is full it begins anew. */
    @Override
    public int write(final ByteBuffer bytes) {
        final int length = bytes.remaining();
        if (sent.remaining() < length) {
            sent.clear();
        }
        sent.put(bytes);
        return length;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
