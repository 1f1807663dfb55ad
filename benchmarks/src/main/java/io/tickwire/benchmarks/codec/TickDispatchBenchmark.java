package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.client.dispatch.Dispatcher;

import org.agrona.concurrent.SystemEpochClock;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * From a frame in the receive buffer to the callback, through the connector's own dispatcher. Its floor, over the same
 * frames, is {@link BareTickBenchmark}.
 */
public class TickDispatchBenchmark extends AbstractBenchmark {
    private static final int LENGTH_SIZE = 4;
    private static final long SEED = 42;

    private final TickSink sink = new TickSink();
    private final Dispatcher protobuf = dispatcher(Orders.PROTOBUF_VERSION);
    private final Dispatcher text = dispatcher(Orders.TEXT_VERSION);
    private final FrameCorpus protobufPrices = TickFrames.protobuf(SEED, TickFrames.PRICES);
    private final FrameCorpus protobufMixed = TickFrames.protobuf(SEED, TickFrames.MIXED);
    private final FrameCorpus textPrices = TickFrames.text(SEED, TickFrames.PRICES);
    private final FrameCorpus textMixed = TickFrames.text(SEED, TickFrames.MIXED);

    private Dispatcher dispatcher(final int serverVersion) {
        final Dispatcher dispatcher = new Dispatcher(sink, Throwable::printStackTrace, SystemEpochClock.INSTANCE);
        dispatcher.serverVersion(serverVersion);
        return dispatcher;
    }

    /**
     * Price ticks, protobuf.
     *
     * @return the checksum
     */
    @Benchmark
    public long protobufPrice() {
        return deliver(protobuf, protobufPrices);
    }

    /**
     * Ticks of all kinds, protobuf.
     *
     * @return the checksum
     */
    @Benchmark
    public long protobufMixed() {
        return deliver(protobuf, protobufMixed);
    }

    /**
     * Price ticks, text.
     *
     * @return the checksum
     */
    @Benchmark
    public long textPrice() {
        return deliver(text, textPrices);
    }

    /**
     * Ticks of all kinds, text.
     *
     * @return the checksum
     */
    @Benchmark
    public long textMixed() {
        return deliver(text, textMixed);
    }

    private long deliver(final Dispatcher dispatcher, final FrameCorpus corpus) {
        corpus.next();
        dispatcher.onFrame(corpus.buffer(), corpus.offset() + LENGTH_SIZE, corpus.length() - LENGTH_SIZE);
        return sink.sum();
    }
}
