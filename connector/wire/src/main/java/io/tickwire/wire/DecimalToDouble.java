package io.tickwire.wire;

/**
 * mantissa * 10^exponent as the nearest double, ties to even.
 *
 * <p>Exact double arithmetic where mantissa and power are exact doubles; otherwise the algorithm of Eisel and Lemire
 * ("Number Parsing at a Gigabyte per Second", 2021), which needs no further fallback for a 64-bit mantissa (Mushtak and
 * Lemire, "Fast Number Parsing Without Fallback", 2022).
 */
final class DecimalToDouble {

    private static final long MAX_EXACT_MANTISSA = 1L << 53;
    private static final int MANTISSA_BITS = 52;
    private static final long IMPLICIT_BIT = 1L << MANTISSA_BITS;
    private static final int EXPONENT_BIAS = 1023;
    private static final int INFINITE_EXPONENT = 2047;
    private static final int LARGEST_FINITE_POWER = 308;
    /** Where a product of mantissa and power is exact, so that it can be a tie: 5^23 and 5^4 times 64 bits still fit. */
    private static final int SMALLEST_TIE_POWER = -4;
    private static final int LARGEST_TIE_POWER = 23;
    /** Bits of the upper half of the product that are not needed for the result: all ones means a carry may reach it. */
    private static final long UNUSED_BITS = -1L >>> (MANTISSA_BITS + 3);

    private DecimalToDouble() {
    }

    /**
     * @param mantissa unsigned
     * @param exponent of ten
     * @return the nearest double, zero and infinity included
     */
    static double convert(final long mantissa, final int exponent) {
        if (mantissa >= 0 && mantissa <= MAX_EXACT_MANTISSA && Math.abs(exponent) <= PowersOfTen.LAST_EXACT_DOUBLE) {
            return exponent < 0
                ? mantissa / PowersOfTen.asDouble(-exponent) : mantissa * PowersOfTen.asDouble(exponent);
        }
        if (mantissa == 0 || exponent < PowersOfTen.MIN_EXPONENT) {
            return 0.0;
        }
        return exponent > LARGEST_FINITE_POWER ? Double.POSITIVE_INFINITY : approximate(mantissa, exponent);
    }

    private static double approximate(final long mantissa, final int exponent) {
        final int leadingZeros = Long.numberOfLeadingZeros(mantissa);
        final long factor = mantissa << leadingZeros;
        final long power = PowersOfTen.high(exponent);
        long high = unsignedMultiplyHigh(factor, power);
        long low = factor * power;
        if ((high & UNUSED_BITS) == UNUSED_BITS) {
            final long more = low + unsignedMultiplyHigh(factor, lowerHalf(exponent));
            if (Long.compareUnsigned(more, low) < 0) {
                high++;
            }
            low = more;
        }
        final int biased = PowersOfTen.floorLog2(exponent) + 63 - leadingZeros + EXPONENT_BIAS;
        return round(high, low, biased, exponent);
    }

    /** The table is rounded up; this algorithm wants what is not exact rounded down for positive powers. */
    private static long lowerHalf(final int exponent) {
        return PowersOfTen.low(exponent) - (exponent > PowersOfTen.LAST_EXACT_SIGNIFICAND ? 1 : 0);
    }

    private static double round(final long high, final long low, final int biasedBelow, final int exponent) {
        final int topBit = (int) (high >>> 63);
        final int biased = biasedBelow + topBit;
        final int shift = topBit + 64 - MANTISSA_BITS - 3;
        long bits = high >>> shift; // 53 bits of mantissa, 1 bit to round by
        if (biased <= 0) {
            return subnormal(bits, biased);
        }
        final boolean mayTie = exponent >= SMALLEST_TIE_POWER && exponent <= LARGEST_TIE_POWER;
        if (mayTie && Long.compareUnsigned(low, 1) <= 0 && (bits & 3) == 1 && bits << shift == high) {
            bits &= ~1L; // exactly in the middle: to the even neighbour, which is below
        }
        bits = (bits + (bits & 1)) >>> 1;
        final int carry = (int) (bits >>> MANTISSA_BITS + 1); // rounding up may give one bit more
        if (biased + carry >= INFINITE_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.longBitsToDouble((bits >>> carry) - IMPLICIT_BIT | (long) (biased + carry) << MANTISSA_BITS);
    }

    /** Ties cannot occur here. Rounding up to the smallest normal number sets its exponent bit by itself. */
    private static double subnormal(final long bits, final int biased) {
        final int shift = 1 - biased;
        if (shift >= 64) {
            return 0.0;
        }
        final long shifted = bits >>> shift;
        return Double.longBitsToDouble((shifted + (shifted & 1)) >>> 1);
    }

    /** Math.unsignedMultiplyHigh, which exists from JDK 18 on. */
    static long unsignedMultiplyHigh(final long a, final long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
