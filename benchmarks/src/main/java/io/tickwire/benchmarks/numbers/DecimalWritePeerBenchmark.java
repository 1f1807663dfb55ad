package io.tickwire.benchmarks.numbers;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.wire.Decimals;
import java.math.BigDecimal;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes sizes that are decimals. */
public class DecimalWritePeerBenchmark extends WriteBenchmark {
    private final long[] values = new long[NumberCorpus.SIZE];
    private final BigDecimal[] big = new BigDecimal[NumberCorpus.SIZE];
    private final StringBuilder text = new StringBuilder();

    /** Reads the values that are to be written. */
    public DecimalWritePeerBenchmark() {
        super(NumberCorpus.decimals());
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            values[corpus.index()] = Decimals.parse(corpus.string());
            big[corpus.index()] = new BigDecimal(corpus.string());
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
        return Decimals.write(target, 0, values[corpus.index()]);
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
