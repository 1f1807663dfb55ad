package io.tickwire.benchmarks.numbers;

import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes whole numbers of ten to thirteen digits. */
public class LongWritePeerBenchmark extends WriteBenchmark {
    private final long[] values = new long[NumberCorpus.SIZE];

    /** Reads the values that are to be written. */
    public LongWritePeerBenchmark() {
        super(NumberCorpus.longs());
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Long.parseLong(corpus.string());
            corpus.next();
        }
    }

    /**
     * The connector.
     *
     * @return its length
     */
    @Benchmark
    public int tickwire() {
        corpus.next();
        return AsciiNumbers.writeLong(target, 0, values[corpus.index()]);
    }

    /**
     * Agrona's buffer.
     *
     * @return its length
     */
    @Benchmark
    public int agrona() {
        corpus.next();
        return target.putNaturalLongAscii(0, values[corpus.index()]);
    }

    /**
     * The JDK, by way of a string.
     *
     * @return its length
     */
    @Benchmark
    public int jdk() {
        corpus.next();
        return target.putStringWithoutLengthAscii(0, Long.toString(values[corpus.index()]));
    }
}
