package io.tickwire.benchmarks.rig;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.client.ContextDefaults;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * The floor under a flood of ticks: a bare channel, a buffer as large as the connector's, and a parser that knows these
 * ticks and nothing else. Does not allocate while it listens.
 */
final class BareListener extends TickClient {
    private static final int LENGTH_SIZE = 4;

    private final TickSink sink = new TickSink();
    private final BareProtoTicks proto = new BareProtoTicks();
    private final BareTextTicks text = new BareTextTicks();
    private final ByteBuffer rx = ByteBuffer.allocateDirect(ContextDefaults.RECEIVE_BUFFER_LENGTH_DEFAULT);
    private final UnsafeBuffer frames = new UnsafeBuffer(rx);
    private final boolean protobuf;
    private SocketChannel channel;

    BareListener(final boolean protobuf) {
        this.protobuf = protobuf;
    }

    @Override
    public void attach(final int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.configureBlocking(false);
    }

    @Override
    public int poll() throws IOException {
        final int count = channel.read(rx);
        if (count <= 0) {
            if (count < 0) {
                throw new EOFException("the peer closed the bare channel");
            }
            return 0;
        }
        final int end = rx.position();
        final int rest = protobuf ? decodeProto(end) : decodeText(end);
        rx.limit(end).position(rest);
        rx.compact();
        delivered(sink.count());
        return count;
    }

    private int decodeProto(final int end) {
        int frame = 0;
        while (end - frame >= LENGTH_SIZE && end - frame >= LENGTH_SIZE + rx.getInt(frame)) {
            final int length = LENGTH_SIZE + rx.getInt(frame);
            proto.decode(frames, frame, length, sink);
            frame += length;
        }
        return frame;
    }

    private int decodeText(final int end) {
        int frame = 0;
        while (end - frame >= LENGTH_SIZE && end - frame >= LENGTH_SIZE + rx.getInt(frame)) {
            final int length = LENGTH_SIZE + rx.getInt(frame);
            text.decode(frames, frame, length, sink);
            frame += length;
        }
        return frame;
    }

    @Override
    long sum() {
        return sink.sum();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
