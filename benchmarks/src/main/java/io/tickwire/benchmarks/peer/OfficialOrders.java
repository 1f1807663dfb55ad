package io.tickwire.benchmarks.peer;

import io.tickwire.benchmarks.corpus.AnswerFrames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.net.Socket;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The order of {@link io.tickwire.benchmarks.corpus.Orders} by the official client: {@code placeOrder}, up to and with
 * its write to a socket that copies. Allocates.
 */
public final class OfficialOrders {
    private static final Class<?> CONTRACT = OfficialType.type("Contract");
    private static final Class<?> ORDER = OfficialType.type("Order");
    private static final Class<?> DECIMAL = OfficialType.type("Decimal");
    private static final MethodHandle PLACE_ORDER = OfficialType.method("EClientSocket", "placeOrder",
        MethodType.methodType(void.class, Object.class, int.class, Object.class, Object.class),
        int.class, CONTRACT, ORDER);
    private static final MethodHandle PRICE = OfficialType.method("Order", "lmtPrice",
        MethodType.methodType(void.class, Object.class, double.class), double.class);
    private static final MethodHandle QUANTITY = OfficialType.method("Order", "totalQuantity",
        MethodType.methodType(void.class, Object.class, Object.class), DECIMAL);
    private static final MethodHandle SHARES = OfficialType.method("Decimal", "get",
        MethodType.methodType(Object.class, long.class), long.class);

    private final Object contract = OfficialType.create("Contract");
    private final Object order = OfficialType.create("Order");
    private final CopyingSocket socket;
    private final Object client;

    /**
     * A client that is connected to nobody.
     *
     * @param serverVersion that decides the wire, at most {@link OfficialTicks#PROTOBUF_VERSION}
     * @throws IOException never
     */
    public OfficialOrders(final int serverVersion) throws IOException {
        socket = new CopyingSocket(new AnswerFrames(serverVersion).greeting());
        client = connect(socket);
        final String[][] contractTexts = {{"symbol", "AAPL"}, {"secType", "STK"}, {"exchange", "SMART"},
            {"primaryExch", "NASDAQ"}, {"currency", "USD"}};
        final String[][] orderTexts = {{"action", "BUY"}, {"orderType", "LMT"}, {"tif", "DAY"},
            {"account", "DU1234567"}, {"orderRef", "tickwire"}};
        OfficialType.call(contract, "conid", int.class, 265598);
        for (final String[] text : contractTexts) {
            OfficialType.call(contract, text[0], String.class, text[1]);
        }
        for (final String[] text : orderTexts) {
            OfficialType.call(order, text[0], String.class, text[1]);
        }
    }

    private static Object connect(final Socket socket) {
        try {
            final Object client = OfficialType.type("EClientSocket")
                .getConstructor(OfficialType.type("EWrapper"), OfficialType.type("EReaderSignal"))
                .newInstance(OfficialType.create("DefaultEWrapper"), OfficialType.create("EJavaSignal"));
            client.getClass().getMethod("eConnect", Socket.class, int.class).invoke(client, socket, 1);
            if (!(boolean) client.getClass().getMethod("isConnected").invoke(client)) {
                throw new IllegalStateException("the official client did not understand the greeting");
            }
            return client;
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException("another version of the official client: " + ex, ex);
        }
    }

    /**
     * Sends one order.
     *
     * @param orderId its id
     * @param price   its limit
     * @param shares  its quantity
     * @return length of the frame
     */
    public int encode(final int orderId, final double price, final long shares) {
        socket.length = 0;
        try {
            PRICE.invokeExact(order, price);
            QUANTITY.invokeExact(order, (Object) SHARES.invokeExact(shares));
            PLACE_ORDER.invokeExact(client, orderId, contract, order);
        } catch (final RuntimeException | Error ex) {
            throw ex;
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
        return socket.length;
    }

    /**
     * Where frames are.
     *
     * @return the last frame, from its length field on
     */
    public DirectBuffer frame() {
        return new UnsafeBuffer(socket.bytes);
    }

    /** Says what it was given, and keeps what was written since its length was set to 0. */
    private static final class CopyingSocket extends Socket {
        private final byte[] bytes = new byte[16 * 1024];
        private final InputStream in;
        private int length;

        private final OutputStream out = new OutputStream() {
            @Override
            public void write(final int b) {
                bytes[length++] = (byte) b;
            }

            @Override
            public void write(final byte[] source, final int from, final int count) {
                System.arraycopy(source, from, bytes, length, count);
                length += count;
            }
        };

        CopyingSocket(final byte[] greeting) {
            in = new ByteArrayInputStream(greeting);
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }

        @Override
        public boolean isConnected() {
            return true;
        }
    }
}
