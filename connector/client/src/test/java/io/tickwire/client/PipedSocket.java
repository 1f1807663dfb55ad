package io.tickwire.client;

import io.tickwire.client.transport.FakeHost;
import io.tickwire.client.transport.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.List;

/** A client and the Host's end of its connection in one thread, joined by a pipe; counts the client's writes. */
final class PipedSocket extends EClientSocket {

    private final Transport.Pipes transport = new Transport.Pipes();
    private final ByteBuffer heard = ByteBuffer.allocateDirect(256 * 1024);
    private ByteChannel hostEnd;
    private FakeHost host;
    private int writes;

    PipedSocket(final EWrapper wrapper) {
        this(wrapper, new ConnectorContext());
    }

    PipedSocket(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context.useInvoker(true).awaitFirstIds(false));
    }

    /** Connects, or connects again, with the Host at a version. */
    PipedSocket connect(final int serverVersion) throws IOException {
        eDisconnect();
        connectAsync("pipe", 1, 7);
        while (connectionState() != ConnectionState.STARTING || host.frames().isEmpty()) {
            poll();
            if (host == null && connectionState() == ConnectionState.GREETING) {
                hostEnd = transport.accept();
                host = new FakeHost(hostEnd).greet(serverVersion);
            }
            if (host != null) {
                host.listen();
            }
        }
        return this;
    }

    @Override
    protected ByteChannel createClientStream(final String name, final int port) throws IOException {
        host = null;
        return new Counting(transport.connect());
    }

    FakeHost host() {
        return host;
    }

    /** The frames that have come to the Host since its greeting. */
    List<byte[]> frames() throws IOException {
        return host.listen().frames();
    }

    /** Takes what has come to the Host and forgets it; does not allocate. */
    void discard() throws IOException {
        heard.clear();
        hostEnd.read(heard);
    }

    int writes() {
        return writes;
    }

    private final class Counting implements ByteChannel {

        private final ByteChannel channel;

        Counting(final ByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(final ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public int write(final ByteBuffer source) throws IOException {
            writes++;
            return channel.write(source);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
