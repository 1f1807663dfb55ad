package io.tickwire.benchmarks.corpus;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.proto.ProtoWriter;
import org.agrona.concurrent.UnsafeBuffer;

/** The order that all order benchmarks send: 100 shares of a US stock, limit, good for the day. */
public final class Orders {
    /** Server version at which orders travel as text. */
    public static final int TEXT_VERSION = 200;
    /** Server version at which everything travels as protobuf. */
    public static final int PROTOBUF_VERSION = 226;

    private Orders() {
    }

    /**
     * The instrument.
     *
     * @return a new contract
     */
    public static Contract contract() {
        return new Contract().conId(265598).symbol("AAPL").secType("STK").exchange("SMART").primaryExch("NASDAQ")
            .currency("USD");
    }

    /**
     * The order, without its id.
     *
     * @return a new order
     */
    public static Order order() {
        return new Order().action("BUY").totalQuantity(Decimals.fromLong(100)).orderType("LMT").lmtPrice(187.32)
            .tif("DAY").account("DU1234567").orderRef("tickwire");
    }

    /**
     * The whole request as protobuf, without its frame: with all the defaults that the Host is told.
     *
     * @param orderId its id
     * @return its bytes
     */
    public static byte[] protobufRequest(final int orderId) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[4_096]);
        final ProtoWriter writer = new ProtoWriter().request(true).wrap(buffer, 0, buffer.capacity());
        new PlaceOrderRequest().orderId(orderId).contract(contract()).order(order()).encode(writer);
        final byte[] bytes = new byte[writer.position()];
        buffer.getBytes(0, bytes);
        return bytes;
    }
}
