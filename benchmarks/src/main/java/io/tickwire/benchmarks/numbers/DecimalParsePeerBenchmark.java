package io.tickwire.benchmarks.numbers;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.wire.Decimals;
import java.math.BigDecimal;
import org.agrona.AsciiSequenceView;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads sizes as decimals. */
public class DecimalParsePeerBenchmark extends AbstractBenchmark {
    private static final long BIAS = 398;
    private static final int EXPONENT = 53;

    private final AsciiSequenceView view = new AsciiSequenceView();
    private final NumberCorpus corpus = NumberCorpus.decimals();

    /**
     * The connector.
     *
     * @return the Decimal64
     */
    @Benchmark
    public long tickwire() {
        corpus.next();
        return Decimals.parse(corpus.buffer, corpus.offset(), corpus.length());
    }

    /**
     * Trusts every byte.
     *
     * @return the Decimal64
     */
    @Benchmark
    public long floor() {
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
        return (BIAS - (corpus.length() - point)) << EXPONENT | mantissa;
    }

    /**
     * DFP, of a view of the bytes.
     *
     * @return the Decimal64
     */
    @Benchmark
    public long dfp() {
        corpus.next();
        view.wrap(corpus.buffer, corpus.offset(), corpus.length());
        return Decimal64Utils.parse(view, 0, corpus.length());
    }

    /**
     * The JDK's BigDecimal, of a string.
     *
     * @return the number
     */
    @Benchmark
    public BigDecimal jdk() {
        corpus.next();
        return new BigDecimal(corpus.string());
    }
}
