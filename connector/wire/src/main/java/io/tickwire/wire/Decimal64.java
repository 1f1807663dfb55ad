package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;

/**
 * The bits of a Decimal64 (IEEE 754 decimal64, binary integer coefficient), taken apart and put together.
 *
 * <p>What {@link #of} makes is normal in a sense of our own: every number has one bit pattern only, so that equal numbers
 * are equal longs. A whole number below 10^16 has exponent 0, a fraction has no zeros at its end, a larger number has 16
 * digits, and zero is {@link Decimal64Utils#ZERO}, without a sign.
 */
final class Decimal64 {

    static final int MAX_DIGITS = 16;
    static final long COEFFICIENT_LIMIT = 10_000_000_000_000_000L;
    static final int MAX_EXPONENT = 369;
    static final int EXPONENT_BIAS = 398;

    private static final int COEFFICIENT_BITS = 53;
    private static final int EXPONENT_MASK = 0x3FF;

    /** Coefficients of 54 bits do not store their first three bits, 100, and mark that by two other bits. */
    private static final long LARGE = 0x6000000000000000L;
    private static final int LARGE_COEFFICIENT_BITS = 51;
    private static final long LARGE_COEFFICIENT_MASK = (1L << LARGE_COEFFICIENT_BITS) - 1;
    private static final long LARGE_COEFFICIENT_PREFIX = 1L << COEFFICIENT_BITS;

    private static final long SPECIAL = 0x7800000000000000L;
    private static final long NAN = 0x7C00000000000000L;

    private Decimal64() {
    }

    /**
     * The normal form of a number.
     *
     * @param coefficient below 10^16
     * @param exponent    of ten, not below -398
     * @return its bits, or NaN when the number is too large for a Decimal64
     */
    static long of(final boolean isNegative, final long coefficient, final int exponent) {
        if (coefficient == 0) {
            return Decimal64Utils.ZERO;
        }
        final long sign = isNegative ? Long.MIN_VALUE : 0;
        long digits = coefficient;
        int power = exponent;
        while (power < 0 && digits % 10 == 0) {
            digits /= 10;
            power++;
        }
        while (power > 0 && digits < COEFFICIENT_LIMIT / 10) {
            digits *= 10;
            power--;
        }
        return power > MAX_EXPONENT ? Decimal64Utils.NaN : sign | pack(digits, power);
    }

    /**
     * The normal form of a number of more digits, rounded to 16, halves to even.
     *
     * @param digits    positive or zero
     * @param exponent  of ten, not below -398
     * @param cutOffAny whether digits other than zero were left out behind the given ones; then at least 17 are given
     */
    static long ofRounded(final boolean isNegative, final long digits, final int exponent, final boolean cutOffAny) {
        if (digits < COEFFICIENT_LIMIT) {
            return of(isNegative, digits, exponent);
        }
        final int excess = Digits.length(digits) - MAX_DIGITS;
        final long rounded = divideHalfEven(digits, PowersOfTen.asLong(excess), cutOffAny);
        return rounded == COEFFICIENT_LIMIT
            ? of(isNegative, rounded / 10, exponent + excess + 1) : of(isNegative, rounded, exponent + excess);
    }

    /** Half of a unit goes to the even neighbour, unless there is more behind it. */
    static long divideHalfEven(final long digits, final long unit, final boolean cutOffAny) {
        final long quotient = digits / unit;
        final long rest = digits - quotient * unit;
        final long half = unit / 2;
        final boolean isUp = rest > half || rest == half && unit > 1 && (cutOffAny || (quotient & 1) != 0);
        return isUp ? quotient + 1 : quotient;
    }

    /** Whether a number is 0 to 2^53 - 1, as nearly all quantities are: then {@link #ofWhole} makes its normal form. */
    static boolean isWhole(final long value) {
        return value >>> COEFFICIENT_BITS == 0;
    }

    static long ofWhole(final long value) {
        return (long) EXPONENT_BIAS << COEFFICIENT_BITS | value;
    }

    /** Whether these are bits that {@link #ofWhole} makes. */
    static boolean isOfWhole(final long bits) {
        return bits >>> COEFFICIENT_BITS == EXPONENT_BIAS;
    }

    static boolean isFinite(final long bits) {
        return (bits & SPECIAL) != SPECIAL;
    }

    static boolean isNaN(final long bits) {
        return (bits & NAN) == NAN;
    }

    /** The coefficient of a finite number; a coefficient of more than 16 digits counts as zero. */
    static long coefficient(final long bits) {
        if ((bits & LARGE) != LARGE) {
            return bits & LARGE_COEFFICIENT_PREFIX - 1;
        }
        final long coefficient = bits & LARGE_COEFFICIENT_MASK | LARGE_COEFFICIENT_PREFIX;
        return coefficient < COEFFICIENT_LIMIT ? coefficient : 0;
    }

    /** The power of ten of a finite number. */
    static int exponent(final long bits) {
        final int shift = (bits & LARGE) != LARGE ? COEFFICIENT_BITS : LARGE_COEFFICIENT_BITS;
        return ((int) (bits >>> shift) & EXPONENT_MASK) - EXPONENT_BIAS;
    }

    private static long pack(final long coefficient, final int exponent) {
        final long biased = exponent + EXPONENT_BIAS;
        return coefficient < LARGE_COEFFICIENT_PREFIX
            ? biased << COEFFICIENT_BITS | coefficient
            : LARGE | biased << LARGE_COEFFICIENT_BITS | coefficient & LARGE_COEFFICIENT_MASK;
    }
}
