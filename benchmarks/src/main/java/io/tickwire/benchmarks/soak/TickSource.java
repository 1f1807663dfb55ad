package io.tickwire.benchmarks.soak;

import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.rig.RawHost;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The far end of the tick phases: lets a client in, then writes a mixed corpus again and again, as fast as the socket
 * takes it. What a client must be told is reckoned here, by the parsers that were written by hand.
 */
final class TickSource implements AutoCloseable {
    private static final long SEED = 7;

    private final RawHost host;
    private final ByteBuffer frames;
    private final TickSink once = new TickSink();
    private final long passes;
    private final Thread thread = new Thread(this::run, "tick source");
    private volatile Throwable failure;

    /**
     * A source that waits for its client.
     *
     * @param serverVersion decides the wire
     * @param ticks         to send at least, rounded up to whole corpora
     */
    TickSource(final int serverVersion, final long ticks) throws IOException {
        host = new RawHost(serverVersion);
        final boolean protobuf = serverVersion == Soak.PROTOBUF;
        final FrameCorpus corpus = protobuf
            ? TickFrames.protobuf(SEED, TickFrames.MIXED) : TickFrames.text(SEED, TickFrames.MIXED);
        frames = corpus.buffer().byteBuffer();
        passes = (ticks + FrameCorpus.SIZE - 1) / FrameCorpus.SIZE;
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            corpus.next();
            if (protobuf) {
                new BareProtoTicks().decode(corpus.buffer(), corpus.offset(), corpus.length(), once);
            } else {
                new BareTextTicks().decode(corpus.buffer(), corpus.offset(), corpus.length(), once);
            }
        }
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return host.port();
    }

    /** Frames that will have been sent. */
    long frames() {
        return passes * FrameCorpus.SIZE;
    }

    /** Callbacks that they must give. */
    long callbacks() {
        return passes * once.count();
    }

    /** The sum of what the callbacks must tell. */
    long sum() {
        return passes * once.sum();
    }

    /** Throws what has gone wrong at this end. */
    void check() {
        if (failure != null) {
            throw new IllegalStateException("the tick source failed", failure);
        }
    }

    private void run() {
        try (SocketChannel channel = host.accept()) {
            for (long pass = 0; pass < passes; pass++) {
                frames.clear();
                while (frames.hasRemaining()) {
                    channel.write(frames);
                }
            }
            channel.shutdownOutput();
            while (channel.read(frames.clear()) >= 0) {
                Thread.onSpinWait(); // until the client has gone
            }
        } catch (final IOException ex) {
            failure = ex;
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
    }
}
