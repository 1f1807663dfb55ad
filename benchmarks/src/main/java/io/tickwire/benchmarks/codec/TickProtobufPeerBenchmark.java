package io.tickwire.benchmarks.codec;

import com.google.protobuf.InvalidProtocolBufferException;
import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.peer.ProtobufJavaTicks;
import io.tickwire.benchmarks.peer.QuickBuffersTicks;
import io.tickwire.client.dispatch.Dispatcher;
import java.io.IOException;
import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;

/** From a protobuf frame to the callback, ticks of all kinds: the connector, its floor, and its peers. */
public class TickProtobufPeerBenchmark extends AbstractBenchmark {
    private static final int LENGTH_SIZE = 4;

    private final TickSink sink = new TickSink();
    private final FrameCorpus corpus = TickFrames.protobuf(42, TickFrames.MIXED);
    private final byte[] frames = corpus.bytes();
    private final BareProtoTicks bare = new BareProtoTicks();
    private final ProtobufJavaTicks generated = new ProtobufJavaTicks(sink);
    private final QuickBuffersTicks reused = new QuickBuffersTicks(sink);
    private final Dispatcher dispatcher =
        new Dispatcher(sink, Throwable::printStackTrace, SystemEpochClock.INSTANCE);

    /** All contenders share one corpus. */
    public TickProtobufPeerBenchmark() {
        dispatcher.serverVersion(Orders.PROTOBUF_VERSION);
    }

    /**
     * The connector.
     *
     * @return the checksum
     */
    @Benchmark
    public long tickwire() {
        corpus.next();
        dispatcher.onFrame(corpus.buffer(), corpus.offset() + LENGTH_SIZE, corpus.length() - LENGTH_SIZE);
        return sink.sum();
    }

    /**
     * A parser written by hand for these frames.
     *
     * @return the checksum
     */
    @Benchmark
    public long floor() {
        corpus.next();
        bare.decode(corpus.buffer(), corpus.offset(), corpus.length(), sink);
        return sink.sum();
    }

    /**
     * Generated classes of protobuf-java.
     *
     * @return the checksum
     * @throws InvalidProtocolBufferException never
     */
    @Benchmark
    public long protobufJava() throws InvalidProtocolBufferException {
        corpus.next();
        generated.decode(frames, corpus.offset(), corpus.length());
        return sink.sum();
    }

    /**
     * Generated classes of QuickBuffers.
     *
     * @return the checksum
     * @throws IOException never
     */
    @Benchmark
    public long quickBuffers() throws IOException {
        corpus.next();
        reused.decode(frames, corpus.offset(), corpus.length());
        return sink.sum();
    }
}
