package io.tickwire.client;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.PlainText;
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
        if (word != PlainText.NONE) {
            set(id, word);
        } else {
            setFromScratch(id, AsciiNumbers.writeInt(bytes, scratch, newOrderId));
        }
    }

    @Override
    boolean setNextOrderId(final int newOrderId) {
        if (id.takesNextDigit()) {
            id.incrementLast();
            return true;
        }
        return false;
    }

    @Override
    void setQuantity(final long newQuantity) {
        final long word = PlainText.wordOfDecimal(newQuantity);
        if (word != PlainText.NONE) {
            set(quantity, word);
        } else {
            setFromScratch(quantity, Decimals.write(bytes, scratch, newQuantity));
        }
    }

    @Override
    void setPrice(final double newPrice) {
        final long word = PlainText.wordOfDouble(newPrice);
        if (word != PlainText.NONE) {
            set(price, word);
        } else {
            setFromScratch(price, AsciiNumbers.writeDouble(bytes, scratch, newPrice));
        }
    }
}
