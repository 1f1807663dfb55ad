package io.tickwire.benchmarks.numbers;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.Decimals;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes sizes that are decimals. */
public class DecimalWritePeerBenchmark extends AbstractBenchmark {
    private final UnsafeBuffer target = new UnsafeBuffer(ByteBuffer.allocateDirect(64));
    private final NumberCorpus corpus = NumberCorpus.decimals();
    private final long[] values = new long[NumberCorpus.SIZE];
    private final BigDecimal[] big = new BigDecimal[NumberCorpus.SIZE];
    private final StringBuilder text = new StringBuilder();

    /** Reads the values that are to be written. */
    public DecimalWritePeerBenchmark() {
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Decimals.parse(corpus.string());
            big[corpus.index()] = new BigDecimal(corpus.string());
            corpus.next();
        }
    }

    /** What was written last. */
    UnsafeBuffer target() {
        return target;
    }

    /**
     * The connector.
     *
     * @return its length
     */
    @Benchmark
    public int tickwire() {
        corpus.next();
        return Decimals.write(target, 0, values[corpus.index()]);
    }

    /**
     * Copies the text.
     *
     * @return its length
     */
    @Benchmark
    public int floor() {
        corpus.next();
        target.putBytes(0, corpus.buffer, corpus.offset(), corpus.length());
        return corpus.length();
    }

    /**
     * DFP, by way of a string builder.
     *
     * @return its length
     */
    @Benchmark
    public int dfp() {
        corpus.next();
        text.setLength(0);
        return target.putStringWithoutLengthAscii(0, Decimal64Utils.appendTo(values[corpus.index()], text));
    }

    /**
     * The JDK's BigDecimal, by way of a string.
     *
     * @return its length
     */
    @Benchmark
    public int jdk() {
        corpus.next();
        return target.putStringWithoutLengthAscii(0, big[corpus.index()].toPlainString());
    }
}
