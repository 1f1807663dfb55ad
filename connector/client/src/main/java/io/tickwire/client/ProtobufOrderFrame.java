package io.tickwire.client;

import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import org.agrona.DirectBuffer;

/**
 * An order's frame as protobuf: the id a varint, the quantity a text, the price eight bytes. The quantity stands in the
 * nested order, whose length comes before that.
 */
final class ProtobufOrderFrame extends OrderFrame {

    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST_VARINT = 10;
    private static final long MORE_OF_EACH = 0x80808080L;
    private static final int NONE = -1;

    /** Index of the nested order's length. */
    private int orderLengthAt;

    /** Below this, and from its opposite on, prices can be sent: none if there is no place for one. */
    private double priceLimit;

    ProtobufOrderFrame(final int room) {
        super(room);
    }

    @Override
    void begin(final DirectBuffer frame, final int newLength, final double newPrice) {
        super.begin(frame, newLength, newPrice);
        price.begin(Double.BYTES);
        orderLengthAt = NONE;
        priceLimit = Double.NaN;
    }

    @Override
    void orderLengthAt(final int index) {
        orderLengthAt = index;
    }

    @Override
    double otherThanOne() {
        return Math.nextUp(1.0);
    }

    @Override
    void priceAt(final int index) {
        price.at = index;
        price.set(0, Double.BYTES, 0);
        priceLimit = Unset.DOUBLE;
    }

    @Override
    long wordOfId(final int newOrderId) {
        return newOrderId > 0 ? varintOf(newOrderId) : PlainText.NONE;
    }

    @Override
    int writeId(final int newOrderId) {
        putVarint(scratch, newOrderId);
        return width(newOrderId);
    }

    /** The next one whose first seven bits are 0: the others differ from the one before in the first byte. */
    @Override
    int nextCarry(final int newOrderId) {
        return (newOrderId | MORE - 1) + 1;
    }

    @Override
    long idStep(final int idLength) {
        return 1;
    }

    @Override
    boolean setPrice(final double newPrice) {
        if (Math.abs(newPrice) < priceLimit || newPrice == -priceLimit) {
            price.set(Double.doubleToRawLongBits(newPrice));
            return true;
        }
        return false;
    }

    /** Seven bits to a byte, the lowest first; all bytes but the last say that there is more. */
    private static long varintOf(final long value) {
        final long groups = value & 0x7F | (value & 0x3F80) << 1 | (value & 0x1FC000) << 2 | (value & 0xFE00000) << 3
            | (value & 0x70000000) << 4;
        final long last = Long.SIZE - 1 - Long.numberOfLeadingZeros(groups) & -Byte.SIZE;
        return groups | MORE_OF_EACH & (1L << last) - 1;
    }

    @Override
    void resize(final FramePlace place, final int count) {
        if (place == quantity) {
            resizeQuantity(count);
        } else {
            final int before = length();
            super.resize(place, count);
            orderLengthAt += orderLengthAt == NONE ? 0 : length() - before;
        }
    }

    /** Its length is a varint just before it, and part of the nested order's length. */
    private void resizeQuantity(final int count) {
        final int by = count - quantity.length();
        final int byOfLength = width(count) - width(quantity.length());
        final int orderLength = varint(orderLengthAt);
        final int lengthAt = quantity.at - width(quantity.length());
        move(quantity.at + quantity.length(), by + byOfLength);
        putVarint(lengthAt, count);
        quantity.at = lengthAt + width(count);
        resizeOrder(orderLength, orderLength + by + byOfLength);
    }

    private void resizeOrder(final int oldLength, final int newLength) {
        final int oldWidth = width(oldLength);
        final int newWidth = width(newLength);
        if (oldWidth != newWidth) {
            move(orderLengthAt + oldWidth, newWidth - oldWidth);
        }
        putVarint(orderLengthAt, newLength);
    }

    /** Bytes of a varint; a negative int travels as a long. */
    private static int width(final int value) {
        return value < 0 ? LONGEST_VARINT
            : (Integer.SIZE + BITS - 1 - Integer.numberOfLeadingZeros(value | 1)) / BITS;
    }

    private int varint(final int index) {
        int value = 0;
        int at = index;
        int shift = 0;
        byte next;
        do {
            next = bytes.getByte(at++);
            value |= (next & MORE - 1) << shift;
            shift += BITS;
        } while (next < 0);
        return value;
    }

    private void putVarint(final int index, final long value) {
        int at = index;
        long rest = value;
        while ((rest & -MORE) != 0) {
            bytes.putByte(at++, (byte) (rest | MORE));
            rest >>>= BITS;
        }
        bytes.putByte(at, (byte) rest);
    }
}
