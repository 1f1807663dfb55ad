package io.tickwire.wire;

import com.epam.deltix.dfp.Decimal64Utils;
import org.agrona.DirectBuffer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Text to Decimal64. Plain numbers in one step, others character by character.
 */
final class DecimalParser {

    private static final byte[][] UNSET_TEXTS = {
        ascii("9223372036854775807"),
        ascii("-9223372036854775808"),
        ascii("1.7976931348623157E308"),
        ascii("170141183460469231731687303715884105727"),
    };
    private static final int SHORTEST_UNSET_TEXT = 19;
    /** Two more than a result has, so that rounding sees what follows. */
    private static final long DIGITS_LIMIT = 100 * Decimal64.COEFFICIENT_LIMIT;
    private static final int MAX_DECIMALS = 16;

    private DecimalParser() {
    }

    static long parse(final DirectBuffer buffer, final int offset, final int length) {
        final long number = PlainNumber.scan(buffer, offset, length);
        if (number == PlainNumber.NONE || PlainNumber.decimals(number) > MAX_DECIMALS) {
            return parseTrimmed(buffer, offset, offset + length);
        }
        final int exponent = -PlainNumber.decimals(number);
        return Decimal64.ofRounded(PlainNumber.isNegative(number), PlainNumber.mantissa(number), exponent, false);
    }

    private static long parseTrimmed(final DirectBuffer buffer, final int offset, final int end) {
        final int from = AsciiFields.skipBlanks(buffer, offset, end);
        final int limit = AsciiFields.dropBlanks(buffer, from, end);
        final int length = limit - from;
        if (length == 0 || length >= SHORTEST_UNSET_TEXT && isUnset(buffer, from, length)) {
            return Unset.DECIMAL;
        }
        if (AsciiFields.equals(buffer, from, length, AsciiFields.NAN)) {
            return Decimal64Utils.NaN;
        }
        final byte sign = buffer.getByte(from);
        final boolean isSigned = sign == '-' || sign == '+';
        return parseUnsigned(buffer, isSigned ? from + 1 : from, limit, sign == '-');
    }

    private static boolean isUnset(final DirectBuffer buffer, final int offset, final int length) {
        for (final byte[] text : UNSET_TEXTS) {
            if (AsciiFields.equals(buffer, offset, length, text)) {
                return true;
            }
        }
        return false;
    }

    private static long parseUnsigned(final DirectBuffer buffer, final int from, final int limit,
        final boolean isNegative) {
        long digits = 0;
        int count = 0;
        int exponent = 0;
        int decimal = 0; // 1 behind the point
        boolean cutOffAny = false;
        int at = from;
        for (; at < limit; at++) {
            final byte b = buffer.getByte(at);
            final int digit = b - '0';
            if (digit >= 0 && digit <= 9) {
                count++;
                if (digits < DIGITS_LIMIT / 10) {
                    digits = digits * 10 + digit;
                    exponent -= decimal;
                } else {
                    cutOffAny |= digit != 0;
                    exponent += 1 - decimal;
                }
            } else if (b == '.' && decimal == 0) {
                decimal = 1;
            } else if (b != ',') {
                break;
            }
        }
        if (count == 0 || at < limit && (buffer.getByte(at) | 0x20) != 'e') {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        final int power = at < limit ? exponent + AsciiFields.parseExponent(buffer, at + 1, limit) : exponent;
        return round(isNegative, digits, power, cutOffAny);
    }

    /** First to 16 digits, then to 16 decimals, as the official client does. */
    private static long round(final boolean isNegative, final long digits, final int exponent, final boolean cutOffAny) {
        if (digits == 0 || exponent < -Decimal64.EXPONENT_BIAS) {
            return Decimal64Utils.ZERO;
        }
        final long value = Decimal64.ofRounded(isNegative, digits, exponent, cutOffAny);
        if (!Decimal64.isFinite(value)) {
            throw MalformedMessageException.NOT_A_NUMBER; // beyond 9.999999999999999E384
        }
        final int excess = -MAX_DECIMALS - Decimal64.exponent(value);
        if (excess <= 0) {
            return value;
        }
        final long kept = excess > Decimal64.MAX_DIGITS
            ? 0 : Decimal64.divideHalfEven(Decimal64.coefficient(value), PowersOfTen.asLong(excess), false);
        return Decimal64.of(isNegative, kept, -MAX_DECIMALS);
    }

    private static byte[] ascii(final String text) {
        return text.getBytes(US_ASCII);
    }
}
