package io.tickwire.benchmarks.numbers;

import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes whole numbers of one to seven digits. */
public class IntWritePeerBenchmark extends WriteBenchmark {
    private final int[] values = new int[NumberCorpus.SIZE];

    /** Reads the values that are to be written. */
    public IntWritePeerBenchmark() {
        super(NumberCorpus.ints());
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Integer.parseInt(corpus.string());
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
        return AsciiNumbers.writeInt(target, 0, values[corpus.index()]);
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
