package io.tickwire.client;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Memory;
import io.tickwire.wire.NearPrices;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import java.nio.ByteBuffer;
import org.agrona.BitUtil;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * An order's frame on the text wire: all three values are digits of no fixed number. The price's changes most: every tenth
 * price in cents has one decimal.
 */
final class TextOrderFrame extends OrderFrame {

    private static final int TEN = 10;

    private final NearPrices prices = new NearPrices();
    /** The frame in one piece for each length of a price that a word holds, and, at 0, for a longer price. */
    private final UnsafeBuffer images;
    private final int imageLength;
    private final long[] imageStamps = new long[Long.BYTES + 1];

    TextOrderFrame(final int room) {
        super(room);
        imageLength = BitUtil.align(scratch, BitUtil.CACHE_LINE_LENGTH);
        images = new UnsafeBuffer(ByteBuffer.allocateDirect(imageStamps.length * imageLength));
    }

    @Override
    void begin(final DirectBuffer frame, final int newLength, final double newPrice) {
        super.begin(frame, newLength, newPrice);
        price.begin(AsciiNumbers.writeDouble(bytes, scratch, newPrice));
    }

    /** It stands among the other fields. */
    @Override
    void orderLengthAt(final int index) {
    }

    @Override
    double otherThanOne() {
        return 2.0;
    }

    /** The gap behind it is as long as the longest. */
    @Override
    void priceAt(final int index) {
        price.at = index;
        open(AsciiNumbers.MAX_DOUBLE_LENGTH);
    }

    @Override
    long wordOfId(final int newOrderId) {
        return PlainText.wordOfInt(newOrderId);
    }

    @Override
    int writeId(final int newOrderId) {
        return AsciiNumbers.writeInt(bytes, scratch, newOrderId);
    }

    /** The next one that ends with 0: the others differ from the one before in their last digit. */
    @Override
    int nextCarry(final int newOrderId) {
        return newOrderId - newOrderId % TEN + TEN;
    }

    @Override
    long idStep(final int idLength) {
        return 1L << (idLength - 1) * Byte.SIZE;
    }

    @Override
    boolean setPrice(final double newPrice) {
        final long word = prices.wordOf(newPrice);
        if (price.takes(word)) {
            price.set(word);
            return true;
        }
        if (word != PlainText.NONE && price.isWord()) {
            setOfOtherLength(word);
            return true;
        }
        return setOtherPrice(newPrice);
    }

    private void setOfOtherLength(final long word) {
        final int count = PlainText.length(word);
        final long behind = wordBehind(price);
        resize(price, count);
        price.set(word, count, behind);
    }

    private boolean setOtherPrice(final double newPrice) {
        if (!price.isThere() || !Unset.isSendable(newPrice)) {
            return false;
        }
        setFromScratch(price, AsciiNumbers.writeDouble(bytes, scratch, newPrice));
        return true;
    }

    @Override
    public void copyTo(final long target) {
        final int slot = price.length() > Long.BYTES ? 0 : price.length();
        final int image = slot * imageLength;
        if (imageStamps[slot] != stamp()) {
            putWithoutGap(images, image);
            imageStamps[slot] = stamp();
        }
        Memory.copy(images.addressOffset() + image, target, length());
    }

    @Override
    void resize(final FramePlace place, final int count) {
        if (place == price) {
            takeFromGap(count - place.length());
        } else {
            super.resize(place, count);
        }
    }
}
