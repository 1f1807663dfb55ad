package io.tickwire.wire;

import org.agrona.MutableDirectBuffer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * {@code double} to its shortest text, in the format of {@link Double#toString}.
 */
final class DoubleWriter {

    private static final byte[] UNSET = "1.7976931348623157E308".getBytes(US_ASCII);
    private static final byte[] ZERO = "0.0".getBytes(US_ASCII);

    /** From here to {@link #MAX_PLAIN} the format is plain, elsewhere with an exponent. */
    private static final double MIN_PLAIN = 1.0E-3;
    private static final double MAX_PLAIN = 1.0E7;
    private static final int MIN_PLAIN_EXPONENT = -2;
    private static final int MAX_PLAIN_EXPONENT = 7;

    private static final double SCALE = 1.0E8;

    private DoubleWriter() {
    }

    static int write(final MutableDirectBuffer buffer, final int index, final double value) {
        if (Double.isNaN(value)) {
            return put(buffer, index, AsciiFields.NAN);
        }
        if (Double.doubleToRawLongBits(value) < 0) {
            buffer.putByte(index, (byte) '-');
            return 1 + writePositive(buffer, index + 1, -value);
        }
        return writePositive(buffer, index, value);
    }

    private static int writePositive(final MutableDirectBuffer buffer, final int index, final double value) {
        if (value >= MIN_PLAIN && value < MAX_PLAIN) {
            // at most 15 digits that read back equal are the shortest: no other number of 15 digits is the same double
            final long scaled = (long) (value * SCALE + 0.5);
            if (scaled / SCALE == value) {
                return Digits.writeScaled(buffer, index, scaled, 1);
            }
        }
        if (value == 0) {
            return put(buffer, index, ZERO);
        }
        if (value == Unset.DOUBLE) {
            return put(buffer, index, UNSET);
        }
        if (value == Double.POSITIVE_INFINITY) {
            return put(buffer, index, AsciiFields.INFINITY);
        }
        return writeShortest(buffer, index, Double.doubleToRawLongBits(value));
    }

    private static int writeShortest(final MutableDirectBuffer buffer, final int index, final long bits) {
        final long found = ShortestDecimal.digits(bits);
        final long digits = Digits.withoutTrailingZeros(found);
        final int count = Digits.length(digits);
        final int exponent = Digits.length(found) + ShortestDecimal.exponent(bits); // the number is 0.ddd * 10^exponent
        if (exponent >= MIN_PLAIN_EXPONENT && exponent <= MAX_PLAIN_EXPONENT) {
            return writePlain(buffer, index, digits, count, exponent);
        }
        return writeScientific(buffer, index, digits, count, exponent - 1);
    }

    /** Whole numbers do not come here: below 10^7 they have been written as scaled ones. */
    private static int writePlain(final MutableDirectBuffer buffer, final int index, final long digits, final int count,
        final int exponent) {
        final int decimals = count - exponent;
        final long whole = exponent > 0 ? digits / PowersOfTen.asLong(decimals) : 0;
        final long rest = exponent > 0 ? digits - whole * PowersOfTen.asLong(decimals) : digits;
        final int point = index + Digits.write(buffer, index, whole);
        buffer.putByte(point, (byte) '.');
        Digits.writePadded(buffer, point + 1, rest, decimals);
        return point + 1 + decimals - index;
    }

    private static int writeScientific(final MutableDirectBuffer buffer, final int index, final long digits,
        final int count, final int exponent) {
        final long unit = PowersOfTen.asLong(count - 1);
        final long first = digits / unit;
        buffer.putByte(index, (byte) ('0' + first));
        buffer.putByte(index + 1, (byte) '.');
        final int decimals = Math.max(1, count - 1);
        Digits.writePadded(buffer, index + 2, digits - first * unit, decimals);
        buffer.putByte(index + 2 + decimals, (byte) 'E');
        return 3 + decimals + AsciiNumbers.writeInt(buffer, index + 3 + decimals, exponent);
    }

    private static int put(final MutableDirectBuffer buffer, final int index, final byte[] text) {
        buffer.putBytes(index, text);
        return text.length;
    }
}
