package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.peer.FixTicks;
import io.tickwire.benchmarks.peer.OfficialTicks;
import io.tickwire.benchmarks.peer.PhiladelphiaTicks;
import io.tickwire.client.dispatch.Dispatcher;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From a text frame to the callback, ticks of all kinds: the connector, its floor, and its peers. FIX is text too, but
 * a longer one: a message has about 120 bytes where TWS sends 25.
 */
public class TickTextPeerBenchmark extends AbstractBenchmark {
    private static final int LENGTH_SIZE = 4;
    private static final long SEED = 42;

    private final TickSink sink = new TickSink();
    private final FrameCorpus corpus = TickFrames.text(SEED, TickFrames.MIXED);
    private final ByteBuffer fix = FixTicks.of(TickFrames.protobuf(SEED, TickFrames.MIXED));
    private final BareTextTicks bare = new BareTextTicks();
    private final PhiladelphiaTicks philadelphia = new PhiladelphiaTicks(sink);
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
        public void load(final TickTextPeerBenchmark benchmark) {
            decoder = new OfficialTicks(Orders.TEXT_VERSION);
            bodies = OfficialTicks.bodies(benchmark.corpus);
        }
    }

    /** All contenders share the values. */
    public TickTextPeerBenchmark() {
        dispatcher.serverVersion(Orders.TEXT_VERSION);
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
     * Philadelphia's FIX parser, over the same values as FIX market data.
     *
     * @return the checksum
     * @throws IOException never
     */
    @Benchmark
    public long philadelphia() throws IOException {
        if (!fix.hasRemaining()) {
            fix.rewind();
        }
        philadelphia.decode(fix);
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
