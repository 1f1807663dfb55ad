package io.tickwire.benchmarks.numbers;

import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes prices, as the shortest text that reads back equal. */
public class DoubleWritePeerBenchmark extends WriteBenchmark {
    private final double[] values = new double[NumberCorpus.SIZE];

    /** Reads the values that are to be written. */
    public DoubleWritePeerBenchmark() {
        super(NumberCorpus.doubles());
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Double.parseDouble(corpus.string());
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
        return AsciiNumbers.writeDouble(target, 0, values[corpus.index()]);
    }

    /**
     * The JDK, by way of a string.
     *
     * @return its length
     */
    @Benchmark
    public int jdk() {
        corpus.next();
        return target.putStringWithoutLengthAscii(0, Double.toString(values[corpus.index()]));
    }
}
