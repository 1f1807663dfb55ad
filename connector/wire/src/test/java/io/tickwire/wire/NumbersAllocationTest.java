package io.tickwire.wire;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class NumbersAllocationTest {

    private static final int COUNT = 256;
    private static final int CALLS = 400;

    private final SplittableRandom random = new SplittableRandom(20_261_122L);
    private final UnsafeBuffer in = new UnsafeBuffer(ByteBuffer.allocateDirect(COUNT * 64));
    private final UnsafeBuffer out = new UnsafeBuffer(ByteBuffer.allocateDirect(1_024));
    private final String[] texts = new String[COUNT];
    private final long[] longs = new long[COUNT];
    private final double[] doubles = new double[COUNT];
    private long sink;

    @Test
    void shouldShowGarbageWhereThereIsSome() {
        fillDoubles(20);
        final long bytes = AllocationMeter.steadyState(CALLS, () -> {
            for (int i = 0; i < COUNT; i++) {
                sink += in.getStringWithoutLengthAscii(i * 64, texts[i].length()).hashCode();
            }
        });
        assertTrue(bytes >= (long) CALLS * COUNT * 16, () -> bytes + " bytes for a new String each");
    }

    @Test
    void shouldNotAllocateWhenReadingAndWritingWholeNumbers() {
        for (int i = 0; i < COUNT; i++) {
            longs[i] = random.nextLong() >> random.nextInt(64);
            put(i, Long.toString(longs[i]));
        }
        assertNoGarbage(() -> {
            for (int i = 0; i < COUNT; i++) {
                sink += AsciiNumbers.parseLong(in, i * 64, texts[i].length());
                sink += AsciiNumbers.writeLong(out, 0, longs[i]);
                sink += AsciiNumbers.writeInt(out, 0, (int) longs[i]);
            }
        });
    }

    @Test
    void shouldNotAllocateWhenReadingAndWritingDoublesOfAllLengths() {
        fillDoubles(20);
        assertNoGarbage(this::readAndWriteDoubles);
    }

    @Test
    void shouldNotAllocateWhenReadingAndWritingExtremeDoubles() {
        fillDoubles(300);
        assertNoGarbage(this::readAndWriteDoubles);
    }

    @Test
    void shouldNotAllocateWhenReadingAndWritingDecimals() {
        for (int i = 0; i < COUNT; i++) {
            final int scale = random.nextInt(10);
            doubles[i] = random.nextLong(1L << random.nextInt(1, 50)) / Math.pow(10, scale);
            longs[i] = Decimals.fromDouble(doubles[i]);
            put(i, i % 16 == 0 ? "9223372036854775807" : Decimals.toString(longs[i]));
        }
        assertNoGarbage(() -> {
            for (int i = 0; i < COUNT; i++) {
                final long decimal64 = Decimals.parse(in, i * 64, texts[i].length());
                sink += Decimals.equal(decimal64, longs[i]) ? 1 : 0;
                sink += Decimals.parse(i % 16 == 0 ? "100" : texts[i]);
                sink += Decimals.write(out, 0, longs[i]);
                sink += Decimals.check(Decimals.fromDouble(doubles[i])) + Decimals.of(i, 3);
                sink += (long) Decimals.toDouble(longs[i]);
            }
        });
    }

    @Test
    void shouldNotAllocateWhenRefusing() {
        final String[] bad = {"abc", "1.2.3", "", "-", "12345678901234567890123x", "1e", "Infinit"};
        for (int i = 0; i < COUNT; i++) {
            put(i, bad[i % bad.length]);
        }
        assertNoGarbage(() -> {
            for (int i = 0; i < COUNT; i++) {
                sink += refusals(i * 64, texts[i].length());
            }
        });
    }

    private int refusals(final int offset, final int length) {
        int count = 0;
        try {
            sink += AsciiNumbers.parseInt(in, offset, length);
        } catch (final MalformedMessageException ex) {
            count++;
        }
        try {
            sink += (long) AsciiNumbers.parseDouble(in, offset, length);
        } catch (final MalformedMessageException ex) {
            count++;
        }
        try {
            sink += Decimals.parse(in, offset, length);
        } catch (final MalformedMessageException ex) {
            count++;
        }
        return count;
    }

    private void fillDoubles(final int maxPower) {
        for (int i = 0; i < COUNT; i++) {
            final double precise = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-maxPower, maxPower));
            final double price = random.nextInt(1 << random.nextInt(4, 31)) / 100.0;
            doubles[i] = i % 16 == 0 ? Unset.DOUBLE : i % 2 == 0 ? precise : price;
            put(i, Double.toString(doubles[i]));
        }
    }

    private void readAndWriteDoubles() {
        for (int i = 0; i < COUNT; i++) {
            sink += (long) AsciiNumbers.parseDouble(in, i * 64, texts[i].length());
            sink += AsciiNumbers.writeDouble(out, 0, doubles[i]);
        }
    }

    private void put(final int index, final String text) {
        texts[index] = text;
        in.putStringWithoutLengthAscii(index * 64, text);
    }

    private static void assertNoGarbage(final Runnable action) {
        assertEquals(0, AllocationMeter.steadyState(CALLS, action));
    }
}
