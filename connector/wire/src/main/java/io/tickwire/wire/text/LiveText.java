package io.tickwire.wire.text;

import io.tickwire.message.OrderStatus;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;

/**
 * Reads the answers of a live stream, each by a method of its own: what {@link TextAnswers#layout} finds by a switch, for
 * callers that know what they want. A compiled switch would bring the layouts of all of them into each such caller.
 *
 * <p>Does not allocate. The message is cleared first; its texts are views of the buffer. All throw
 * {@link io.tickwire.wire.MalformedMessageException} if a field breaks the rules; what the message holds then is undefined.
 */
public final class LiveText {

    private LiveText() {
    }

    /**
     * A price.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickPrice(final TextReader in, final TickPrice m) {
        m.clear();
        TickText.tickPrice(in, m);
    }

    /**
     * A size.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickSize(final TextReader in, final TickSize m) {
        m.clear();
        TickText.tickSize(in, m);
    }

    /**
     * A text, such as the time of the last trade.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickString(final TextReader in, final TickString m) {
        m.clear();
        TickText.tickString(in, m);
    }

    /**
     * Any other number.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickGeneric(final TextReader in, final TickGeneric m) {
        m.clear();
        TickText.tickGeneric(in, m);
    }

    /**
     * Greeks.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickOptionComputation(final TextReader in, final TickOptionComputation m) {
        m.clear();
        TickText.tickOptionComputation(in, m);
    }

    /**
     * A trade, a quote or a midpoint.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void tickByTick(final TextReader in, final TickByTickData m) {
        m.clear();
        TickByTickText.tickByTickData(in, m);
    }

    /**
     * What has become of an order.
     *
     * @param in wrapped around the fields
     * @param m  takes what is read
     */
    public static void orderStatus(final TextReader in, final OrderStatus m) {
        m.clear();
        OrderStatusText.orderStatus(in, m);
    }
}
