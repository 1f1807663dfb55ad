package io.tickwire.client;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Decimals;
import org.agrona.DirectBuffer;

/** An order's frame on the text wire: all three values are digits of no fixed number. */
final class TextOrderFrame extends OrderFrame {

    TextOrderFrame(final DirectBuffer frame, final int length, final int id, final long quantity, final double price) {
        super(frame, length, id, quantity, price);
        priceLength = AsciiNumbers.writeDouble(bytes, scratch, price);
    }

    @Override
    void writeOrderId(final int newOrderId) {
        final int count = AsciiNumbers.writeInt(bytes, scratch, newOrderId);
        replace(idAt, idLength, count);
        idLength = count;
    }

    @Override
    void writeQuantity(final long newQuantity) {
        final int count = Decimals.write(bytes, scratch, newQuantity);
        replace(quantityAt, quantityLength, count);
        quantityLength = count;
    }

    @Override
    void writePrice(final double newPrice) {
        final int count = AsciiNumbers.writeDouble(bytes, scratch, newPrice);
        replace(priceAt, priceLength, count);
        priceLength = count;
    }
}
