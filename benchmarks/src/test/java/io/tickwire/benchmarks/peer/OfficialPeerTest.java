package io.tickwire.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Decimals;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The official client is driven right, where its jar is named: it tells the same ticks and writes the same order. */
@Timeout(60)
class OfficialPeerTest {
    private static final long SEED = 20261122;

    private final CallbackLog log = new CallbackLog();

    @BeforeEach
    void needsTheJar() {
        assumeTrue(OfficialType.isNamed(), OfficialType.SKIPPED);
    }

    @Test
    void shouldTellTheSameTicksOverProtobuf() throws IOException {
        decode(OfficialTicks.PROTOBUF_VERSION, TickFrames.protobuf(SEED, TickFrames.MIXED));
        assertEquals(TickPeersTest.ours(SEED), log.lines());
    }

    @Test
    void shouldTellTheSameTicksOverText() throws IOException {
        decode(Orders.TEXT_VERSION, TickFrames.text(SEED, TickFrames.MIXED));
        assertEquals(TickPeersTest.ours(SEED), log.lines());
    }

    @Test
    void shouldWriteTheSameOrderOverProtobuf() throws IOException {
        final OfficialOrders peer = new OfficialOrders(OfficialTicks.PROTOBUF_VERSION);
        peer.encode(1, 1, 1);
        final int length = peer.encode(1_234, 187.35, 300);
        final PlaceOrderRequest request = new PlaceOrderRequest();
        request.decode(peer.frame(), 8, length - 8);
        assertEquals("1234 AAPL SMART 300 187.35 DU1234567 tickwire", request.orderId() + " "
            + request.contract().symbol() + ' ' + request.contract().exchange() + ' '
            + Decimals.toString(request.order().totalQuantity()) + ' ' + request.order().lmtPrice() + ' '
            + request.order().account() + ' ' + request.order().orderRef());
    }

    @Test
    void shouldWriteTheSameOrderOverText() throws IOException {
        final OfficialOrders peer = new OfficialOrders(Orders.TEXT_VERSION);
        peer.encode(1, 1, 1);
        final String[] fields = fields(peer.frame(), peer.encode(1_234, 187.35, 300));
        assertEquals("3 1234 265598 AAPL STK", String.join(" ", fields[0], fields[1], fields[2], fields[3], fields[4]));
        assertEquals(1, Arrays.stream(fields).filter("187.35"::equals).count());
        assertEquals(1, Arrays.stream(fields).filter("300"::equals).count());
    }

    private static String[] fields(final DirectBuffer frame, final int length) {
        final byte[] body = new byte[length - 4];
        frame.getBytes(4, body);
        return new String(body, StandardCharsets.US_ASCII).split("\0");
    }

    private void decode(final int serverVersion, final FrameCorpus corpus) throws IOException {
        final OfficialTicks peer = OfficialTicks.telling(serverVersion, callbacks());
        for (final byte[] body : OfficialTicks.bodies(corpus)) {
            peer.decode(body);
        }
    }

    private InvocationHandler callbacks() {
        return (proxy, method, args) -> {
            switch (method.getName()) {
                case "tickPrice":
                    log.tickPrice((int) args[0], (int) args[1], (double) args[2], mask(args[3]));
                    break;
                case "tickSize":
                    log.tickSize((int) args[0], (int) args[1], Decimals.parse(args[2].toString()));
                    break;
                case "tickString":
                    log.tickString((int) args[0], (int) args[1], (String) args[2]);
                    break;
                case "tickGeneric":
                    log.tickGeneric((int) args[0], (int) args[1], (double) args[2]);
                    break;
                case "error":
                    throw new AssertionError(Arrays.toString(args));
                default:
                    break;
            }
            return null;
        };
    }

    private static int mask(final Object attributes) throws ReflectiveOperationException {
        return flag(attributes, "canAutoExecute") + 2 * flag(attributes, "pastLimit") + 4 * flag(attributes, "preOpen");
    }

    private static int flag(final Object attributes, final String name) throws ReflectiveOperationException {
        final Method getter = attributes.getClass().getMethod(name);
        return (boolean) getter.invoke(attributes) ? 1 : 0;
    }
}
