package io.tickwire.benchmarks.numbers;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads whole numbers of one to seven digits. */
public class IntParsePeerBenchmark extends AbstractBenchmark {
    private final NumberCorpus corpus = NumberCorpus.ints();

    /**
     * The connector.
     *
     * @return the number
     */
    @Benchmark
    public int tickwire() {
        corpus.next();
        return AsciiNumbers.parseInt(corpus.buffer, corpus.offset(), corpus.length());
    }

    /**
     * Trusts every byte.
     *
     * @return the number
     */
    @Benchmark
    public int floor() {
        corpus.next();
        int value = 0;
        for (int i = corpus.offset(), end = i + corpus.length(); i < end; i++) {
            value = value * 10 + corpus.buffer.getByte(i) - '0';
        }
        return value;
    }

    /**
     * Agrona's buffer.
     *
     * @return the number
     */
    @Benchmark
    public int agrona() {
        corpus.next();
        return corpus.buffer.parseNaturalIntAscii(corpus.offset(), corpus.length());
    }

    /**
     * The JDK, of a string.
     *
     * @return the number
     */
    @Benchmark
    public int jdk() {
        corpus.next();
        return Integer.parseInt(corpus.string());
    }
}
