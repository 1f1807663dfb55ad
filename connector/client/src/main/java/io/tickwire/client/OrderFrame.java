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

    /** Whether it has a place for each of the values, or has the value. */
    final boolean fits(final int newOrderId, final long newQuantity, final double newPrice) {
        return newOrderId != Unset.INT
            && (quantity.isThere() ? newQuantity != Unset.DECIMAL : newQuantity == quantityBits)
            && (price.isThere()
                ? Unset.isSendable(newPrice) : Double.doubleToRawLongBits(newPrice) == priceBits);
    }

    /** Takes other values, which fit. */
    final void set(final int newOrderId, final long newQuantity, final double newPrice) {
        if (newOrderId != orderId + 1 || !setNextOrderId(newOrderId)) {
            setOrderId(newOrderId);
        }
        orderId = newOrderId;
        if (newQuantity != quantityBits) {
            quantityBits = newQuantity;
            setQuantity(newQuantity);
        }
        final long newPriceBits = Double.doubleToRawLongBits(newPrice);
        if (newPriceBits != priceBits) {
            priceBits = newPriceBits;
            setPrice(newPrice);
        }
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

    abstract void setQuantity(long newQuantity);

    abstract void setPrice(double newPrice);

    /** A value of up to eight bytes, of which the last is not 0. */
    final void set(final FramePlace place, final long word) {
        if (place.takes(word)) {
            place.set(word);
        } else {
            setOfOtherLength(place, word);
        }
    }

    private void setOfOtherLength(final FramePlace place, final long word) {
        final int count = PlainText.length(word);
        resize(place, count);
        place.set(word, count);
    }

    /** A value that was written to {@link #scratch}. */
    final void setFromScratch(final FramePlace place, final int count) {
        resize(place, count);
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
