package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.TickFrames;

import org.openjdk.jmh.annotations.Benchmark;

/** The floor of decoding: a parser written by hand for the ticks of the corpus and nothing else. */
public class BareTickBenchmark extends AbstractBenchmark {
    private static final long SEED = 42;

    private final TickSink sink = new TickSink();
    private final BareProtoTicks protobufParser = new BareProtoTicks();
    private final BareTextTicks textParser = new BareTextTicks();
    private final FrameCorpus protobufPrices = TickFrames.protobuf(SEED, TickFrames.PRICES);
    private final FrameCorpus protobufMixed = TickFrames.protobuf(SEED, TickFrames.MIXED);
    private final FrameCorpus textPrices = TickFrames.text(SEED, TickFrames.PRICES);
    private final FrameCorpus textMixed = TickFrames.text(SEED, TickFrames.MIXED);

    /**
     * Price ticks, protobuf.
     *
     * @return the checksum
     */
    @Benchmark
    public long protobufPrice() {
        return protobuf(protobufPrices);
    }

    /**
     * Ticks of all kinds, protobuf.
     *
     * @return the checksum
     */
    @Benchmark
    public long protobufMixed() {
        return protobuf(protobufMixed);
    }

    /**
     * Price ticks, text.
     *
     * @return the checksum
     */
    @Benchmark
    public long textPrice() {
        return text(textPrices);
    }

    /**
     * Ticks of all kinds, text.
     *
     * @return the checksum
     */
    @Benchmark
    public long textMixed() {
        return text(textMixed);
    }

    private long protobuf(final FrameCorpus corpus) {
        corpus.next();
        protobufParser.decode(corpus.buffer(), corpus.offset(), corpus.length(), sink);
        return sink.sum();
    }

    private long text(final FrameCorpus corpus) {
        corpus.next();
        textParser.decode(corpus.buffer(), corpus.offset(), corpus.length(), sink);
        return sink.sum();
    }
}
