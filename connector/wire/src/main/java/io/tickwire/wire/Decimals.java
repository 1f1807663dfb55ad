package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

import java.nio.charset.StandardCharsets;

/**
 * Quantities: a Decimal64 in a {@code long}, the bits of {@link Decimal64Utils}, whose arithmetic works on them.
 *
 * <p>Any thread; no state; does not allocate unless a method says so. What these methods make has one bit pattern per
 * number, so that equal numbers are equal longs; results of {@link Decimal64Utils} need not be like that: compare them
 * by {@link #equal}. A missing quantity is {@link Unset#DECIMAL}; {@code NaN} is a value of its own.
 *
 * <p>A plain {@code long} such as {@code 100} is no Decimal64, and the compiler cannot tell: write
 * {@code Decimals.fromLong(100)}. {@link #check} finds the mistake.
 */
public final class Decimals {

    /** The most bytes that {@link #write} needs for any Decimal64. Of those read from a Host it is 386. */
    public static final int MAX_LENGTH = 401;

    /** No quantity: what {@link #ofFewDigits} gives for any other text. */
    public static final long NOT_FEW_DIGITS = -1;

    private static final int MAX_SCALE = 350;
    private static final int SMALLEST_PLAUSIBLE_EXPONENT = -128;
    private static final double FRACTION_SCALE = 1.0E8;
    private static final double MAX_FRACTION = 1.0E7;
    private static final double WHOLE_LIMIT = 1.0E15;

    private Decimals() {
    }

    /**
     * Reads a quantity by the rules of the official client: blanks around and commas are ignored, an exponent is accepted,
     * 16 significant digits are kept (halves to even) and 16 decimals.
     *
     * <p>Unset is an empty text and what Hosts write for it: the largest and smallest {@code long}, the largest
     * {@code double}, the largest 128-bit integer. Unlike in the official client {@code 2147483647} is a number: it is a
     * possible size, and a size must not be lost.
     *
     * @param buffer that holds the text
     * @param offset of its first byte
     * @param length of it in bytes
     * @return the quantity in its one bit pattern, {@link Decimal64Utils#NaN} for {@code NaN}, {@link Unset#DECIMAL}
     * @throws MalformedMessageException {@link MalformedMessageException#NOT_A_NUMBER} if the text is none of these
     */
    public static long parse(final DirectBuffer buffer, final int offset, final int length) {
        return DecimalParser.parse(buffer, offset, length);
    }

    /**
     * Reads a quantity that is nothing but one to eight digits, as most are.
     *
     * @param word   the text, its first byte lowest; what stands above it does not matter
     * @param length of it in bytes, 1 to 8
     * @return the quantity in its one bit pattern, or {@link #NOT_FEW_DIGITS}: then {@link #parse} has to look
     */
    public static long ofFewDigits(final long word, final int length) {
        final long digits = Digits.alignRight(word, length);
        return Digits.areDigits(digits) ? Decimal64.ofWhole(Digits.valueOf(digits)) : NOT_FEW_DIGITS;
    }

    /**
     * Reads a quantity by the same rules. Does not allocate for plain text of up to 16 digits; allocates for commas,
     * blanks, exponents and longer numbers.
     *
     * @param text to read
     * @return the quantity in its one bit pattern, {@link Decimal64Utils#NaN} for {@code NaN}, {@link Unset#DECIMAL}
     * @throws MalformedMessageException {@link MalformedMessageException#NOT_A_NUMBER} if the text is none of these
     */
    public static long parse(final CharSequence text) {
        final int length = text.length();
        final boolean isNegative = length > 0 && text.charAt(0) == '-';
        final int first = isNegative ? 1 : 0;
        long digits = 0;
        int point = length;
        for (int i = first; i < length; i++) {
            final char c = text.charAt(i);
            if (c == '.' && point == length) {
                point = i;
            } else if (c >= '0' && c <= '9' && digits < Decimal64.COEFFICIENT_LIMIT / 10) {
                digits = digits * 10 + c - '0';
            } else {
                return parseCopy(text);
            }
        }
        final boolean hasPoint = point < length;
        final int count = length - first - (hasPoint ? 1 : 0);
        final int decimals = hasPoint ? length - 1 - point : 0;
        return count == 0 || decimals > Decimal64.MAX_DIGITS
            ? parseCopy(text) : Decimal64.of(isNegative, digits, -decimals);
    }

    private static long parseCopy(final CharSequence text) {
        final byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return DecimalParser.parse(new UnsafeBuffer(bytes), 0, bytes.length);
    }

    /**
     * Writes a quantity in plain notation, without zeros at the end of a fraction: {@code 100}, {@code 0.0001}. Unset is
     * written as no bytes at all, which is the empty field of the text wire.
     *
     * @param buffer    to write to
     * @param index     of the first byte
     * @param decimal64 to write
     * @return how many bytes were written, up to {@link #MAX_LENGTH}, usually less than 20
     */
    public static int write(final MutableDirectBuffer buffer, final int index, final long decimal64) {
        return DecimalWriter.write(buffer, index, decimal64);
    }

