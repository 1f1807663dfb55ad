package io.tickwire.benchmarks.suite;

import io.tickwire.benchmarks.result.CoreLook;
import io.tickwire.benchmarks.result.Median;

/**
 * How fast a core is now: the same steps of a generator of random numbers, once one after the other, each of whose
 * operations needs the one before and takes a cycle, and once six generators side by side, whose operations compete for the
 * core's units. Takes some milliseconds of one core; is for the time between what is measured.
 *
 * <p>The generator is Marsaglia's (Xorshift RNGs, 2003): three shifts and three exclusive ors a step.
 */
public final class CoreSpeed {
    private static final int OPERATIONS = 6;
    private static final int ABREAST = 6;
    private static final int STEPS = 200_000;
    private static final int LOOKS = 7;
    /** Until both loops are compiled. */
    private static final int WARM_UPS = 30;

    private final double[] alone = new double[LOOKS];
    private final double[] abreast = new double[LOOKS];
    private long seed = 88_172_645_463_325_252L;

    /** Has its loops compiled: some 300 ms. */
    public CoreSpeed() {
        for (int i = 0; i < WARM_UPS; i++) {
            look("");
        }
    }

    /**
     * Looks.
     *
     * @param step what is measured next
     * @return the medians of some looks: one that was interrupted does not count
     */
    public CoreLook look(final String step) {
        for (int i = 0; i < LOOKS; i++) {
            final long start = System.nanoTime();
            seed = oneAfterTheOther(seed);
            final long middle = System.nanoTime();
            seed = sideBySide(seed);
            final long end = System.nanoTime();
            alone[i] = (double) OPERATIONS * STEPS / (middle - start);
            abreast[i] = (double) OPERATIONS * ABREAST * STEPS / (end - middle) / alone[i];
        }
        return new CoreLook(step, Median.of(alone), Median.of(abreast));
    }

    private static long oneAfterTheOther(final long start) {
        long a = start;
        for (int i = 0; i < STEPS; i++) {
            a ^= a << 13;
            a ^= a >>> 7;
            a ^= a << 17;
        }
        return a;
    }

    private static long sideBySide(final long start) {
        long a = start;
        long b = start + 1;
        long c = start + 2;
        long d = start + 3;
        long e = start + 4;
        long f = start + 5;
        for (int i = 0; i < STEPS; i++) {
            a ^= a << 13;
            b ^= b << 13;
            c ^= c << 13;
            d ^= d << 13;
            e ^= e << 13;
            f ^= f << 13;
            a ^= a >>> 7;
            b ^= b >>> 7;
            c ^= c >>> 7;
            d ^= d >>> 7;
            e ^= e >>> 7;
            f ^= f >>> 7;
            a ^= a << 17;
            b ^= b << 17;
            c ^= c << 17;
            d ^= d << 17;
            e ^= e << 17;
            f ^= f << 17;
        }
        return a ^ b ^ c ^ d ^ e ^ f | 1;
    }
}
