package io.tickwire.benchmarks.bare;

import org.agrona.DirectBuffer;

/**
 * The floor for messages of any family: looks at every field once, in place, reads its number, or where its text begins
 * and ends, and keeps nothing. What a parser must do at the least. Trusts its input.
 */
public final class BareWalk {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;

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
     * Walks over the fields of a text message, and reads whole numbers.
     *
     * @param buffer that holds it
     * @param from   its first byte
     * @param end    behind its last byte
     * @return something that depends on all fields
     */
    public static long text(final DirectBuffer buffer, final int from, final int end) {
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
