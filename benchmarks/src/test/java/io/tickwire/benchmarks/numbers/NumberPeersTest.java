package io.tickwire.benchmarks.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tickwire.wire.Decimals;
import java.math.BigDecimal;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.agrona.DirectBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All contenders read the same numbers and write texts of the same value. */
@Timeout(60)
class NumberPeersTest {
    @Test
    void shouldReadTheSameInts() {
        same(new IntParsePeerBenchmark()::jdk, new IntParsePeerBenchmark()::tickwire,
            new IntParsePeerBenchmark()::agrona, new IntParsePeerBenchmark()::floor);
    }

    @Test
    void shouldReadTheSameLongs() {
        same(new LongParsePeerBenchmark()::jdk, new LongParsePeerBenchmark()::tickwire,
            new LongParsePeerBenchmark()::agrona, new LongParsePeerBenchmark()::floor);
    }

    @Test
    void shouldReadTheSameDoubles() {
        same(new DoubleParsePeerBenchmark()::jdk, new DoubleParsePeerBenchmark()::tickwire,
            new DoubleParsePeerBenchmark()::fastDoubleParser, new DoubleParsePeerBenchmark()::floor);
    }

    @Test
    void shouldReadTheSameDecimals() {
        final DecimalParsePeerBenchmark jdk = new DecimalParsePeerBenchmark();
        same(() -> jdk.jdk().stripTrailingZeros().toPlainString(), text(new DecimalParsePeerBenchmark()::tickwire),
            text(new DecimalParsePeerBenchmark()::dfp), text(new DecimalParsePeerBenchmark()::floor));
    }

    @Test
    void shouldWriteTheSameInts() {
        final IntWritePeerBenchmark[] writers = new IntWritePeerBenchmark[4];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new IntWritePeerBenchmark();
        }
        same(written(writers[0]::jdk, writers[0].target()), written(writers[1]::tickwire, writers[1].target()),
            written(writers[2]::agrona, writers[2].target()), written(writers[3]::floor, writers[3].target()));
    }

    @Test
    void shouldWriteTheSameLongs() {
        final LongWritePeerBenchmark[] writers = new LongWritePeerBenchmark[4];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new LongWritePeerBenchmark();
        }
        same(written(writers[0]::jdk, writers[0].target()), written(writers[1]::tickwire, writers[1].target()),
            written(writers[2]::agrona, writers[2].target()), written(writers[3]::floor, writers[3].target()));
    }

    @Test
    void shouldWriteDoublesOfTheSameValue() {
        final DoubleWritePeerBenchmark[] writers = new DoubleWritePeerBenchmark[3];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new DoubleWritePeerBenchmark();
        }
        same(written(writers[0]::jdk, writers[0].target()), written(writers[1]::tickwire, writers[1].target()),
            written(writers[2]::floor, writers[2].target()));
    }

    @Test
    void shouldWriteTheSameDecimals() {
        final DecimalWritePeerBenchmark[] writers = new DecimalWritePeerBenchmark[4];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new DecimalWritePeerBenchmark();
        }
        same(written(writers[0]::jdk, writers[0].target()), written(writers[1]::tickwire, writers[1].target()),
            written(writers[2]::dfp, writers[2].target()), written(writers[3]::floor, writers[3].target()));
    }

    private static Supplier<Object> text(final Supplier<Long> decimal64) {
        return () -> Decimals.toString(decimal64.get());
    }

    private static Supplier<Object> written(final IntSupplier writer, final DirectBuffer target) {
        return () -> new BigDecimal(target.getStringWithoutLengthAscii(0, writer.getAsInt()));
    }

    @SafeVarargs
    private static void same(final Supplier<Object> expected, final Supplier<Object>... others) {
        for (int i = 0; i < NumberCorpus.SIZE; i++) {
            final Object value = expected.get();
            for (final Supplier<Object> other : others) {
                assertEquals(value, other.get(), "number " + i);
            }
        }
    }
}
