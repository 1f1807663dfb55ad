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
import java.nio.ByteBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Encodes an order's frame ahead and finds its id, quantity and price in it: by encoding it again with another id,
 * another quantity, another price, and looking where the bytes differ. So it needs to know of no layout.
 *
 * <p>Any thread, for itself. Allocates: it makes the frame.
 */
final class OrderFrameMaker {

    private static final long ONE = Decimals.fromLong(1);
    private static final long TWO = Decimals.fromLong(2);
    private static final long TWO_DIGITS = Decimals.fromLong(12);
    private static final int PROOF_ID = 1_000_000;

    private final RequestEncoder encoder = ThreadRequests.current().encoder();
    private final RequestMessages messages = ThreadRequests.current().messages();
    private final MutableDirectBuffer probe;
    private final UnsafeBuffer first = new UnsafeBuffer(0, 0);
    private final int maxLength;
    private final int serverVersion;
    private final Contract contract;
    private final Order order;

    private OrderFrameMaker(final int maxLength, final int serverVersion, final Contract contract, final Order order) {
        this.probe = ThreadRequests.current().scratch(maxLength);
        this.maxLength = maxLength;
        this.serverVersion = serverVersion;
        this.contract = contract;
        this.order = order;
    }

    /**
     * Makes the frame for a server version.
     *
     * @param order a copy of its own: its quantity and price are changed, and put back
     * @return the frame, or null if the order must be encoded anew each time
     */
    static OrderFrame make(
        final int maxLength, final int serverVersion, final Contract contract, final Order order) {
        if (serverVersion < ServerVersion.FRACTIONAL_ORDER_QTY) {
            return null;
        }
        final OrderFrameMaker maker = new OrderFrameMaker(maxLength, serverVersion, contract, order);
        final long quantity = order.totalQuantity();
        final double price = order.lmtPrice();
        try {
            final OrderFrame frame = maker.make(hasQuantity(order) ? ONE : quantity, hasPrice(order) ? 1.0 : price);
            return maker.isRight(frame, quantity, price) ? frame : null;
        } catch (final NotAsciiException | BufferFullException | MalformedMessageException ex) {
            return null; // it cannot be sent; each attempt to do so says why
        } finally {
            order.totalQuantity(quantity).lmtPrice(price);
        }
    }

    /** Whether an order tells its quantity. */
    static boolean hasQuantity(final Order order) {
        return order.totalQuantity() != Unset.DECIMAL;
    }

    /** Whether an order tells a limit price. */
    static boolean hasPrice(final Order order) {
        return Unset.isSendable(order.lmtPrice());
    }

    private OrderFrame make(final long quantity, final double price) {
        final int length = encode(1, quantity, price);
        first.wrap(new byte[length]);
        first.putBytes(0, probe, 0, length);
        return Wire.isProtobufRequest(RequestId.PLACE_ORDER, serverVersion)
            ? protobuf(quantity, price) : text(quantity, price);
    }

    private OrderFrame protobuf(final long quantity, final double price) {
        final ProtobufOrderFrame frame = new ProtobufOrderFrame(first, first.capacity());
        frame.id.at = differenceTo(2, quantity, price);
        if (quantity == ONE) {
            frame.quantity.at = differenceTo(1, TWO, price);
            frame.orderLengthAt = differenceTo(1, TWO_DIGITS, price);
        }
        if (price == 1.0) {
            frame.priceAt(differenceTo(1, quantity, Math.nextUp(price)));
        }
        return frame;
    }

    private OrderFrame text(final long quantity, final double price) {
        final TextOrderFrame frame = new TextOrderFrame(first, first.capacity(), price);
        frame.id.at = differenceTo(2, quantity, price);
        if (quantity == ONE) {
            frame.quantity.at = differenceTo(1, TWO, price);
        }
        if (price == 1.0) {
            frame.priceAt(differenceTo(1, quantity, 2.0));
        }
        return frame;
    }

    /** Where the frame with these values differs first, but for its length. */
    private int differenceTo(final int id, final long quantity, final double price) {
        encode(id, quantity, price);
        int index = FrameReader.LENGTH_BYTES;
        while (probe.getByte(index) == first.getByte(index)) {
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
        final UnsafeBuffer copy = new UnsafeBuffer(ByteBuffer.allocateDirect(frame.length()));
        frame.copyTo(copy.addressOffset());
        frame.putValues(copy.addressOffset());
        return frame.length() == length && length + OrderFrame.GROWTH <= maxLength
            && copy.compareTo(new UnsafeBuffer(probe, 0, length)) == 0;
    }

    private int encode(final int id, final long quantity, final double price) {
        order.totalQuantity(quantity).lmtPrice(price);
        final int end = encoder.encode(probe, 0, maxLength, serverVersion, RequestId.PLACE_ORDER,
            RequestFill.placeOrder(messages, id, contract, order));
        return FrameWriter.endFrame(probe, 0, end);
    }
}
