package io.tickwire.client;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Unset;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** An order's frame on the text wire: all three values are digits of no fixed number. */
final class TextOrderFrame extends OrderFrame {

    TextOrderFrame(final DirectBuffer frame, final int length, final long quantity, final double price) {
        super(frame, length, quantity, price, lengthOf(price));
    }

    private static int lengthOf(final double price) {
        return AsciiNumbers.writeDouble(
            new UnsafeBuffer(new byte[AsciiNumbers.MAX_DOUBLE_LENGTH]), 0, price);
    }

    @Override
    void setOrderId(final int newOrderId) {
        final long word = PlainText.wordOfInt(newOrderId);
        if (word != PlainText.NONE && id.takes(word)) {
            id.set(word);
        } else {
            setFromScratch(id, AsciiNumbers.writeInt(bytes, scratch, newOrderId));
        }
    }

    @Override
    boolean setNextOrderId(final int newOrderId) {
        if (newOrderId > 0 && id.takesNextDigit()) { // below 0 the digits go down
            id.incrementLast();
            return true;
        }
        return false;
    }

    @Override
    boolean setPrice(final double newPrice) {
        final long word = PlainText.wordOfDouble(newPrice);
        if (word != PlainText.NONE && price.takes(word)) {
            price.set(word);
            return true;
        }
        return setOtherPrice(newPrice);
    }

    private boolean setOtherPrice(final double newPrice) {
        if (!price.isThere() || !Unset.isSendable(newPrice)) {
            return false;
        }
        setFromScratch(price, AsciiNumbers.writeDouble(bytes, scratch, newPrice));
        return true;
    }
}
