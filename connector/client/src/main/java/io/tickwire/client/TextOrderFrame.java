package io.tickwire.client;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.PlainText;
import org.agrona.DirectBuffer;

/** An order's frame on the text wire: all three values are digits of no fixed number. */
final class TextOrderFrame extends OrderFrame {

    TextOrderFrame(final DirectBuffer frame, final int length, final int id, final long quantity, final double price) {
        super(frame, length, id, quantity, price);
        priceLength = AsciiNumbers.writeDouble(bytes, scratch, price);
    }

    @Override
    void writeOrderId(final int newOrderId) {
        final int written = PlainText.writeInt(bytes.byteArray(), bytes.addressOffset() + scratch, newOrderId);
        final int count = written != PlainText.NONE ? written : AsciiNumbers.writeInt(bytes, scratch, newOrderId);
        replace(idAt, idLength, count);
        idLength = count;
    }

    @Override
    void writeQuantity(final long newQuantity) {
        final int count = quantityText(newQuantity);
        replace(quantityAt, quantityLength, count);
        quantityLength = count;
    }

    @Override
    void writePrice(final double newPrice) {
        final int written = PlainText.writeDouble(bytes.byteArray(), bytes.addressOffset() + scratch, newPrice);
        final int count = written != PlainText.NONE ? written : AsciiNumbers.writeDouble(bytes, scratch, newPrice);
        replace(priceAt, priceLength, count);
        priceLength = count;
    }
}
