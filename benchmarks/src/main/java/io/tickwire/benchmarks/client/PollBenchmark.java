package io.tickwire.benchmarks.client;

import java.nio.ByteBuffer;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * A flood of ticks of all kinds through {@code poll()}: read, frames, decode, callbacks, all but the system call.
 * One operation is one frame.
 */
public class PollBenchmark extends AbstractBenchmark {
    private static final long SEED = 42;

    private final TickSink sink = new TickSink();
    private final ScriptedClient protobuf = new ScriptedClient(sink, Orders.PROTOBUF_VERSION);
    private final ScriptedClient text = new ScriptedClient(sink, Orders.TEXT_VERSION);
    private final ByteBuffer protobufTicks = TickFrames.protobuf(SEED, TickFrames.MIXED).buffer().byteBuffer();
    private final ByteBuffer textTicks = TickFrames.text(SEED, TickFrames.MIXED).buffer().byteBuffer();

    /**
     * Protobuf.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long protobuf() {
        return deliver(protobuf, protobufTicks);
    }

    /**
     * Text.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long text() {
        return deliver(text, textTicks);
    }

    private long deliver(final ScriptedClient client, final ByteBuffer ticks) {
        client.channel().incoming(ticks.rewind());
        while (ticks.hasRemaining()) {
            client.poll();
        }
        return sink.sum();
    }
}
