package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.proto.ProtoReader;

import org.openjdk.jmh.annotations.Benchmark;

/** A price tick into its message class, without frame and callback: what the generated code alone costs. */
public class TickMessageBenchmark extends AbstractBenchmark {
    private static final int BODY = 8;

    private final FrameCorpus prices = TickFrames.protobuf(42, TickFrames.PRICES);
    private final TickPrice message = new TickPrice();
    private final ProtoReader reader = new ProtoReader();

    /**
     * Decodes the next tick.
     *
     * @return the message
     */
    @Benchmark
    public TickPrice protobufPrice() {
        prices.next();
        message.decode(reader.wrap(prices.buffer(), prices.offset() + BODY, prices.length() - BODY));
        return message;
    }
}
