package io.tickwire.wire;

import java.math.BigInteger;

/**
 * Powers of ten in the forms that the number codecs need: exact doubles, exact longs, and 128-bit significands.
 *
 * <p>The significand of 10^e is its leading 128 bits, rounded up where it does not fit: as published for the conversion
 * of decimal text to doubles (Lemire, "Number Parsing at a Gigabyte per Second", 2021) and of doubles to shortest text
 * (Giulietti, "The Schubfach way to render doubles", 2020). Computed once, when the class is loaded.
 */
final class PowersOfTen {

    /** The smallest power: below it, every 19-digit integer times 10^e is zero as a double. */
    static final int MIN_EXPONENT = -342;

    /** The largest power that the shortest text of a subnormal double needs. */
    static final int MAX_EXPONENT = 324;

    /** Up to this power the 128-bit significand is exact. */
    static final int LAST_EXACT_SIGNIFICAND = 55;

    /** Up to this power a double holds 10^e exactly. */
    static final int LAST_EXACT_DOUBLE = 22;

    private static final double[] DOUBLES = new double[LAST_EXACT_DOUBLE + 1];
    private static final long[] LONGS = new long[19];
    private static final long[] SIGNIFICANDS = new long[2 * (MAX_EXPONENT - MIN_EXPONENT + 1)];

    static {
        for (int i = 0; i < LONGS.length; i++) {
            LONGS[i] = BigInteger.TEN.pow(i).longValueExact();
        }
        for (int i = 0; i < DOUBLES.length; i++) {
            DOUBLES[i] = BigInteger.TEN.pow(i).doubleValue();
        }
        BigInteger power = BigInteger.ONE;
        for (int e = 0; e <= -MIN_EXPONENT; e++) {
            if (e <= MAX_EXPONENT) {
                store(e, ceilOfQuotient(power.shiftLeft(128), BigInteger.ONE.shiftLeft(power.bitLength())));
            }
            if (e > 0) {
                store(-e, ceilOfQuotient(BigInteger.ONE.shiftLeft(127 + power.bitLength()), power));
            }
            power = power.multiply(BigInteger.TEN);
        }
    }

    private PowersOfTen() {
    }

    /** 10^exponent for 0 to 22, exact. */
    static double asDouble(final int exponent) {
        return DOUBLES[exponent];
    }

    /** 10^exponent for 0 to 18. */
    static long asLong(final int exponent) {
        return LONGS[exponent];
    }

    /** The upper 64 bits of the significand of 10^exponent; the highest bit is set. */
    static long high(final int exponent) {
        return SIGNIFICANDS[2 * (exponent - MIN_EXPONENT)];
    }

    /** The lower 64 bits of the significand of 10^exponent. */
    static long low(final int exponent) {
        return SIGNIFICANDS[2 * (exponent - MIN_EXPONENT) + 1];
    }

    /** floor(log2(10^exponent)) for |exponent| up to 5,000: the factor is log2(10) * 2^38. */
    static int floorLog2(final int exponent) {
        return (int) (exponent * 913_124_641_741L >> 38);
    }

    private static BigInteger ceilOfQuotient(final BigInteger dividend, final BigInteger divisor) {
        final BigInteger[] result = dividend.divideAndRemainder(divisor);
        return result[1].signum() == 0 ? result[0] : result[0].add(BigInteger.ONE);
    }

    private static void store(final int exponent, final BigInteger significand) {
        SIGNIFICANDS[2 * (exponent - MIN_EXPONENT)] = significand.shiftRight(64).longValue();
        SIGNIFICANDS[2 * (exponent - MIN_EXPONENT) + 1] = significand.longValue();
    }
}
