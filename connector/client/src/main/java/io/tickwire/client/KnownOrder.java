package io.tickwire.client;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Text;

/**
 * One order that was sent before: after some times its frame is made, and from then on id, quantity and price are replaced
 * in that.
 *
 * <p>One thread at a time. Does not allocate once it has made a frame on either wire.
 */
final class KnownOrder implements OrderFrameMaker.Room {

    /** A longer frame is encoded in full each time. */
    private static final int ROOM = 1_024;
    /** A frame takes 2 to 3 us to make and then saves 0.1 to 0.3: who comes so often will likely come as often again. */
    private static final int TIMES = 8;

    private final ProtobufOrderFrame protobuf = new ProtobufOrderFrame(ROOM);
    private final TextOrderFrame text = new TextOrderFrame(ROOM);

    private long contractStamp;
    private long action;
    private long restOfAction;
    private int serverVersion;
    private int times;
    private OrderFrame frame;
    private double lmtPrice;
    private long quantity;

    @Override
    public OrderFrame take(final boolean isProtobuf, final int length) {
        return length > ROOM ? null : isProtobuf ? protobuf : text;
    }

    /** Another order. */
    void begin(final long newContractStamp, final Text newAction, final int newServerVersion) {
        contractStamp = newContractStamp;
        action = newAction.firstWord();
        restOfAction = newAction.secondWord();
        serverVersion = newServerVersion;
        times = 0;
        frame = null;
    }

    /** Whether it was sent with this contract, unchanged since, this action, a short text, and at this version. */
    boolean isFor(final long currentContractStamp, final Text currentAction, final int currentServerVersion) {
        return contractStamp == currentContractStamp && serverVersion == currentServerVersion
            && action == currentAction.firstWord() && restOfAction == currentAction.secondWord();
    }

    /** Whether now is the time to make its frame. */
    boolean isDue() {
        return frame == null && ++times == TIMES;
    }

    /** Makes the frame, of copies that may be changed. */
    void make(final OrderFrameMaker maker, final Contract contract, final Order order) {
        frame = maker.make(this, serverVersion, contract, order);
        lmtPrice = order.lmtPrice();
        quantity = order.totalQuantity();
    }

    /**
     * The frame with the values of an order.
     *
     * @return null if it must be encoded in full
     */
    OrderFrame frame(final int id, final Order order) {
        if (frame == null || !frame.setOrderId(id)) {
            return null;
        }
        if (!takes(order.totalQuantity()) || !takes(order.lmtPrice())) {
            frame = null; // a value where there was none, or none where there was one
            times = 0;
        }
        return frame;
    }

    private boolean takes(final long decimal64) {
        if (decimal64 != quantity) {
            quantity = decimal64;
            return frame.setQuantity(decimal64);
        }
        return true;
    }

    private boolean takes(final double price) {
        if (Double.doubleToRawLongBits(price) != Double.doubleToRawLongBits(lmtPrice)) {
            lmtPrice = price;
            return frame.setPrice(price);
        }
        return true;
    }
}
