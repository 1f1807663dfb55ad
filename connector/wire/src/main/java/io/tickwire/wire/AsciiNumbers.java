package io.tickwire.wire;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Numbers as ASCII text in a buffer: reading and writing.
 */
public final class AsciiNumbers {

    private AsciiNumbers() {
    }

    public static int parseInt(final DirectBuffer buffer, final int offset, final int length) {
        final long value = parseLong(buffer, offset, length);
        if (value != (int) value) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
        return (int) value;
    }

    public static long parseLong(final DirectBuffer buffer, final int offset, final int length) {
        try {
            return Long.parseLong(buffer.getStringWithoutLengthAscii(offset, length));
        } catch (final NumberFormatException ex) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
    }

    public static double parseDouble(final DirectBuffer buffer, final int offset, final int length) {
        try {
            return Double.parseDouble(buffer.getStringWithoutLengthAscii(offset, length));
        } catch (final NumberFormatException ex) {
            throw MalformedMessageException.NOT_A_NUMBER;
        }
    }

    public static int writeInt(final MutableDirectBuffer buffer, final int index, final int value) {
        return buffer.putIntAscii(index, value);
    }

    public static int writeLong(final MutableDirectBuffer buffer, final int index, final long value) {
        return buffer.putLongAscii(index, value);
    }

    public static int writeDouble(final MutableDirectBuffer buffer, final int index, final double value) {
        return buffer.putStringWithoutLengthAscii(index, Double.toString(value));
    }
}
