package io.tickwire.benchmarks.numbers;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads whole numbers of ten to thirteen digits. */
public class LongParsePeerBenchmark extends AbstractBenchmark {
    private final NumberCorpus corpus = NumberCorpus.longs();

    /**
     * The connector.
     *
     * @return the number
     */
    @Benchmark
    public long tickwire() {
        corpus.next();
        return AsciiNumbers.parseLong(corpus.buffer, corpus.offset(), corpus.length());
    }

    /**
     * Trusts every byte.
     *
     * @return the number
     */
    @Benchmark
    public long floor() {
        corpus.next();
        long value = 0;
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
    public long agrona() {
        corpus.next();
        return corpus.buffer.parseNaturalLongAscii(corpus.offset(), corpus.length());
    }

    /**
     * The JDK, of a string.
     *
     * @return the number
     */
    @Benchmark
    public long jdk() {
        corpus.next();
        return Long.parseLong(corpus.string());
    }
}
