package io.tickwire.wire;

import org.agrona.DirectBuffer;

/** Bytes of a text to chars: UTF-8 if valid, else ISO-8859-1; escapes undone where asked for. Does not allocate. */
final class TextDecoder {

    private static final int INVALID = -1;
    private static final int ESCAPE_LENGTH = 6;

    private TextDecoder() {
    }

    /** Decodes into {@code chars}, which must have room for one char a byte; returns the number of chars. */
    static int decode(
        final DirectBuffer buffer, final int offset, final int length, final boolean escaped, final char[] chars) {
        int count = utf8(buffer, offset, length, chars);
        if (count == INVALID) {
            count = latin1(buffer, offset, length, chars);
        }
        return escaped ? unescape(chars, count) : count;
    }

    private static int latin1(final DirectBuffer buffer, final int offset, final int length, final char[] chars) {
        for (int i = 0; i < length; i++) {
            chars[i] = (char)(buffer.getByte(offset + i) & 0xFF);
        }
        return length;
    }

    private static int utf8(final DirectBuffer buffer, final int offset, final int length, final char[] chars) {
        final int end = offset + length;
        int count = 0;
        for (int i = offset; i < end; ) {
            final int lead = buffer.getByte(i) & 0xFF;
            final int size = sequenceLength(lead);
            if (size == 0 || i + size > end) {
                return INVALID;
            }
            final int codePoint = codePoint(buffer, i, lead, size);
            if (codePoint == INVALID) {
                return INVALID;
            }
            if (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                chars[count++] = Character.highSurrogate(codePoint);
                chars[count++] = Character.lowSurrogate(codePoint);
            } else {
                chars[count++] = (char)codePoint;
            }
            i += size;
        }
        return count;
    }

    private static int sequenceLength(final int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2) {
            return 0;
        }
        if (lead < 0xE0) {
            return 2;
        }
        return lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    }

    private static int codePoint(final DirectBuffer buffer, final int index, final int lead, final int size) {
        if (size == 1) {
            return lead;
        }
        int codePoint = lead & 0xFF >> size + 1;
        for (int i = 1; i < size; i++) {
            final int next = buffer.getByte(index + i) & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return INVALID;
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        final boolean overlong = size == 3 && codePoint < 0x800 || size == 4 && codePoint < 0x10000;
        final boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return overlong || surrogate || codePoint > Character.MAX_CODE_POINT ? INVALID : codePoint;
    }

    /** In place and once: what an escape stands for is not looked at again. */
    private static int unescape(final char[] chars, final int length) {
        int count = 0;
        for (int i = 0; i < length; ) {
            final int unit = chars[i] == '\\' ? escapedUnit(chars, i, length) : INVALID;
            if (unit == INVALID) {
                chars[count++] = chars[i++];
            } else {
                chars[count++] = (char)unit;
                i += ESCAPE_LENGTH;
            }
        }
        return count;
    }

    private static int escapedUnit(final char[] chars, final int index, final int length) {
        if (index + ESCAPE_LENGTH > length || chars[index + 1] != 'u') {
            return INVALID;
        }
        int unit = 0;
        for (int i = index + 2; i < index + ESCAPE_LENGTH; i++) {
            final int digit = hexDigit(chars[i]);
            if (digit < 0) {
                return INVALID;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private static int hexDigit(final char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        final int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
