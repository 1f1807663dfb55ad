package io.tickwire.client;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.FrameReader;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.NotAsciiException;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;
import io.tickwire.wire.Wire;
import org.agrona.MutableDirectBuffer;

/**
 * Encodes an order's frame ahead and finds its id, quantity and price in it: by encoding it again with another id,
 * another quantity, another price, and looking where the bytes differ. So it needs to know of no layout.
 *
 * <p>One thread at a time. Allocates what the room for a frame allocates, and a thread's memory the first time.
 */
final class OrderFrameMaker {

    private static final long ONE = Decimals.fromLong(1);
    private static final long TWO = Decimals.fromLong(2);
    private static final long TWO_DIGITS = Decimals.fromLong(12);
    private static final int PROOF_ID = 1_000_000;

    private final int maxLength;

    private RequestEncoder encoder;
    private RequestMessages messages;
    private MutableDirectBuffer probe;
    private int serverVersion;
    private Contract contract;
    private Order order;

    /** Memory for frames. */
    interface Room {

        /**
         * Where a frame can be made.
         *
         * @param isProtobuf on which wire
         * @param length of the frame, with the shortest values
         * @return a frame that takes it, or null if there is no room
         */
        OrderFrame take(boolean isProtobuf, int length);
    }

    /** How much of a thread's memory a frame is made with: it is encoded at the start, and proved behind the longest. */
    static int scratchLength(final int maxLength) {
        return 2 * maxLength;
    }

    OrderFrameMaker(final int maxLength) {
        this.maxLength = maxLength;
    }

    /**
     * Makes the frame for a server version.
     *
     * @param newOrder a copy of its own: its quantity and price are changed, and put back
     * @return the frame, or null if the order cannot be sent at this version, or must be encoded anew each time
     */
    OrderFrame make(final Room room, final int version, final Contract newContract, final Order newOrder) {
        if (version < ServerVersion.FRACTIONAL_ORDER_QTY) {
            return null;
        }
        encoder = ThreadRequests.current().encoder();
        messages = ThreadRequests.current().messages();
        probe = ThreadRequests.current().scratch(scratchLength(maxLength));
        serverVersion = version;
        contract = newContract;
        order = newOrder;
        if (OrderGates.placeOrder(version, RequestFill.placeOrder(messages, 1, contract, order)) != null) {
            return null;
        }
        final long quantity = order.totalQuantity();
        final double price = order.lmtPrice();
        try {
            final OrderFrame frame = make(room, hasQuantity() ? ONE : quantity, hasPrice() ? 1.0 : price);
            return frame != null && isRight(frame, quantity, price) ? frame : null;
        } catch (final NotAsciiException | BufferFullException | MalformedMessageException ex) {
            return null; // it cannot be sent; each attempt to do so says why
        } finally {
            order.totalQuantity(quantity).lmtPrice(price);
        }
    }

    /** Whether the order tells its quantity. */
    private boolean hasQuantity() {
        return order.totalQuantity() != Unset.DECIMAL;
    }

    /** Whether the order tells a limit price. */
    private boolean hasPrice() {
        return Unset.isSendable(order.lmtPrice());
    }

    private OrderFrame make(final Room room, final long quantity, final double price) {
        final int length = encode(1, quantity, price);
        final OrderFrame frame = room.take(Wire.isProtobufRequest(RequestId.PLACE_ORDER, serverVersion), length);
        if (frame != null) {
            frame.begin(probe, length, price);
            findPlaces(frame, quantity, price);
        }
        return frame;
    }

    private void findPlaces(final OrderFrame frame, final long quantity, final double price) {
        frame.id.at = differenceTo(frame, 2, quantity, price);
        if (quantity == ONE) {
            frame.quantity.at = differenceTo(frame, 1, TWO, price);
            frame.orderLengthAt(differenceTo(frame, 1, TWO_DIGITS, price));
        }
        if (price == 1.0) {
            frame.priceAt(differenceTo(frame, 1, quantity, frame.otherThanOne()));
        }
    }

    /** Where the frame with these values differs first, but for its length. */
    private int differenceTo(final OrderFrame frame, final int id, final long quantity, final double price) {
        encode(id, quantity, price);
        int index = FrameReader.LENGTH_BYTES;
        while (probe.getByte(index) == frame.bytes.getByte(index)) {
            index++;
        }
        return index;
    }

    /** Whether the frame with other values in place is, byte for byte, what encoding those gives. */
    private boolean isRight(final OrderFrame frame, final long quantity, final double price) {
        final int length = encode(PROOF_ID, quantity, price);
        frame.setOrderId(PROOF_ID);
        if (frame.quantity.isThere()) {
            frame.setQuantity(quantity);
        }
        if (frame.price.isThere()) {
            frame.setPrice(price);
        }
        return frame.length() == length && length + OrderFrame.GROWTH <= maxLength && isProof(frame, length);
    }

    private boolean isProof(final OrderFrame frame, final int length) {
        final int proof = maxLength;
        frame.copyTo(probe.addressOffset() + proof);
        frame.putValues(probe.addressOffset() + proof);
        int index = 0;
        while (index < length && probe.getByte(proof + index) == probe.getByte(index)) {
            index++;
        }
        return index == length;
    }

    private int encode(final int id, final long quantity, final double price) {
        order.totalQuantity(quantity).lmtPrice(price);
        final int end = encoder.encode(probe, 0, maxLength, serverVersion, RequestId.PLACE_ORDER,
            RequestFill.placeOrder(messages, id, contract, order));
        return FrameWriter.endFrame(probe, 0, end);
    }
}
