package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Quantities: Decimal64 in a long.
 */
public final class Decimals {

    private Decimals() {
    }

    public static long parse(final DirectBuffer buffer, final int offset, final int length) {
        return parse(buffer.getStringWithoutLengthAscii(offset, length));
    }

    public static long parse(final CharSequence text) {
        final String plain = text.toString().trim().replace(",", "");
        switch (plain) {
            case "":
            case "9223372036854775807":
            case "-9223372036854775808":
            case "1.7976931348623157E308":
            case "170141183460469231731687303715884105727":
                return Unset.DECIMAL;
            case "NaN":
                return Decimal64Utils.NaN;
            default:
                try {
                    final BigDecimal value = new BigDecimal(plain, MathContext.DECIMAL64);
                    return Decimal64Utils.parse(value.toPlainString());
                } catch (final NumberFormatException ex) {
                    throw MalformedMessageException.NOT_A_NUMBER;
                }
        }
    }

    public static int write(final MutableDirectBuffer buffer, final int index, final long decimal64) {
        return buffer.putStringWithoutLengthAscii(index, toString(decimal64));
    }

    public static long of(final long mantissa, final int scale) {
        return Decimal64Utils.fromFixedPoint(mantissa, scale);
    }

    public static long fromLong(final long value) {
        return Decimal64Utils.fromLong(value);
    }

    public static long fromDouble(final double value) {
        return value == Unset.DOUBLE ? Unset.DECIMAL : parse(Double.toString(value));
    }

    public static double toDouble(final long decimal64) {
        return decimal64 == Unset.DECIMAL ? Unset.DOUBLE : Double.parseDouble(toString(decimal64));
    }

    public static boolean equal(final long left, final long right) {
        return left == right || Decimal64Utils.equals(left, right);
    }

    public static long check(final long decimal64) {
        return decimal64;
    }

    public static String toString(final long decimal64) {
        return decimal64 == Unset.DECIMAL ? "" : Decimal64Utils.toString(decimal64);
    }
}
