package io.tickwire.wire;

import org.agrona.MutableDirectBuffer;

/**
 * Decimal64 to plain text: no exponent, no zeros at the end of a fraction.
 */
final class DecimalWriter {

    private static final int SCALE = 8;
    private static final long MAX_SCALED = 10_000_000_000L; // times 10^8 it is still a long

    private DecimalWriter() {
    }

    static int write(final MutableDirectBuffer buffer, final int index, final long decimal64) {
        if (!Decimal64.isFinite(decimal64)) {
            return writeSpecial(buffer, index, decimal64);
        }
        final long coefficient = Decimal64.coefficient(decimal64);
        if (decimal64 < 0 && coefficient != 0) {
            buffer.putByte(index, (byte) '-');
            return 1 + writePositive(buffer, index + 1, coefficient, Decimal64.exponent(decimal64));
        }
        return writePositive(buffer, index, coefficient, Decimal64.exponent(decimal64));
    }

    private static int writeSpecial(final MutableDirectBuffer buffer, final int index, final long decimal64) {
        if (decimal64 == Unset.DECIMAL) {
            return 0;
        }
        if (Decimal64.isNaN(decimal64)) {
            buffer.putBytes(index, AsciiFields.NAN);
            return AsciiFields.NAN.length;
        }
        final int sign = decimal64 < 0 ? 1 : 0;
        buffer.putByte(index, (byte) '-'); // overwritten when positive
        buffer.putBytes(index + sign, AsciiFields.INFINITY);
        return sign + AsciiFields.INFINITY.length;
    }

    private static int writePositive(final MutableDirectBuffer buffer, final int index, final long coefficient,
        final int exponent) {
        if (exponent == 0 || coefficient == 0) {
            return Digits.write(buffer, index, coefficient);
        }
        if (exponent > 0) {
            final int length = Digits.write(buffer, index, coefficient);
            buffer.setMemory(index + length, exponent, (byte) '0');
            return length + exponent;
        }
        if (exponent >= -SCALE && coefficient < MAX_SCALED) {
            return Digits.writeScaled(buffer, index, coefficient * PowersOfTen.asLong(SCALE + exponent), 0);
        }
        return writeLongFraction(buffer, index, coefficient, -exponent);
    }

    private static int writeLongFraction(final MutableDirectBuffer buffer, final int index, final long coefficient,
        final int scale) {
        long digits = coefficient;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return decimals == 0 ? Digits.write(buffer, index, digits) : writeFraction(buffer, index, digits, decimals);
    }

    private static int writeFraction(final MutableDirectBuffer buffer, final int index, final long digits,
        final int decimals) {
        final int shown = Math.min(decimals, Decimal64.MAX_DIGITS); // digits before them are zeros
        final long unit = PowersOfTen.asLong(shown);
        final long whole = digits / unit;
        final int point = index + Digits.write(buffer, index, whole);
        buffer.putByte(point, (byte) '.');
        buffer.setMemory(point + 1, decimals - shown, (byte) '0');
        Digits.writePadded(buffer, point + 1 + decimals - shown, digits - whole * unit, shown);
        return point + 1 + decimals - index;
    }
}
