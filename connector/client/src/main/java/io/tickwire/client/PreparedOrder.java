package io.tickwire.client;

import io.tickwire.client.transport.SendPort;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;

/**
 * An order whose frame was encoded ahead: sending it replaces id, price and quantity in place and copies the frame to
 * where all requests go. What leaves is, byte for byte, what {@link EClientSocket#placeOrder} with the same values sends.
 *
 * <p>Made by {@link EClientSocket#prepareOrder}. The frame belongs to one server version and wire. Where it does not
 * fit, a send is a {@code placeOrder} in full, with all its checks, and prepares the frame for the next one:
 * <ul>
 *   <li>the first send after the order was made without a connection, or after the version has changed;
 *   <li>a price where the prepared order had none, or none where it had one; the same of the quantity;
 *   <li>the id {@link Unset#INT}; and every send below server version 101.
 * </ul>
 * {@link #prepare()} does the same ahead of the first send, in {@code nextValidId} for example.
 *
 * <ul>
 *   <li>Thread: one at a time, the reader's or any other.
 *   <li>Allocation: none by a send that finds its frame prepared; making, preparing and preparing again allocate.
 *   <li>Results: as of {@code placeOrder}: the position, or a negative {@link SendResult}.
 * </ul>
 *
 * <p>Message PLACE_ORDER (3): protobuf from 203.
 */
public final class PreparedOrder {

    private static final long NONE = -1;

    private final EClientSocket client;
    private final RequestSender sender;
    private final OrderFrameMaker maker;
    private final Contract contract;
    private final Order order;

    private OrderFrame frame;
    /** The link whose version the frame was encoded for; {@link #NONE} if there is no frame. */
    private long frameLink = NONE;
    private double lmtPrice;
    private long quantity;

    PreparedOrder(final EClientSocket client, final Contract contract, final Order order) {
        this.client = client;
        this.sender = client.sender();
        this.maker = new OrderFrameMaker(sender.maxLength());
        this.contract = new Contract().copyFrom(contract);
        this.order = new Order().copyFrom(order);
        this.lmtPrice = order.lmtPrice();
        this.quantity = order.totalQuantity();
        prepare();
    }

    /**
     * Encodes the frame for the agreed version, unless it is. Allocates if it does.
     *
     * @return whether the next send finds its frame; false without a connection, and if this order cannot be sent
     */
    public boolean prepare() {
        final long link = sender.link();
        if (!fits(link)) {
            final int version = SendPort.serverVersion(link);
            order.lmtPrice(lmtPrice).totalQuantity(quantity);
            frame = maker.make(PreparedOrder::newFrame, version, contract, order);
            frameLink = frame == null ? NONE : link;
        }
        return frame != null;
    }

    private static OrderFrame newFrame(final boolean isProtobuf, final int length) {
        return isProtobuf ? new ProtobufOrderFrame(length) : new TextOrderFrame(length);
    }

    /** Whether the frame is for a link's version. Another connection of the same version is as good. */
    private boolean fits(final long link) {
        if (SendPort.serverVersion(link) != SendPort.serverVersion(frameLink)) {
            return false;
        }
        frameLink = link;
        return true;
    }

    /**
     * Sends the order with the price and quantity of the last time; at first those of the order that was prepared.
     *
     * @param orderId id of the order
     * @return the position, or a negative {@link SendResult}
     */
    public long send(final int orderId) {
        return send(orderId, lmtPrice, quantity);
    }

    /**
     * Sends the order with another price.
     *
     * @param orderId id of the order
     * @param newLmtPrice limit price; may be negative
     * @return the position, or a negative {@link SendResult}
     */
    public long send(final int orderId, final double newLmtPrice) {
        return send(orderId, newLmtPrice, quantity);
    }

    /**
     * Sends the order with another price and quantity.
     *
     * @param orderId id of the order
     * @param newLmtPrice limit price; may be negative
     * @param decimal64 quantity, a Decimal64
     * @return the position, or a negative {@link SendResult}
     */
    public long send(final int orderId, final double newLmtPrice, final long decimal64) {
        final long link = sender.link();
        if ((link == frameLink || fits(link)) && frame.setOrderId(orderId)
            && (decimal64 == quantity || frame.setQuantity(decimal64))
            && (isLast(newLmtPrice) || frame.setPrice(newLmtPrice))) {
            lmtPrice = newLmtPrice;
            quantity = decimal64;
            return sender.send(link, frame);
        }
        return sendInFull(orderId, newLmtPrice, Decimals.check(decimal64));
    }

    /** By its bits: there are two zeros. */
    private boolean isLast(final double newLmtPrice) {
        return Double.doubleToRawLongBits(newLmtPrice) == Double.doubleToRawLongBits(lmtPrice);
    }

    private long sendInFull(final int orderId, final double newLmtPrice, final long decimal64) {
        lmtPrice = newLmtPrice;
        quantity = decimal64;
        order.lmtPrice(lmtPrice).totalQuantity(quantity);
        final long result = client.placeOrder(orderId, contract, order);
        frameLink = NONE;
        prepare();
        return result;
    }
}
