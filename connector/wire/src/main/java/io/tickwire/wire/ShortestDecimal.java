package io.tickwire.wire;

/**
 * The shortest decimal that reads back as a given double; of several the nearest one, and never less than two digits, as
 * {@link Double#toString} is specified.
 *
 * <p>Written from Raffaello Giulietti, "The Schubfach way to render doubles" (2020). A double c * 2^q owns an interval of
 * reals that round to it. With k such that 10^k is just not longer than that interval, one of the two multiples of 10^k
 * around the double lies in it, and at most one multiple of 10^(k+1), which is then shorter. Only positive finite bits.
 */
final class ShortestDecimal {

    private static final int MANTISSA_BITS = 52;
    private static final long IMPLICIT_BIT = 1L << MANTISSA_BITS;
    private static final int SMALLEST_EXPONENT = -1074;
    /** Subnormals below this number of units would have one digit only: they are scaled by ten. */
    private static final long TWO_DIGIT_UNITS = 3;

    private ShortestDecimal() {
    }

    /** The power of ten that belongs to {@link #digits}. */
    static int exponent(final long bits) {
        if (bits < TWO_DIGIT_UNITS) {
            return floorLog10(SMALLEST_EXPONENT) - 1;
        }
        final int q = binaryExponent(bits);
        return isPowerOfTwo(bits) ? floorLog10OfThreeQuarters(q) : floorLog10(q);
    }

    /** Up to 17 digits, with zeros at the end where fewer suffice. */
    static long digits(final long bits) {
        final int q = binaryExponent(bits);
        final long fraction = bits & IMPLICIT_BIT - 1;
        if (bits < TWO_DIGIT_UNITS) {
            return digits(fraction * 10, q, floorLog10(q), false);
        }
        final long c = bits < IMPLICIT_BIT ? fraction : fraction | IMPLICIT_BIT;
        return digits(c, q, exponent(bits), isPowerOfTwo(bits));
    }

    /** c * 2^q in units of 10^k. Narrow below: the neighbour below is at half the distance of the one above. */
    private static long digits(final long c, final int q, final int k, final boolean isNarrowBelow) {
        final int shift = q + PowersOfTen.floorLog2(-k) + 1;
        final long high = PowersOfTen.high(-k);
        final long low = PowersOfTen.low(-k);
        final long quadruple = c << 2; // four times, so that the borders of the interval are whole numbers too
        final long value = scaled(high, low, quadruple << shift);
        final long borderBelow = scaled(high, low, quadruple - (isNarrowBelow ? 1 : 2) << shift);
        final long borderAbove = scaled(high, low, quadruple + 2 << shift);
        final long open = c & 1; // the borders round to the even neighbour
        return choose(value, borderBelow + open, borderAbove - open);
    }

    /** All arguments are four times the number in units of 10^k, the last bit telling that something was cut off. */
    private static long choose(final long value, final long lowest, final long highest) {
        final long digits = value >>> 2;
        if (digits >= 100) {
            final long tens = digits / 10 * 10;
            final boolean isBelowInside = lowest <= tens << 2;
            final boolean isAboveInside = tens + 10 << 2 <= highest;
            if (isBelowInside != isAboveInside) {
                return isBelowInside ? tens : tens + 10;
            }
        }
        final boolean isBelowInside = lowest <= digits << 2;
        final boolean isAboveInside = digits + 1 << 2 <= highest;
        if (isBelowInside != isAboveInside) {
            return isBelowInside ? digits : digits + 1;
        }
        final long middle = (digits << 2) + 2;
        final boolean isAboveNearer = value > middle || value == middle && (digits & 1) != 0;
        return isAboveNearer ? digits + 1 : digits;
    }

    /** factor * (high, low) / 2^128, with the last bit set if the quotient is not whole. */
    private static long scaled(final long high, final long low, final long factor) {
        final long carried = DecimalToDouble.unsignedMultiplyHigh(low, factor);
        final long middle = high * factor + carried;
        final long top = DecimalToDouble.unsignedMultiplyHigh(high, factor)
            + (Long.compareUnsigned(middle, carried) < 0 ? 1 : 0);
        return Long.compareUnsigned(middle, 1) > 0 ? top | 1 : top; // 1 may be there only because the power is rounded up
    }

    private static int binaryExponent(final long bits) {
        return Math.max(1, (int) (bits >>> MANTISSA_BITS)) - 1 + SMALLEST_EXPONENT;
    }

    /** A power of two whose neighbour below has a smaller exponent. */
    private static boolean isPowerOfTwo(final long bits) {
        return (bits & IMPLICIT_BIT - 1) == 0 && bits > IMPLICIT_BIT;
    }

    /** floor(log10(2^q)): the factor is log10(2) * 2^41. */
    private static int floorLog10(final int q) {
        return (int) (q * 661_971_961_083L >> 41);
    }

    /** floor(log10(3/4 * 2^q)): the addend is log10(3/4) * 2^41. */
    private static int floorLog10OfThreeQuarters(final int q) {
        return (int) (q * 661_971_961_083L - 274_743_187_321L >> 41);
    }
}
