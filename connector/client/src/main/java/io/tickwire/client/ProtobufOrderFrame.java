package io.tickwire.client;

import java.nio.ByteOrder;
import org.agrona.DirectBuffer;

/**
 * An order's frame as protobuf: the id a varint, the quantity a text, the price eight bytes. The quantity stands in the
 * nested order, whose length comes before that.
 */
final class ProtobufOrderFrame extends OrderFrame {

    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST_VARINT = 10;

    /** Index of the nested order's length. */
    int orderLengthAt = NONE;

    ProtobufOrderFrame(
        final DirectBuffer frame, final int length, final int id, final long quantity, final double price) {
        super(frame, length, id, quantity, price);
        priceLength = Double.BYTES;
    }

    @Override
    void writeOrderId(final int newOrderId) {
        final int width = width(newOrderId);
        if (width != idLength) {
            resizeOrderId(width);
        }
        putVarint(idAt, newOrderId);
    }

    private void resizeOrderId(final int width) {
        final int by = width - idLength;
        move(idAt + idLength, by);
        orderLengthAt += orderLengthAt == NONE ? 0 : by;
        idLength = width;
    }

    @Override
    void writeQuantity(final long newQuantity) {
        final int count = quantityText(newQuantity);
        if (count != quantityLength) {
            resizeQuantity(count);
        }
        replace(quantityAt, count, count);
    }

    /** Its length is a varint just before it, and part of the nested order's length. */
    private void resizeQuantity(final int count) {
        final int by = count - quantityLength;
        final int byOfLength = width(count) - width(quantityLength);
        final int orderLength = varint(orderLengthAt);
        final int lengthAt = quantityAt - width(quantityLength);
        move(quantityAt + quantityLength, by + byOfLength);
        putVarint(lengthAt, count);
        quantityAt = lengthAt + width(count);
        quantityLength = count;
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

    @Override
    void writePrice(final double newPrice) {
        bytes.putLong(priceAt, Double.doubleToRawLongBits(newPrice), ByteOrder.LITTLE_ENDIAN);
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
