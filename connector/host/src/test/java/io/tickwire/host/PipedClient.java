package io.tickwire.host;

import io.tickwire.message.StartApiRequest;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Wire;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;
import org.agrona.concurrent.UnsafeBuffer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A client of a Host without a thread: both ends are driven by the test's thread. Reads without looking. */
final class PipedClient implements AutoCloseable {
    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 20);
    private final int serverVersion;

    PipedClient(final SimulatedHost host, final int serverVersion) throws IOException {
        this.serverVersion = serverVersion;
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), host.port()));
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.write(ByteBuffer.wrap(TestClient.greeting("v100.." + serverVersion)));
        turn(host);
        send(RequestId.START_API, new StartApiRequest().clientId(1));
        turn(host);
    }

    private void turn(final SimulatedHost host) throws IOException {
        final long deadline = System.nanoTime() + 5_000_000_000L;
        while (drain() == 0) {
            host.doWork();
            if (System.nanoTime() > deadline) {
                throw new IOException("the Host does not answer");
            }
        }
    }

    void send(final int requestId, final Message request) throws IOException {
        write(direct(requestId, request));
    }

    void write(final ByteBuffer frame) throws IOException {
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /** Reads all that is there; returns the bytes read. */
    int drain() throws IOException {
        int bytes = 0;
        while (true) {
            in.clear();
            final int read = channel.read(in);
            if (read <= 0) {
                return bytes;
            }
            bytes += read;
        }
    }

    /** A request as a frame, off-heap: writing it does not allocate. */
    ByteBuffer direct(final int requestId, final Message request) {
        final ByteBuffer bytes = ByteBuffer.allocateDirect(4 * 1024);
        final UnsafeBuffer buffer = new UnsafeBuffer(bytes);
        final int end;
        if (Wire.isProtobufRequest(requestId, serverVersion)) {
            final int body = FrameWriter.beginProtobuf(buffer, 0, requestId);
            end = body + request.encode(buffer, body);
        } else {
            final int body = FrameWriter.beginText(buffer, 0, requestId, serverVersion);
            final TextWriter writer = TextWriter.ofRequests();
            writer.wrap(buffer, body, buffer.capacity() - body, serverVersion);
            TextRequests.layout(requestId, writer, request);
            end = body + writer.length();
        }
        bytes.limit(FrameWriter.endFrame(buffer, 0, end));
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
