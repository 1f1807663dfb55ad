package io.tickwire.wire;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Text to {@code double}. Plain numbers in one step, others by their parts: sign, digits around the point, exponent.
 */
final class DoubleParser {

    private static final DirectBuffer UNSET_TEXT =
        new UnsafeBuffer(Double.toString(Unset.DOUBLE).getBytes(US_ASCII));
    private static final int MAX_DIGITS = 19; // any 19 digits fit into an unsigned long

    private DoubleParser() {
    }

    static double parse(final DirectBuffer buffer, final int offset, final int length) {
        final long number = PlainNumber.scan(buffer, offset, length);
        if (number != PlainNumber.NONE) {
            final double value =
                DecimalToDouble.convert(PlainNumber.mantissa(number), -PlainNumber.decimals(number));
            return PlainNumber.isNegative(number) ? -value : value;
        }
        return isUnset(buffer, offset, length) ? Unset.DOUBLE : parseTrimmed(buffer, offset, offset + length);
    }

    /** The text of the largest double, which stands in every other field of an order: three comparisons that overlap. */
    private static boolean isUnset(final DirectBuffer buffer, final int offset, final int length) {
        return length == UNSET_TEXT.capacity()
            && buffer.getLong(offset) == UNSET_TEXT.getLong(0)
            && buffer.getLong(offset + 8) == UNSET_TEXT.getLong(8)
            && buffer.getLong(offset + 14) == UNSET_TEXT.getLong(14);
    }

    private static double parseTrimmed(final DirectBuffer buffer, final int offset, final int end) {
        final int start = AsciiFields.skipBlanks(buffer, offset, end);
        final int limit = AsciiFields.dropBlanks(buffer, start, end);
        if (start == limit) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        final byte first = buffer.getByte(start);
        final int from = first == '-' || first == '+' ? start + 1 : start;
        final double value = parseUnsigned(buffer, from, limit);
        return first == '-' ? -value : value;
    }

    private static double parseUnsigned(final DirectBuffer buffer, final int from, final int limit) {
        final byte first = from < limit ? buffer.getByte(from) : 0;
        if (first == 'N' || first == 'I') {
            return parseWord(buffer, from, limit - from);
        }
        if (first == '0' && limit - from > 2 && (buffer.getByte(from + 1) | 0x20) == 'x') {
            return parseByLibrary(buffer, from, limit);
        }
        final int last = limit > from ? buffer.getByte(limit - 1) | 0x20 : 0;
        return parseDecimal(buffer, from, last == 'd' || last == 'f' ? limit - 1 : limit);
    }

    private static double parseWord(final DirectBuffer buffer, final int offset, final int length) {
        if (AsciiFields.equals(buffer, offset, length, AsciiFields.NAN)) {
            return Double.NaN;
        }
        if (AsciiFields.equals(buffer, offset, length, AsciiFields.INFINITY)) {
            return Double.POSITIVE_INFINITY;
        }
        throw MalformedMessageException.NOT_A_NUMBER;
    }

    private static double parseDecimal(final DirectBuffer buffer, final int from, final int limit) {
        int point = -1;
        int mantissaEnd = from;
        while (mantissaEnd < limit) {
            final byte b = buffer.getByte(mantissaEnd);
            if ((b | 0x20) == 'e') {
                break;
            }
            if (b == '.' && point < 0) {
                point = mantissaEnd;
            }
            mantissaEnd++;
        }
        final int exponent = mantissaEnd == limit ? 0 : AsciiFields.parseExponent(buffer, mantissaEnd + 1, limit);
        final int wholeEnd = point < 0 ? mantissaEnd : point;
        final int fraction = point < 0 ? mantissaEnd : point + 1;
        if (wholeEnd == from && fraction == mantissaEnd) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        final double value = combine(buffer, from, wholeEnd, fraction, mantissaEnd, exponent);
        return Double.isNaN(value) ? parseByLibrary(buffer, from, limit) : value;
    }

    /** The digits of [whole, wholeEnd) and [fraction, end) around the point, times 10^exponent; NaN: undecided. */
    private static double combine(final DirectBuffer buffer, final int whole, final int wholeEnd, final int fraction,
        final int end, final int exponent) {
        final int first = AsciiFields.skipZeros(buffer, whole, wholeEnd);
        final int second = first < wholeEnd ? fraction : AsciiFields.skipZeros(buffer, fraction, end);
        final int wholeDigits = wholeEnd - first;
        final int decimals = end - second;
        if (wholeDigits + decimals > MAX_DIGITS) {
            return combineMany(buffer, first, wholeDigits, second, end, exponent - (second - fraction));
        }
        final long high = Digits.parse(buffer, first, wholeDigits);
        final long low = Digits.parse(buffer, second, decimals);
        final long mantissa = wholeDigits == 0 ? low : high * PowersOfTen.asLong(decimals) + low;
        return DecimalToDouble.convert(mantissa, exponent - (end - fraction));
    }

    /** More digits than a long holds: the first 19 decide, unless there is a border between doubles in what they leave. */
    private static double combineMany(final DirectBuffer buffer, final int whole, final int wholeDigits,
        final int fraction, final int end, final int exponent) {
        final int wholeTaken = Math.min(MAX_DIGITS, wholeDigits);
        final int decimalsTaken = MAX_DIGITS - wholeTaken;
        final long high = Digits.parse(buffer, whole, wholeTaken);
        final long low = Digits.parse(buffer, fraction, decimalsTaken);
        final long mantissa = wholeTaken == 0 ? low : high * PowersOfTen.asLong(decimalsTaken) + low;
        final boolean isExact = areZeros(buffer, whole + wholeTaken, whole + wholeDigits)
            & areZeros(buffer, fraction + decimalsTaken, end);
        final int scale = exponent + wholeDigits - MAX_DIGITS;
        final double value = DecimalToDouble.convert(mantissa, scale);
        return isExact || value == DecimalToDouble.convert(mantissa + 1, scale) ? value : Double.NaN;
    }

    /** Whether there are only zeros; anything but a digit is an error. */
    private static boolean areZeros(final DirectBuffer buffer, final int from, final int end) {
        int all = 0;
        for (int i = from; i < end; i++) {
            all |= AsciiFields.digitAt(buffer, i);
        }
        return all == 0;
    }

    private static double parseByLibrary(final DirectBuffer buffer, final int from, final int limit) {
        final byte[] text = new byte[limit - from];
        buffer.getBytes(from, text);
        try {
            return JavaDoubleParser.parseDouble(text);
        } catch (final NumberFormatException ex) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
    }
}
