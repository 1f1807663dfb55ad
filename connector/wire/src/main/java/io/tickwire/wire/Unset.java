package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;

/**
 * The values that stand for "no value" in requests and callbacks, one per primitive type.
 *
 * <p>The numeric extremes are those that the TWS API uses, so that code written for it keeps its meaning. A quantity is a
 * Decimal64 in a {@code long}; its unset value is the NULL of the decimal library, which is neither a number nor NaN.
 * Any thread; does not allocate.
 */
public final class Unset {

    /** An {@code int} without a value: {@link Integer#MAX_VALUE}. */
    public static final int INT = Integer.MAX_VALUE;

    /** A {@code long} without a value: {@link Long#MAX_VALUE}. */
    public static final long LONG = Long.MAX_VALUE;

    /** A {@code double} without a value: {@link Double#MAX_VALUE}. */
    public static final double DOUBLE = Double.MAX_VALUE;

    /** A Decimal64 without a value: {@link Decimal64Utils#NULL}. */
    public static final long DECIMAL = Decimal64Utils.NULL;

    private Unset() {
    }

    /**
     * Whether an {@code int} has no value.
     *
     * @param value to look at
     * @return true for {@link #INT}
     */
    public static boolean isUnsetInt(final int value) {
        return value == INT;
    }

    /**
     * Whether a {@code long} has no value. Not for decimals: see {@link #isUnsetDecimal(long)}.
     *
     * @param value to look at
     * @return true for {@link #LONG}
     */
    public static boolean isUnsetLong(final long value) {
        return value == LONG;
    }

    /**
     * Whether a {@code double} has no value. NaN and the infinities are values.
     *
     * @param value to look at
     * @return true for {@link #DOUBLE}
     */
    public static boolean isUnsetDouble(final double value) {
        return value == DOUBLE;
    }

    /**
     * Whether a Decimal64 has no value. NaN is a value.
     *
     * @param decimal64 bits to look at
     * @return true for {@link #DECIMAL}
     */
    public static boolean isUnsetDecimal(final long decimal64) {
        return decimal64 == DECIMAL;
    }

    /**
     * Whether a {@code double} travels on the protobuf wire: finite and not unset. The rule of the official client.
     *
     * @param value to look at
     * @return false for {@link #DOUBLE}, NaN and the infinities
     */
    public static boolean isSendable(final double value) {
        return value < DOUBLE && value >= -DOUBLE;
    }
}
