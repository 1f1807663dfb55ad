package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.AllocationMeter;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a prepared order sends is what placeOrder sends. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PreparedOrderTest {

    private static final int[] IDS = {
        0, 1, 9, 10, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_456, -1, -70_000,
        Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final double[] PRICES = {
        0.0, -0.0, 0.01, 100, 187.32, -3.5, -0.125, 1e10, 12_345_678.875, 1e-7, 4.9e-324, 1.7e308, 0.1 + 0.2,
        Unset.DOUBLE, Double.NaN, Double.POSITIVE_INFINITY};
    private static final String[] QUANTITIES = {
        "0", "1", "7", "12", "100", "0.5", "1234567.12345678", "9999999999999999", "1e30", "1e200", "1e384", ""};

    private final Contract contract = new Contract().conId(265_598).symbol("AAPL").secType("STK").exchange("SMART")
        .currency("USD");
    private final Order order = new Order().action("BUY").orderType("LMT").tif("DAY").account("DU1234567")
        .totalQuantity(Decimals.fromLong(100)).lmtPrice(187.32);
    private final PipedSocket client = new PipedSocket(new RecordingEWrapper());

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 110, 145, 176, 200, 201, 202, 203, 217, 218, 226})
    void shouldSendTheBytesOfAPlacedOrder(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertEquals(serverVersion > 100, prepared.prepare());
        final Random random = new Random(serverVersion);
        for (int i = 0; i < 400; i++) {
            final int id = IDS[random.nextInt(IDS.length)];
            final double price = PRICES[random.nextInt(PRICES.length)];
            final long quantity = Decimals.parse(QUANTITIES[random.nextInt(QUANTITIES.length)]);
            assertSame(prepared.send(id, price, quantity), id, price, quantity);
        }
    }

    /** The length of the nested order crosses 127 and 16,383 bytes when the quantity gets longer and shorter. */
    @ParameterizedTest
    @ValueSource(ints = {50, 16_200})
    void shouldKeepTheLengthOfTheNestedOrderRight(final int begin) throws IOException {
        client.connect(226);
        for (int i = 0; i < 120; i++) {
            order.orderRef("r".repeat(begin + i));
            final PreparedOrder prepared = client.prepareOrder(contract, order);
            assertTrue(prepared.prepare());
            for (final String quantity : List.of("1234567890123456", "1", "1e150", "12")) {
                final long decimal64 = Decimals.parse(quantity);
                assertSame(prepared.send(5, 1.5, decimal64), 5, 1.5, decimal64);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldSendAComboAtANegativePrice(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        contract.secType("BAG");
        contract.comboLegs().add().conId(1).ratio(1).action("BUY").exchange("SMART");
        contract.comboLegs().add().conId(2).ratio(1).action("SELL").exchange("SMART");
        order.orderComboLegs().add().price(2.5);
        order.orderComboLegs().add();
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertTrue(prepared.prepare());
        assertSame(prepared.send(7, -1.25), 7, -1.25, order.totalQuantity());
        assertSame(prepared.send(8, -10.5), 8, -10.5, order.totalQuantity());
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldSendAnOrderWithoutAPrice(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        order.orderType("MKT").lmtPrice(Unset.DOUBLE);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertTrue(prepared.prepare());
        assertSame(prepared.send(7), 7, Unset.DOUBLE, order.totalQuantity());
        assertSame(prepared.send(800), 800, Unset.DOUBLE, order.totalQuantity());
    }

    /** With and without either value, two orders in turn. */
    @ParameterizedTest
    @CsvSource({"176, true, true", "226, true, true", "226, true, false", "226, false, true", "226, false, false"})
    void shouldSendOrdersThatTellLittleElse(final int serverVersion, final boolean quantity, final boolean price)
        throws IOException {
        client.connect(serverVersion);
        final long decimal64 = quantity ? Decimals.fromLong(3) : Unset.DECIMAL;
        final Order little = new Order().transmit(false).totalQuantity(decimal64);
        little.lmtPrice(price ? 2.5 : Unset.DOUBLE);
        final PreparedOrder one = client.prepareOrder(new Contract(), little);
        final PreparedOrder two = client.prepareOrder(new Contract(), little);
        assertTrue(one.prepare());
        for (int i = 1; i < 300; i++) {
            one.send(i);
            two.send(1_000 + i);
            client.placeOrder(i, new Contract(), little);
            client.placeOrder(1_000 + i, new Contract(), little);
            final List<byte[]> frames = client.frames();
            final int size = frames.size();
            assertArrayEquals(frames.get(size - 2), frames.get(size - 4));
            assertArrayEquals(frames.get(size - 1), frames.get(size - 3));
            client.discard();
        }
    }

    /** Ids that follow each other, prices and quantities of few lengths: the frame lies where it was, mostly. */
    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldSendTheBytesOfPlacedOrdersAgainAndAgain(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        final Random random = new Random(serverVersion);
        int id = 90;
        for (int i = 0; i < 2_000; i++) {
            id = random.nextInt(100) == 0 ? random.nextInt() & Integer.MAX_VALUE - 1 : id + 1;
            final double price = random.nextInt(20_000) / 100.0;
            final long quantity = Decimals.fromLong(random.nextInt(20) == 0 ? 1_000 : 100 + random.nextInt(4));
            prepared.send(id - 1, price, quantity);
            prepared.send(id, price + 1, quantity);
            client.placeOrder(id, contract, new Order().copyFrom(order).lmtPrice(price + 1).totalQuantity(quantity));
            assertLastTwoEqual();
        }
    }

    /** One more, where that makes it longer, or carries. */
    @ParameterizedTest
    @CsvSource({
        "176, 0", "176, 9", "176, 99", "176, 109", "176, 9999", "176, 99999999", "176, 999999999", "176, 2147483646",
        "226, 0", "226, 127", "226, 255", "226, 16383", "226, 2097151", "226, 268435455", "226, 2147483646",
        "176, -2", "226, -2"})
    void shouldFollowIdsThatFollowEachOther(final int serverVersion, final int middle) throws IOException {
        client.connect(serverVersion);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        for (int i = -3; i <= 3; i++) {
            final int id = middle + i;
            assertSame(prepared.send(id), id, order.lmtPrice(), order.totalQuantity());
        }
    }

    /** 100 as bits is a quantity of next to nothing: whoever writes that forgot to convert it. */
    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldRefuseAQuantityThatIsNone(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        prepared.send(1, 2.5);
        assertThrows(IllegalArgumentException.class, () -> prepared.send(2, 3.5, 100L));
        assertSame(prepared.send(3), 3, 2.5, order.totalQuantity());
        assertSame(prepared.send(4, 3.5), 4, 3.5, order.totalQuantity());
    }

    @Test
    void shouldKeepThePriceAndTheQuantityOfTheLastTime() throws IOException {
        client.connect(226);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        final long ten = Decimals.fromLong(10);
        prepared.send(1, 2.5, ten);
        assertSame(prepared.send(2, 3.5), 2, 3.5, ten);
        assertSame(prepared.send(3), 3, 3.5, ten);
    }

    @ParameterizedTest
    @CsvSource({"176, 226", "226, 176", "203, 226", "145, 176"})
    void shouldEncodeItselfAnewAfterTheVersionHasChanged(final int before, final int after) throws IOException {
        client.connect(before);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertSame(prepared.send(1, 2.5), 1, 2.5, order.totalQuantity());
        client.connect(after);
        assertSame(prepared.send(2, 3.5), 2, 3.5, order.totalQuantity());
        assertTrue(prepared.prepare());
        assertSame(prepared.send(3, 4.5), 3, 4.5, order.totalQuantity());
    }

    @Test
    void shouldRefuseWithoutAConnectionAndSendWithOne() throws IOException {
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertFalse(prepared.prepare());
        assertEquals(SendResult.NOT_CONNECTED, prepared.send(1, 2.5));
        client.connect(226);
        assertSame(prepared.send(1, 2.5), 1, 2.5, order.totalQuantity());
        client.eDisconnect();
        assertEquals(SendResult.NOT_CONNECTED, prepared.send(2, 2.5));
        assertFalse(prepared.prepare());
    }

    @Test
    void shouldRefuseWhatPlaceOrderRefuses() throws IOException {
        client.connect(176);
        order.includeOvernight(true);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        assertFalse(prepared.prepare());
        assertEquals(SendResult.NOT_SUPPORTED, prepared.send(1, 2.5));
        order.includeOvernight(false).account("\u00E9");
        assertEquals(SendResult.INVALID, client.prepareOrder(contract, order).send(1, 2.5));
        assertEquals(1, client.frames().size());
    }

    @Test
    void shouldNotNoticeWhatBecomesOfTheOrderItWasMadeFrom() throws IOException {
        client.connect(226);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        order.action("SELL");
        contract.symbol("IBM");
        prepared.send(1, 2.5);
        order.action("BUY");
        contract.symbol("AAPL");
        client.placeOrder(1, contract, order.lmtPrice(2.5));
        assertLastTwoEqual();
    }

    @Test
    void shouldLeaveFromAnotherThreadThroughTheRing() throws Exception {
        client.connect(226);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        final Thread other = new Thread(() -> prepared.send(77, 2.5));
        other.start();
        other.join();
        assertEquals(1, client.frames().size());
        client.poll();
        client.placeOrder(77, contract, order.lmtPrice(2.5));
        assertLastTwoEqual();
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldNotAllocate(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        final int[] count = {0};
        assertEquals(0, AllocationMeter.steadyState(3_000, () -> {
            final int i = count[0]++;
            prepared.send(i, i * 0.01, Decimals.fromLong(1 + (i & 0xFFF)));
            discard();
        }));
    }

    @Test
    void shouldShowTheGarbageOfPreparingAgain() throws IOException {
        client.connect(226);
        final PreparedOrder prepared = client.prepareOrder(contract, order);
        final long bytes = AllocationMeter.steadyState(200, () -> {
            prepared.send(1, Unset.DOUBLE);
            prepared.send(1, 1.5);
            discard();
        });
        assertTrue(bytes > 100 * 1_000, bytes + " bytes");
    }

    private void discard() {
        try {
            client.discard();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The prepared order was sent with this result and these values. */
    private void assertSame(final long result, final int id, final double price, final long quantity)
        throws IOException {
        final Order same = new Order().copyFrom(order);
        final long expected = client.placeOrder(id, contract, same.lmtPrice(price).totalQuantity(quantity));
        final String values = "id " + id + ", price " + price + ", quantity " + Decimals.toString(quantity);
        assertEquals(expected >= 0, result >= 0, values + ": " + result);
        if (result >= 0) {
            assertLastTwoEqual();
        }
    }

    private void assertLastTwoEqual() throws IOException {
        final List<byte[]> frames = client.frames();
        final int size = frames.size();
        assertArrayEquals(frames.get(size - 1), frames.get(size - 2));
    }
}
