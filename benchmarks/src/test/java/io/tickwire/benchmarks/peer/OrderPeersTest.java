package io.tickwire.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.paritytrading.philadelphia.FIXMessage;
import com.paritytrading.philadelphia.FIXMessageParser;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.proto.ProtoWriter;
import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every peer writes the whole order: none of them is fast by leaving something out. */
@Timeout(60)
class OrderPeersTest {
    private static final int ORDER_ID = 1_234;
    private static final double PRICE = 187.35;
    private static final long SHARES = 300;
    private static final int HEAD = 8;

    @Test
    void shouldWriteTheSameOrderByProtobufJava() throws IOException {
        final ProtobufJavaOrders peer = new ProtobufJavaOrders();
        peer.encode(1, 1, 1);
        final int length = peer.encode(ORDER_ID, PRICE, SHARES);
        assertEquals(ours(), read(peer.frame(), length));
    }

    @Test
    void shouldWriteTheSameOrderByQuickBuffers() throws IOException {
        final QuickBuffersOrders peer = new QuickBuffersOrders();
        peer.encode(1, 1, 1);
        final int length = peer.encode(ORDER_ID, PRICE, SHARES);
        assertEquals(ours(), read(peer.frame(), length));
    }

    @Test
    void shouldWriteTheSameOrderAsFixByPhiladelphia() throws IOException {
        final PhiladelphiaOrders peer = new PhiladelphiaOrders();
        peer.encode(1, 1, 1);
        final int length = peer.encode(ORDER_ID, PRICE, SHARES);
        final StringBuilder read = new StringBuilder();
        final FIXMessageParser parser = new FIXMessageParser(FixTicks.config(), message -> order(message, read));
        assertTrue(parser.parse(peer.sent().flip()), "a whole message with a valid check sum");
        assertEquals(length, peer.sent().position());
        assertEquals("D 1234 1 300 AAPL 265598 CS SMART NASDAQ USD 2 187.35 0 DU1234567 tickwire",
            read.toString());
    }

    private static void order(final FIXMessage message, final StringBuilder read) {
        read.append(message.getMsgType()).append(' ').append(message.valueOf(PhiladelphiaOrders.CL_ORD_ID).asInt());
        for (final int tag : new int[] {PhiladelphiaOrders.SIDE, PhiladelphiaOrders.ORDER_QTY,
            PhiladelphiaOrders.SYMBOL, PhiladelphiaOrders.SECURITY_ID, PhiladelphiaOrders.SECURITY_TYPE,
            PhiladelphiaOrders.EX_DESTINATION, PhiladelphiaOrders.SECURITY_EXCHANGE, PhiladelphiaOrders.CURRENCY,
            PhiladelphiaOrders.ORD_TYPE, PhiladelphiaOrders.PRICE, PhiladelphiaOrders.TIME_IN_FORCE,
            PhiladelphiaOrders.ACCOUNT, PhiladelphiaOrders.TEXT}) {
            read.append(' ').append(message.valueOf(tag).asString());
        }
    }

    private static String ours() {
        final UnsafeBuffer frame = new UnsafeBuffer(new byte[4_096]);
        final PlaceOrderRequest request = new PlaceOrderRequest().orderId(ORDER_ID).contract(Orders.contract())
            .order(Orders.order().lmtPrice(PRICE).totalQuantity(Decimals.fromLong(SHARES)));
        final ProtoWriter writer = new ProtoWriter().request(true).wrap(frame, HEAD, frame.capacity());
        request.encode(writer);
        return read(frame, writer.position());
    }

    private static String read(final DirectBuffer frame, final int length) {
        final PlaceOrderRequest request = new PlaceOrderRequest();
        request.decode(frame, HEAD, length - HEAD);
        return length + " bytes: " + request;
    }
}
