package io.tickwire.benchmarks.numbers;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Numbers as they occur in messages, as texts one behind the other in one off-heap buffer, each followed by a NUL, and
 * the same bytes in an array. Seeded. Taking the next one does not allocate.
 */
final class NumberCorpus {
    /** Numbers in a corpus; a power of two. */
    static final int SIZE = 1_024;

    private static final long SEED = 17;

    final UnsafeBuffer buffer;
    final byte[] bytes;
    private final int[] offsets = new int[SIZE];
    private final int[] lengths = new int[SIZE];
    private int next;

    private NumberCorpus(final Function<Random, String> number) {
        final Random random = new Random(SEED);
        final StringBuilder all = new StringBuilder();
        for (int i = 0; i < SIZE; i++) {
            final String text = number.apply(random);
            offsets[i] = all.length();
            lengths[i] = text.length();
            all.append(text).append('\0');
        }
        bytes = all.toString().getBytes(StandardCharsets.US_ASCII);
        buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(bytes.length));
        buffer.putBytes(0, bytes);
    }

    /** Request ids, tick types, sizes: one to seven digits. */
    static NumberCorpus ints() {
        return new NumberCorpus(random -> Integer.toString(random.nextInt((int) Math.pow(10, 1 + random.nextInt(7)))));
    }

    /** Permanent ids, times in seconds and milliseconds: ten to thirteen digits. */
    static NumberCorpus longs() {
        return new NumberCorpus(random -> Long.toString(random.nextBoolean()
            ? 1_700_000_000L + random.nextInt(90_000_000) : 1_763_800_000_000L + random.nextInt()));
    }

    /** Sizes: mostly whole, some with a fraction. */
    static NumberCorpus decimals() {
        return new NumberCorpus(random -> random.nextInt(4) > 0 ? Integer.toString(1 + random.nextInt(100_000))
            : new BigDecimal(1 + random.nextInt(10_000_000)).movePointLeft(4).stripTrailingZeros().toPlainString());
    }

    /** Prices: in cents, and some in smaller steps. */
    static NumberCorpus doubles() {
        return new NumberCorpus(random -> Double.toString(random.nextInt(4) > 0
            ? (100 + random.nextInt(6_000_000)) / 100.0 : (10_000 + random.nextInt(2_000_000)) / 10_000.0));
    }

    void next() {
        next = (next + 1) & (SIZE - 1);
    }

    int index() {
        return next;
    }

    int offset() {
        return offsets[next];
    }

    int length() {
        return lengths[next];
    }

    /** What a parser that wants a string has to make first. */
    String string() {
        return new String(bytes, offsets[next], lengths[next], StandardCharsets.ISO_8859_1);
    }
}
