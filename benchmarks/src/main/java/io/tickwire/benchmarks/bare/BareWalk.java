package io.tickwire.benchmarks.bare;

import java.nio.ByteOrder;

import org.agrona.DirectBuffer;

/**
 * The floor for messages of any family: looks at every field once, in place, reads its number, or where its text begins
 * and ends, and keeps nothing. What a parser must do at the least. Trusts its input.
 */
public final class BareWalk {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long DIGITS = 0x0F0F_0F0F_0F0F_0F0FL;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private BareWalk() {
    }

    /**
     * Walks over protobuf.
     *
     * @param buffer       that holds it
     * @param from         its first byte
     * @param end          behind its last byte
     * @param nestedFields a bit for each field number that is a message, in which the walk goes on
     * @return something that depends on all fields
     */
    public static long protobuf(final DirectBuffer buffer, final int from, final int end, final int nestedFields) {
        long seen = 0;
        int at = from;
        while (at < end) {
            int tag = buffer.getByte(at++);
            if (tag < 0) {
                tag = tag & 0x7F | buffer.getByte(at++) << 7;
            }
            if ((tag & 7) == FIXED64) {
                seen += buffer.getLong(at);
                at += Long.BYTES;
                continue;
            }
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = buffer.getByte(at++);
                value |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            if ((tag & 7) == VARINT) {
                seen += value;
            } else {
                final int number = tag >>> 3;
                final boolean isNested = number < Integer.SIZE && (nestedFields & 1 << number) != 0;
                seen += isNested ? protobuf(buffer, at, at + (int) value, 0) : value;
                at += (int) value;
            }
        }
        return seen;
    }

    /**
     * Walks over the fields of a text message, eight bytes at a time: reads whole numbers of up to seven digits; what is
     * longer is a text, of which only the end is looked for.
     *
     * @param buffer that holds it
     * @param from   its first byte
     * @param end    behind its last byte, which ends a field
     * @return something that depends on all fields
     */
    public static long text(final DirectBuffer buffer, final int from, final int end) {
        final int lastWord = end - Long.BYTES;
        long seen = 0;
        int at = from;
        while (at <= lastWord) {
            final long word = buffer.getLong(at, ByteOrder.LITTLE_ENDIAN);
            final long zeros = zeros(word);
            if ((word & 0xFF) == 0) { // most fields are empty or a digit, and a branch is guessed before it is known
                at++;
            } else if ((word & 0xFF00) == 0) {
                seen += word & 0x0F;
                at += 2;
            } else if (zeros != 0) {
                final int bits = Long.numberOfTrailingZeros(zeros) & -Byte.SIZE;
                seen += number(word, bits);
                at += (bits >>> 3) + 1;
            } else {
                final int terminator = terminator(buffer, at + Long.BYTES, end);
                seen += terminator - at;
                at = terminator + 1;
            }
        }
        return seen + lastNumbers(buffer, at, end);
    }

    /** The highest bit of bytes that are zero: right up to the first of them, as is enough. */
    private static long zeros(final long word) {
        return word - LOWEST_BITS & ~word & HIGHEST_BITS;
    }

    /** All digits at once: they are moved behind leading zeros, then added up by twos, fours and eights. */
    private static long number(final long word, final int bits) {
        final long digits = (word & DIGITS) << Byte.SIZE << Long.SIZE - Byte.SIZE - bits;
        final long twos = digits * 10 + (digits >>> 8) & 0x00FF_00FF_00FF_00FFL;
        final long fours = twos * 100 + (twos >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return fours * 10_000 + (fours >>> 32) & 0xFFFF_FFFFL;
    }

    private static int terminator(final DirectBuffer buffer, final int from, final int end) {
        final int lastWord = end - Long.BYTES;
        int at = from;
        for (; at <= lastWord; at += Long.BYTES) {
            final long zeros = zeros(buffer.getLong(at, ByteOrder.LITTLE_ENDIAN));
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (buffer.getByte(at) != 0) {
            at++;
        }
        return at;
    }

    /** A word that began here would end behind the message. */
    private static long lastNumbers(final DirectBuffer buffer, final int from, final int end) {
        long seen = 0;
        long number = 0;
        for (int at = from; at < end; at++) {
            final int b = buffer.getByte(at);
            if (b == 0) {
                seen += number;
                number = 0;
            } else {
                number = number * 10 + b - '0';
            }
        }
        return seen;
    }
}
