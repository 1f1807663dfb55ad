package io.tickwire.client;

import io.tickwire.client.transport.PreparedFrame;
import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Memory;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The frame of an order, encoded ahead. It stands for many frames, which differ in id, quantity and price; on both wires
 * they come in that order. A value that needs more or fewer bytes than before moves what stands behind it. Behind the price
 * there can be a gap, which no copy has: where the price's length changes often, the gap takes up the difference. More than
 * eight bytes follow the last of the three on either wire, whatever the order: a word that holds a value stays within the
 * frame.
 *
 * <p>One thread at a time. Does not allocate once made.
 */
abstract class OrderFrame extends PreparedFrame {

    /** What the three values can add to a frame's length: the longest quantity, price, id and nested length. */
    static final int GROWTH = 448;

    private static final int LONGEST_NUMBER = Decimals.MAX_LENGTH + Long.BYTES;
    private static final int NO_CARRY = Integer.MIN_VALUE;

    final UnsafeBuffer bytes;
    /** Index of room for a number whose length is not known before it is written. */
    final int scratch;
    final FramePlace id = new FramePlace();
    final FramePlace quantity = new FramePlace();
    final FramePlace price = new FramePlace();

    /** The quantity, or another place if there is none. */
    private FramePlace second = quantity;
    /** The price, or another place. */
    private FramePlace third = price;

    private int length;
    private int gap;
    private long stamps;
    private int orderId;
    /** Up to here each id is the one before plus {@link #idStep}, as words. */
    private int carryAt;
    private long idStep;

    /** Memory for a frame that begins with not more bytes than these. */
    OrderFrame(final int room) {
        this.scratch = room + GROWTH + AsciiNumbers.MAX_DOUBLE_LENGTH;
        this.bytes = new UnsafeBuffer(ByteBuffer.allocateDirect(scratch + LONGEST_NUMBER));
    }

    /** Takes up a copy of a frame in which id and quantity take one byte, and the price what it takes. */
    void begin(final DirectBuffer frame, final int newLength, final double newPrice) {
        bytes.putBytes(0, frame, 0, newLength);
        length = newLength;
        gap = 0;
        stamps = newStamps();
        id.begin(1);
        quantity.begin(1);
        second = quantity;
        third = price;
        orderId = Unset.INT;
        carryAt = NO_CARRY;
    }

    /** A price whose first byte is another than that of 1. */
    abstract double otherThanOne();

    /** Where the price is. */
    abstract void priceAt(int index);

    /** Where the length is that the quantity is part of, if any is. */
    abstract void orderLengthAt(int index);

    @Override
    public final int length() {
        return length;
    }

    /** Each length of the price has its own, of those that were set aside: back to it, nothing else has changed. */
    @Override
    public final long stamp() {
        return stamps + price.length();
    }

    @Override
    public void copyTo(final long target) {
        Memory.copy(bytes.addressOffset(), target, length);
    }

    /** Copies the frame, in two parts. */
    final void putWithoutGap(final MutableDirectBuffer target, final int index) {
        final int head = price.at + price.length();
        target.putBytes(index, bytes, 0, head);
        target.putBytes(index + head, bytes, head + gap, length - head);
    }

    @Override
    public final void putValues(final long address) {
        id.putInto(address);
        second.putInto(address);
        third.putInto(address);
    }

    /**
     * Takes another id.
     *
     * @return false if the frame has no place for it: it is none
     */
    final boolean setOrderId(final int newOrderId) {
        if (newOrderId == orderId + 1 && newOrderId < carryAt) { // as ids mostly follow each other
            orderId = newOrderId;
            id.add(idStep);
            return true;
        }
        return newOrderId == orderId || setOtherOrderId(newOrderId);
    }

    private boolean setOtherOrderId(final int newOrderId) {
        if (newOrderId == Unset.INT) {
            return false;
        }
        final long word = wordOfId(newOrderId);
        if (word != PlainText.NONE && id.takes(word)) {
            id.set(word);
        } else {
            setFromScratch(id, writeId(newOrderId));
        }
        orderId = newOrderId;
        carryAt = newOrderId >= 0 && id.isWord() ? nextCarry(newOrderId) : NO_CARRY;
        idStep = idStep(id.length());
        return true;
    }

    /**
     * Takes another quantity, which is text on either wire.
     *
     * @return false if there is no place for it, and the frame is no use any more
     */
    final boolean setQuantity(final long newQuantity) {
        final long word = PlainText.wordOfDecimal(newQuantity);
        if (quantity.takes(word)) {
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

    /**
     * Takes another price.
     *
     * @return false if there is no place for it, and the frame is no use any more
     */
    abstract boolean setPrice(double newPrice);

    /** The bytes of an id from 0 on; {@link PlainText#NONE} if a word cannot hold them. */
    abstract long wordOfId(int newOrderId);

    /** Writes an id to {@link #scratch}: its length. */
    abstract int writeId(int newOrderId);

    /** The lowest id above this one that is not one step from the one before. */
    abstract int nextCarry(int newOrderId);

    /** What one more is in a word. */
    abstract long idStep(int idLength);

    /** A value that was written to {@link #scratch}. */
    final void setFromScratch(final FramePlace place, final int count) {
        resize(place, count);
        if (count <= Long.BYTES) {
            place.set(bytes.getLong(scratch, ByteOrder.LITTLE_ENDIAN), count, 0);
        } else {
            bytes.putBytes(place.at, bytes, scratch, count);
            place.setOutside(count, bytes.getLong(place.at, ByteOrder.LITTLE_ENDIAN));
            stamps = newStamps();
        }
        lookAround();
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
        bytes.putBytes(from + by, bytes, from, length + gap - from);
        quantity.at += quantity.at >= from ? by : 0;
        price.at += price.at >= from ? by : 0;
        grow(by);
        stamps = newStamps();
    }

    /** The gap behind the price takes up a difference. */
    final void takeFromGap(final int by) {
        gap -= by;
        grow(by);
    }

    /** Makes a gap behind the price. */
    final void open(final int newGap) {
        final int end = price.at + price.length();
        bytes.putBytes(end + newGap, bytes, end, length - end);
        gap = newGap;
    }

    private void grow(final int by) {
        length += by;
        bytes.putInt(0, length - Integer.BYTES, ByteOrder.BIG_ENDIAN);
    }

    /** What stands behind each value may be other bytes than before. */
    private void lookAround() {
        second = quantity.isThere() ? quantity : id;
        third = price.isThere() ? price : second;
        lookBehind(id);
        lookBehind(second);
        lookBehind(third);
    }

    private void lookBehind(final FramePlace place) {
        if (place.isWord()) {
            place.behind(wordBehind(place));
        }
    }

    final long wordBehind(final FramePlace place) {
        final int end = place.at + place.length() + (place == price ? gap : 0);
        return bytes.getLong(end, ByteOrder.LITTLE_ENDIAN);
    }
}