    /**
     * mantissa * 10^-scale, as in {@code of(12345, 2)} for 123.45; beyond 16 digits rounded, halves to even.
     *
     * @param mantissa any, but {@link Long#MAX_VALUE} and {@link Long#MIN_VALUE} mean unset
     * @param scale    -350 to 350
     * @return the quantity in its one bit pattern
     */
    public static long of(final long mantissa, final int scale) {
        if (Math.abs(scale) > MAX_SCALE) {
            throw new IllegalArgumentException("scale must be between -350 and 350: " + scale);
        }
        if (mantissa == Long.MAX_VALUE || mantissa == Long.MIN_VALUE) {
            return Unset.DECIMAL;
        }
        return Decimal64.ofRounded(mantissa < 0, Math.abs(mantissa), -scale, false);
    }

    /**
     * A whole number as a quantity.
     *
     * @param value any, but {@link Long#MAX_VALUE} and {@link Long#MIN_VALUE} mean unset
     * @return the quantity in its one bit pattern
     */
    public static long fromLong(final long value) {
        return Decimal64.isWhole(value) ? Decimal64.ofWhole(value) : of(value, 0);
    }

    /**
     * The decimal that a {@code double} shows: 0.1 gives 0.1. Its shortest text, rounded to 16 digits.
     *
     * @param value finite or NaN; {@link Unset#DOUBLE} gives {@link Unset#DECIMAL}
     * @return the quantity in its one bit pattern
     */
    public static long fromDouble(final double value) {
        if (value == Unset.DOUBLE) {
            return Unset.DECIMAL;
        }
        if (Double.isNaN(value)) {
            return Decimal64Utils.NaN;
        }
        final double magnitude = Math.abs(value);
        if (magnitude == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("an infinite number is no quantity");
        }
        if (magnitude < WHOLE_LIMIT && magnitude == (long) magnitude) {
            return Decimal64.of(value < 0, (long) magnitude, 0);
        }
        if (magnitude < MAX_FRACTION) { // up to 15 digits that read back equal are its shortest text
            final long scaled = (long) (magnitude * FRACTION_SCALE + 0.5);
            if (scaled / FRACTION_SCALE == magnitude) {
                return Decimal64.of(value < 0, scaled, -8);
            }
        }
        final long bits = Double.doubleToRawLongBits(magnitude);
        return Decimal64.ofRounded(value < 0, ShortestDecimal.digits(bits), ShortestDecimal.exponent(bits), false);
    }

    /**
     * The double nearest to a quantity.
     *
     * @param decimal64 any
     * @return the nearest double; {@link Unset#DOUBLE} for {@link Unset#DECIMAL}
     */
    public static double toDouble(final long decimal64) {
        if (!Decimal64.isFinite(decimal64)) {
            return decimal64 == Unset.DECIMAL ? Unset.DOUBLE : Decimal64Utils.toDouble(decimal64);
        }
        final double magnitude =
            DecimalToDouble.convert(Decimal64.coefficient(decimal64), Decimal64.exponent(decimal64));
        return decimal64 < 0 ? -magnitude : magnitude;
    }

    /**
     * Whether two quantities are the same number, whatever their bit patterns. Unset equals unset, NaN equals NaN.
     *
     * @param left  one
     * @param right the other
     * @return true if they are the same
     */
    public static boolean equal(final long left, final long right) {
        if (left == right) {
            return true;
        }
        if (Unset.isUnsetDecimal(left) || Unset.isUnsetDecimal(right)) {
            return false;
        }
        return Decimal64Utils.isNaN(left) ? Decimal64Utils.isNaN(right) : Decimal64Utils.isEqual(left, right);
    }

    /**
     * Finds a plain {@code long} given where a Decimal64 is due: as a Decimal64, 100 would be 1E-396.
     *
     * @param decimal64 to look at
     * @return the same
     * @throws IllegalArgumentException if it can only be a mistake
     */
    public static long check(final long decimal64) {
        if (Decimal64.isOfWhole(decimal64)) {
            return decimal64;
        }
        if (Decimal64.isFinite(decimal64)) {
            if (Decimal64.exponent(decimal64) >= SMALLEST_PLAUSIBLE_EXPONENT || Decimal64.coefficient(decimal64) == 0) {
                return decimal64;
            }
        } else if (decimal64 == Unset.DECIMAL || decimal64 == Decimal64Utils.NaN) {
            return decimal64;
        }
        throw new IllegalArgumentException("not a Decimal64 quantity: " + decimal64
            + "; for a whole number write Decimals.fromLong(" + decimal64 + ")");
    }

    /**
     * The text that {@link #write} writes. Allocates.
     *
     * @param decimal64 any
     * @return plain text, empty for unset
     */
    public static String toString(final long decimal64) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[MAX_LENGTH]);
        return buffer.getStringWithoutLengthAscii(0, write(buffer, 0, decimal64));
    }
}
