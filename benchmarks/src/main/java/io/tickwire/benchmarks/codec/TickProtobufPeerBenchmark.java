package io.tickwire.benchmarks.codec;

import com.google.protobuf.InvalidProtocolBufferException;
import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.peer.OfficialTicks;
import io.tickwire.benchmarks.peer.ProtobufJavaTicks;
import io.tickwire.benchmarks.peer.QuickBuffersTicks;
import io.tickwire.client.dispatch.Dispatcher;
import java.io.IOException;
import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

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

    /** The official client, needed by its own benchmark alone; its callbacks do nothing. */
    @State(Scope.Thread)
    public static class Official {
        private OfficialTicks decoder;
        private byte[][] bodies;
        private int next;

        /**
         * Loads it.
         *
         * @param benchmark that has the frames
         */
        @Setup
        public void load(final TickProtobufPeerBenchmark benchmark) {
            decoder = new OfficialTicks(OfficialTicks.PROTOBUF_VERSION);
            bodies = OfficialTicks.bodies(benchmark.corpus);
        }
    }

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

    /**
     * The official client's decoder.
     *
     * @param official loaded by its user's wish
     * @return what it returns
     * @throws IOException never
     */
    @Benchmark
    public int official(final Official official) throws IOException {
        official.next = (official.next + 1) & (FrameCorpus.SIZE - 1);
        return official.decoder.decode(official.bodies[official.next]);
    }
}
