package io.tickwire.benchmarks.guard;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.client.dispatch.Dispatcher;

import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;

/** The ratio guard's negative control: a connector that is several times slower than it should be. */
public class RatioControlBenchmark extends AbstractBenchmark {
    private static final int LENGTH_SIZE = 4;
    private static final int TIMES = 8;

    private final TickSink sink = new TickSink();
    private final Dispatcher dispatcher =
        new Dispatcher(sink, Throwable::printStackTrace, SystemEpochClock.INSTANCE);
    private final FrameCorpus ticks = TickFrames.protobuf(42, TickFrames.MIXED);

    /** For JMH. */
    public RatioControlBenchmark() {
        dispatcher.serverVersion(Orders.PROTOBUF_VERSION);
    }

    /**
     * Decodes and delivers each tick eight times.
     *
     * @return the checksum
     */
    @Benchmark
    public long eightTimes() {
        ticks.next();
        for (int i = 0; i < TIMES; i++) {
            dispatcher.onFrame(ticks.buffer(), ticks.offset() + LENGTH_SIZE, ticks.length() - LENGTH_SIZE);
        }
        return sink.sum();
    }
}
