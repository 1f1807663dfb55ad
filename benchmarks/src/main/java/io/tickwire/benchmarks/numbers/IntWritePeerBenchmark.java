package io.tickwire.benchmarks.numbers;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.AsciiNumbers;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes whole numbers of one to seven digits. */
public class IntWritePeerBenchmark extends AbstractBenchmark {
    private final UnsafeBuffer target = new UnsafeBuffer(ByteBuffer.allocateDirect(64));
    private final NumberCorpus corpus = NumberCorpus.ints();
    private final int[] values = new int[NumberCorpus.SIZE];

    /** Reads the values that are to be written. */
    public IntWritePeerBenchmark() {
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Integer.parseInt(corpus.string());
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
        return AsciiNumbers.writeInt(target, 0, values[corpus.index()]);
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
     * Agrona's buffer.
     *
     * @return its length
     */
    @Benchmark
    public int agrona() {
        corpus.next();
        return target.putNaturalIntAscii(0, values[corpus.index()]);
    }

    /**
     * The JDK, by way of a string.
     *
     * @return its length
     */
    @Benchmark
    public int jdk() {
        corpus.next();
        return target.putStringWithoutLengthAscii(0, Integer.toString(values[corpus.index()]));
    }
}
