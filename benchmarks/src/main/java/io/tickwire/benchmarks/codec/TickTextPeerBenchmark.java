package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.peer.FixTicks;
import io.tickwire.benchmarks.peer.PhiladelphiaTicks;
import io.tickwire.client.dispatch.Dispatcher;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;

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
}
