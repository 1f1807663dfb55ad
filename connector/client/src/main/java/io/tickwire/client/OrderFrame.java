package io.tickwire.client;

import io.tickwire.client.transport.LastFrames;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The frame of an order, encoded ahead. It stands for many frames, which differ in id, quantity and price; these are put
 * into a copy of it. Only when one of them needs more or fewer bytes than before is the frame itself changed: what stands
 * behind the value is moved, and the frame has another {@link #stamp()}. On both wires they come in that order.
 *
 * <p>One thread at a time. Does not allocate once made.
 */
abstract class OrderFrame {

    /** What the three values can add to a frame's length: the longest quantity, price, id and nested length. */
    static final int GROWTH = 448;

    /** Bytes behind a frame that are read, and written as they were, when a value is put into it. */
    static final int MARGIN = Long.BYTES;

    private static final int LONGEST_NUMBER = Decimals.MAX_LENGTH + Long.BYTES;

    final UnsafeBuffer bytes;
    /** Index of room for a number whose length is not known before it is written. */
    final int scratch;
    final FramePlace id = new FramePlace(1);
    final FramePlace quantity = new FramePlace(1);
    final FramePlace price;

    private int length;
    private long stamp = LastFrames.newStamp();
    private int orderId;
    private long quantityBits;
    private long priceBits;

    /** A frame that starts as a copy of one with the given values; id and quantity take one byte. */
    OrderFrame(
        final DirectBuffer frame, final int length, final long quantity, final double price, final int priceLength) {
        this.scratch = length + GROWTH;
        this.bytes = new UnsafeBuffer(ByteBuffer.allocateDirect(scratch + LONGEST_NUMBER));
        this.bytes.putBytes(0, frame, 0, length);
        this.length = length;
        this.quantityBits = quantity;
        this.priceBits = Double.doubleToRawLongBits(price);
        this.price = new FramePlace(priceLength);
    }

    /** The frame, with its length in front, from index 0 on. */
    final DirectBuffer bytes() {
        return bytes;
    }

    final int length() {
        return length;
    }

    /** Copies with one stamp differ in the three values at most, and these have the same length in all. */
    final long stamp() {
        return stamp;
    }

    /**
     * Takes other values.
     *
     * @return false if it has no place for one of them, and is no use any more, unless the id is none
     */
    final boolean set(final int newOrderId, final long newQuantity, final double newPrice) {
        if (newOrderId == Unset.INT) {
            return false;
        }
        if (newOrderId != orderId + 1 || !setNextOrderId(newOrderId)) {
            setOrderId(newOrderId);
        }
        orderId = newOrderId;
        if (newQuantity != quantityBits && !setQuantity(newQuantity)) {
            return false;
        }
        quantityBits = newQuantity;
        final long newPriceBits = Double.doubleToRawLongBits(newPrice);
        if (newPriceBits != priceBits && !setPrice(newPrice)) {
            return false;
        }
        priceBits = newPriceBits;
        return true;
    }

    /** As text, on either wire. */
    private boolean setQuantity(final long newQuantity) {
        final long word = PlainText.wordOfDecimal(newQuantity);
        if (word != PlainText.NONE && quantity.takes(word)) {
            quantity.set(word);
            return true;
        }
        return setOtherQuantity(newQuantity);
    }

    private boolean setOtherQuantity(final long newQuantity) {
        if (!quantity.isThere() || newQuantity == Unset.DECIMAL) {
            return false;
        }
        setFromScratch(quantity, Decimals.write(bytes, scratch, Decimals.check(newQuantity)));
        return true;
    }

    /** Puts the values into a copy of the frame, behind which there is a {@link #MARGIN}. */
    final void putValues(final MutableDirectBuffer target, final int index) {
        final byte[] array = target.byteArray();
        final long frame = target.addressOffset() + index;
        id.putInto(array, frame);
        quantity.putInto(array, frame);
        price.putInto(array, frame);
    }

    abstract void setOrderId(int newOrderId);

    /** The id that follows the last one, as ids mostly do: whether that was all there was to do. */
    abstract boolean setNextOrderId(int newOrderId);

    /** Whether there is a place for it. */
    abstract boolean setPrice(double newPrice);

    /** A value that was written to {@link #scratch}. */
    final void setFromScratch(final FramePlace place, final int count) {
        resize(place, count);
        if (count <= Long.BYTES) {
            final long unused = -1L << count * Byte.SIZE - 1 << 1; // in two steps: eight bytes leave none
            place.set(bytes.getLong(scratch, ByteOrder.LITTLE_ENDIAN) & ~unused, count);
            return;
        }
        bytes.putBytes(place.at, bytes, scratch, count);
        place.setOutside(count);
        stamp = LastFrames.newStamp();
    }

    /** Makes room for another number of bytes. */
    void resize(final FramePlace place, final int count) {
        move(place.at + place.length(), count - place.length());
    }

    /** Moves all from an index on, and sets the frame's length. */
    final void move(final int from, final int by) {
        if (by == 0) {
            return;
        }
        bytes.putBytes(from + by, bytes, from, length - from);
        length += by;
        quantity.at += quantity.at >= from ? by : 0;
        price.at += price.at >= from ? by : 0;
        bytes.putInt(0, length - Integer.BYTES, ByteOrder.BIG_ENDIAN);
        stamp = LastFrames.newStamp();
    }
}
