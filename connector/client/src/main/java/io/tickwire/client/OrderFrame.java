package io.tickwire.client;

import io.tickwire.wire.Decimals;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The frame of an order, encoded ahead. Its id, quantity and price are replaced in place; when one of them needs more or
 * fewer bytes than before, what stands behind it is moved. On both wires they come in that order.
 *
 * <p>One thread at a time. Does not allocate once made.
 */
abstract class OrderFrame {

    /** What the three values can add to a frame's length: the longest quantity, price, id and nested length. */
    static final int GROWTH = 448;

    /** A quantity or price that the order does not have. */
    static final int NONE = -1;

    private static final int LONGEST_NUMBER = Decimals.MAX_LENGTH + Long.BYTES;

    final UnsafeBuffer bytes;
    /** Index of room for a number whose length is not known before it is written. */
    final int scratch;
    int idAt;
    int idLength = 1;
    int quantityAt = NONE;
    int quantityLength = 1;
    int priceAt = NONE;
    int priceLength;

    private int length;
    private int orderId;
    private long quantity;
    private long priceBits;

    /** A frame that starts as a copy of one with the given values, each of which takes one byte if it is a text. */
    OrderFrame(final DirectBuffer frame, final int length, final int orderId, final long quantity, final double price) {
        this.scratch = length + GROWTH;
        this.bytes = new UnsafeBuffer(ByteBuffer.allocateDirect(scratch + LONGEST_NUMBER));
        this.bytes.putBytes(0, frame, 0, length);
        this.length = length;
        this.orderId = orderId;
        this.quantity = quantity;
        this.priceBits = Double.doubleToRawLongBits(price);
    }

    /** The frame, with its length in front, from index 0 on. */
    final DirectBuffer bytes() {
        return bytes;
    }

    final int length() {
        return length;
    }

    /** Whether it has a place for each of the values, or has the value. */
    final boolean fits(final int newOrderId, final long newQuantity, final double newPrice) {
        return newOrderId != Unset.INT
            && (quantityAt == NONE ? newQuantity == quantity : newQuantity != Unset.DECIMAL)
            && (priceAt == NONE
                ? Double.doubleToRawLongBits(newPrice) == priceBits : Unset.isSendable(newPrice));
    }

    /** Puts other values into the frame, which fit. */
    final void patch(final int newOrderId, final long newQuantity, final double newPrice) {
        if (newOrderId != orderId) {
            orderId = newOrderId;
            writeOrderId(newOrderId);
        }
        if (newQuantity != quantity) {
            quantity = newQuantity;
            writeQuantity(newQuantity);
        }
        final long newPriceBits = Double.doubleToRawLongBits(newPrice);
        if (newPriceBits != priceBits) {
            priceBits = newPriceBits;
            writePrice(newPrice);
        }
    }

    abstract void writeOrderId(int newOrderId);

    abstract void writeQuantity(long newQuantity);

    abstract void writePrice(double newPrice);

    /** Moves all from an index on, and sets the frame's length. */
    final void move(final int from, final int by) {
        bytes.putBytes(from + by, bytes, from, length - from);
        length += by;
        quantityAt += quantityAt >= from ? by : 0;
        priceAt += priceAt >= from ? by : 0;
        bytes.putInt(0, length - Integer.BYTES, ByteOrder.BIG_ENDIAN);
    }

    /** Writes a quantity to {@link #scratch}: its length. */
    final int quantityText(final long decimal64) {
        final int count = PlainText.writeDecimal(bytes.byteArray(), bytes.addressOffset() + scratch, decimal64);
        return count != PlainText.NONE ? count : Decimals.write(bytes, scratch, decimal64);
    }

    /** Puts the bytes that were written to {@link #scratch}, one at least, into the place of others. */
    final void replace(final int at, final int oldCount, final int newCount) {
        if (newCount != oldCount) {
            move(at + oldCount, newCount - oldCount);
        }
        if (newCount <= Long.BYTES) {
            final long others = -1L << newCount * Byte.SIZE - 1 << 1; // in two steps: eight bytes leave none
            final long word = bytes.getLong(at, ByteOrder.LITTLE_ENDIAN) & others
                | bytes.getLong(scratch, ByteOrder.LITTLE_ENDIAN) & ~others;
            bytes.putLong(at, word, ByteOrder.LITTLE_ENDIAN);
        } else {
            bytes.putBytes(at, bytes, scratch, newCount);
        }
    }
}
