package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.LatencyRecorder;
import io.tickwire.client.MessageTimer;
import java.nio.ByteBuffer;
import org.HdrHistogram.SingleWriterRecorder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What it costs to record a latency for each message: ticks of all kinds through {@code poll()}, protobuf, without and
 * with a timer. The connection's counters are always on, in all of them. One operation is one frame.
 */
public class RecordingBenchmark extends AbstractBenchmark {
    private static final long LONGEST_NANOS = 3_600_000_000_000L;

    private final TickSink sink = new TickSink();
    private final ByteBuffer ticks = TickFrames.protobuf(42, TickFrames.MIXED).buffer().byteBuffer();
    private final SingleWriterRecorder hdr = new SingleWriterRecorder(1, LONGEST_NANOS, 3);
    private final ScriptedClient untimed = client(null);
    private final ScriptedClient clocked = client((readNanos, startNanos, endNanos) -> { });
    private final ScriptedClient recorded = client(new LatencyRecorder());
    private final ScriptedClient histogrammed =
        client((readNanos, startNanos, endNanos) -> hdr.recordValue(Math.max(1, endNanos - readNanos)));

    private ScriptedClient client(final MessageTimer timer) {
        return new ScriptedClient(sink, Orders.PROTOBUF_VERSION, new ConnectorContext().messageTimer(timer));
    }

    /**
     * The floor: nobody wants to know.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long floor() {
        return deliver(untimed);
    }

    /**
     * The clock alone, once for each message.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long clock() {
        return deliver(clocked);
    }

    /**
     * The connector's own recorder.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long tickwire() {
        return deliver(recorded);
    }

    /**
     * A recorder of HdrHistogram.
     *
     * @return the checksum
     */
    @Benchmark
    @OperationsPerInvocation(FrameCorpus.SIZE)
    public long hdrHistogram() {
        return deliver(histogrammed);
    }

    private long deliver(final ScriptedClient client) {
        client.channel().incoming(ticks.rewind());
        while (ticks.hasRemaining()) {
            client.poll();
        }
        return sink.sum();
    }
}
