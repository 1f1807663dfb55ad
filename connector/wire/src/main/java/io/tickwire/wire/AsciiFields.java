package io.tickwire.wire;

import org.agrona.DirectBuffer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Small questions about the bytes of a text field.
 */
final class AsciiFields {

    static final byte[] NAN = "NaN".getBytes(US_ASCII);
    static final byte[] INFINITY = "Infinity".getBytes(US_ASCII);

    private static final int ENDLESS_EXPONENT = 100_000_000; // no frame has that many digits to make up for it

    private AsciiFields() {
    }

    static boolean equals(final DirectBuffer buffer, final int offset, final int length, final byte[] expected) {
        if (length != expected.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer.getByte(offset + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first index that holds no blank; blanks are what {@link String#trim} drops. */
    static int skipBlanks(final DirectBuffer buffer, final int from, final int end) {
        int at = from;
        while (at < end && (buffer.getByte(at) & 0xFF) <= ' ') {
            at++;
        }
        return at;
    }

    /** The end without the blanks before it. */
    static int dropBlanks(final DirectBuffer buffer, final int from, final int end) {
        int at = end;
        while (at > from && (buffer.getByte(at - 1) & 0xFF) <= ' ') {
            at--;
        }
        return at;
    }

    static int skipZeros(final DirectBuffer buffer, final int from, final int end) {
        int at = from;
        while (at < end && buffer.getByte(at) == '0') {
            at++;
        }
        return at;
    }

    /** The value of the digit at an index, which must be one. */
    static int digitAt(final DirectBuffer buffer, final int index) {
        final int digit = buffer.getByte(index) - '0';
        if (digit < 0 || digit > 9) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return digit;
    }

    /** The number behind an E: an optional sign and digits; beyond 10^8 it does not grow any more. */
    static int parseExponent(final DirectBuffer buffer, final int offset, final int limit) {
        final byte sign = offset < limit ? buffer.getByte(offset) : 0;
        final int from = sign == '-' || sign == '+' ? offset + 1 : offset;
        if (from == limit) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        int value = 0;
        for (int i = from; i < limit; i++) {
            final int digit = digitAt(buffer, i);
            value = Math.min(value * 10 + digit, ENDLESS_EXPONENT);
        }
        return sign == '-' ? -value : value;
    }
}
