package io.tickwire.benchmarks.peer;

import com.paritytrading.philadelphia.FIXConnection;
import com.paritytrading.philadelphia.FIXMessage;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The order of {@link io.tickwire.benchmarks.corpus.Orders} as a FIX 4.4 new order single by Philadelphia, up to and
 * with its write to a channel that copies. The time stamp is set once: what the clock costs is no codec's matter.
 * Does not allocate.
 */
public final class PhiladelphiaOrders {
    static final int ACCOUNT = 1;
    static final int CL_ORD_ID = 11;
    static final int CURRENCY = 15;
    static final int SECURITY_ID_SOURCE = 22;
    static final int ORDER_QTY = 38;
    static final int ORD_TYPE = 40;
    static final int PRICE = 44;
    static final int SECURITY_ID = 48;
    static final int SIDE = 54;
    static final int SYMBOL = 55;
    static final int TEXT = 58;
    static final int TIME_IN_FORCE = 59;
    static final int TRANSACT_TIME = 60;
    static final int EX_DESTINATION = 100;
    static final int SECURITY_TYPE = 167;
    static final int SECURITY_EXCHANGE = 207;

    private static final int CENTS = 2;

    private final FixBytes channel = new FixBytes(4_096);
    private final FIXConnection connection = new FIXConnection(channel, FixTicks.config(), ignored -> { }, 0);
    private final FIXMessage message = connection.create();

    /** An encoder at a fixed time. */
    public PhiladelphiaOrders() {
        connection.setCurrentTimeMillis(1_795_000_000_000L);
    }

    /**
     * Encodes and sends one message.
     *
     * @param orderId its id
     * @param price   its limit
     * @param shares  its quantity
     * @return length of the message
     * @throws IOException never
     */
    public int encode(final int orderId, final double price, final long shares) throws IOException {
        channel.written().clear();
        connection.prepare(message, 'D');
        message.addField(ACCOUNT).setString("DU1234567");
        message.addField(CL_ORD_ID).setInt(orderId);
        message.addField(CURRENCY).setString("USD");
        message.addField(SECURITY_ID_SOURCE).setString("M");
        message.addField(ORDER_QTY).setInt(shares);
        message.addField(ORD_TYPE).setChar('2');
        message.addField(PRICE).setFloat(price, CENTS);
        message.addField(SECURITY_ID).setInt(265598);
        message.addField(SIDE).setChar('1');
        message.addField(SYMBOL).setString("AAPL");
        message.addField(TEXT).setString("tickwire");
        message.addField(TIME_IN_FORCE).setChar('0');
        message.addField(TRANSACT_TIME).setString(connection.getCurrentTimestamp());
        message.addField(EX_DESTINATION).setString("SMART");
        message.addField(SECURITY_TYPE).setString("CS");
        message.addField(SECURITY_EXCHANGE).setString("NASDAQ");
        connection.send(message);
        return channel.written().position();
    }

    /**
     * What was sent.
     *
     * @return the message, from 0 to the position
     */
    public ByteBuffer sent() {
        return channel.written();
    }
}
