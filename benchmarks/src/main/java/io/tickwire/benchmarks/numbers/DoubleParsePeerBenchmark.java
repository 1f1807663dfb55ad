package io.tickwire.benchmarks.numbers;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.AsciiNumbers;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads prices, each as the double nearest to its text. */
public class DoubleParsePeerBenchmark extends AbstractBenchmark {
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5};

    private final NumberCorpus corpus = NumberCorpus.doubles();

    /**
     * The connector.
     *
     * @return the number
     */
    @Benchmark
    public double tickwire() {
        corpus.next();
        return AsciiNumbers.parseDouble(corpus.buffer, corpus.offset(), corpus.length());
    }

    /**
     * Trusts every byte, and takes numbers to have few digits.
     *
     * @return the number
     */
    @Benchmark
    public double floor() {
        corpus.next();
        long mantissa = 0;
        int point = corpus.length();
        for (int i = 0; i < corpus.length(); i++) {
            final byte b = corpus.buffer.getByte(corpus.offset() + i);
            if (b == '.') {
                point = i + 1;
            } else {
                mantissa = mantissa * 10 + b - '0';
            }
        }
        return mantissa / POWERS_OF_TEN[corpus.length() - point];
    }

    /**
     * FastDoubleParser, of a byte array.
     *
     * @return the number
     */
    @Benchmark
    public double fastDoubleParser() {
        corpus.next();
        return JavaDoubleParser.parseDouble(corpus.bytes, corpus.offset(), corpus.length());
    }

    /**
     * The JDK, of a string.
     *
     * @return the number
     */
    @Benchmark
    public double jdk() {
        corpus.next();
        return Double.parseDouble(corpus.string());
    }
}
