package io.tickwire.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.function.Consumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that is known again leaves as if it were encoded in full. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class KnownOrdersTest {

    private static final int TIMES = 9;
    private static final double[] PRICES = {
        0.0, -0.0, 0.01, 187.32, -3.5, 1e10, 1e-7, 4.9e-324, 0.1 + 0.2, Unset.DOUBLE, Double.NaN,
        Double.POSITIVE_INFINITY};
    private static final String[] QUANTITIES = {"0", "1", "12", "100", "0.5", "1234567.12345678", "1e200", ""};
    private static final String[] TEXTS = {"", "a", "b", "DAY", "GTC", "fifteen letters", "more than fifteen letters"};

    private final Contract contract = new Contract().conId(265_598).symbol("AAPL").secType("STK").exchange("SMART")
        .currency("USD");
    private final Order order = new Order().action("BUY").orderType("LMT").tif("DAY").account("DU1234567")
        .totalQuantity(Decimals.fromLong(100)).lmtPrice(187.32);
    private final PipedSocket client = new PipedSocket(new RecordingEWrapper());
    private final KnownOrders repeated = new KnownOrders(client.sender(), 8);
    private int id = 1;

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 145, 176, 202, 203, 218, 226})
    void shouldKnowAnOrderAgainOfWhichOnlyIdPriceAndQuantityAreOthers(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        assertKnown();
        for (int i = 0; i < 300; i++) {
            order.lmtPrice(i * 0.25).totalQuantity(Decimals.fromLong(i + 1));
            assertNotEquals(KnownOrders.IN_FULL, send());
            assertSentInFull();
        }
    }

    @Test
    void shouldEncodeInFullUntilItPaysToMakeAFrame() throws IOException {
        client.connect(226);
        for (int i = 1; i < TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
        }
        assertNotEquals(KnownOrders.IN_FULL, send());
    }

    @Test
    void shouldEncodeInFullWhatItHasForgotten() throws IOException {
        client.connect(226);
        assertKnown();
        repeated.forget();
        for (int i = 1; i < TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
        }
        assertNotEquals(KnownOrders.IN_FULL, send());
        assertSentInFull();
    }

    /** A branch that is taken once, with the first frame, would throw away compiled code. */
    @Test
    void shouldFindTheMemoryForAFrameMadeWhenItConnects() throws Exception {
        final int[] capacity = new int[1];
        final Thread reader = new Thread(() -> {
            try {
                client.connect(226);
            } catch (final IOException ex) {
                throw new UncheckedIOException(ex);
            }
            capacity[0] = ThreadRequests.current().scratch(0).capacity();
        });
        reader.start();
        reader.join();
        assertTrue(capacity[0] >= OrderFrameMaker.scratchLength(client.sender().maxLength()), capacity[0] + " bytes");
    }

    @Test
    void shouldKnowAnOrderAgainThatIsSetToWhatItWas() throws IOException {
        client.connect(226);
        assertKnown();
        order.action("BUY").orderType("LMT").tif(new StringBuilder("DAY")).parentId(order.parentId()).transmit(true);
        contract.conId(265_598).symbol("AAPL");
        assertNotEquals(KnownOrders.IN_FULL, send());
        assertSentInFull();
    }

    @Test
    void shouldNotKnowAnOrderThatHasChanged() throws IOException {
        client.connect(226);
        final List<Consumer<Order>> edits = List.of(
            o -> o.action("SELL"), o -> o.auxPrice(1), o -> o.auxPrice(-0.0), o -> o.outsideRth(true),
            o -> o.account().set("DU7654321"), o -> o.orderRef("x"), o -> o.ocaGroup("y"), o -> o.displaySize(3),
            o -> o.slOrderId(5), o -> o.reset(), o -> o.copyFrom(new Order().copyFrom(order)), o -> o.tif(null),
            o -> o.algoParams().add("a", "b"), o -> o.conditions().add(), o -> o.orderComboLegs().add(),
            o -> o.mutableSoftDollarTier().name("z"));
        for (int i = 0; i < edits.size(); i++) {
            order.reset().action("BUY").orderType("LMT").totalQuantity(Decimals.fromLong(100)).lmtPrice(2.5);
            assertKnown();
            edits.get(i).accept(order);
            assertEquals(KnownOrders.IN_FULL, send(), "edit " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {145, 176, 226})
    void shouldKnowAnOrderThatChangesSides(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        for (int i = 0; i < 2 * (TIMES - 1); i++) {
            order.action((i & 1) == 0 ? "BUY" : "SELL");
            assertEquals(KnownOrders.IN_FULL, send());
        }
        for (final String action : List.of("BUY", "SELL", "SELL", "BUY")) {
            order.action().set(action);
            order.lmtPrice(order.lmtPrice() + 0.01);
            assertNotEquals(KnownOrders.IN_FULL, send());
            assertSentInFull();
        }
        order.action("SSHORT");
        assertEquals(KnownOrders.IN_FULL, send());
    }

    @Test
    void shouldNotComeToKnowAnOrderWhoseActionIsNoShortText() throws IOException {
        client.connect(226);
        final List<Consumer<Order>> actions = List.of(
            o -> o.action(""), o -> o.action("").action().set("BUY"), o -> o.action().clear(),
            o -> o.action("more than fifteen letters"), o -> o.action("\u00E9"),
            o -> o.action("BUY").action().wrap(new UnsafeBuffer("SELL".getBytes(US_ASCII)), 0, 4));
        for (int i = 0; i < actions.size(); i++) {
            order.action("BUY");
            assertKnown();
            actions.get(i).accept(order);
            for (int time = 0; time < 2 * TIMES; time++) {
                assertEquals(KnownOrders.IN_FULL, send(), "action " + i);
            }
        }
    }

    @Test
    void shouldKnowAnOrderForEachOfItsContracts() throws IOException {
        client.connect(226);
        final Contract other = new Contract().copyFrom(contract).symbol("IBM");
        for (int i = 1; i < TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
            assertEquals(KnownOrders.IN_FULL, repeated.send(++id, other, order));
        }
        assertNotEquals(KnownOrders.IN_FULL, send());
        assertSentInFull();
        assertNotEquals(KnownOrders.IN_FULL, repeated.send(++id, other, order));
        client.placeOrder(id, other, new Order().copyFrom(order));
        assertLastTwoEqual();
    }

    @Test
    void shouldKnowAnOrderAmongOthersThatChangeEachTime() throws IOException {
        client.connect(226);
        final Order changing = new Order().copyFrom(order);
        for (int i = 1; i < TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
            assertEquals(KnownOrders.IN_FULL, repeated.send(++id, contract, changing.orderRef("order " + i)));
        }
        for (int i = 0; i < 100; i++) {
            assertNotEquals(KnownOrders.IN_FULL, send());
            assertEquals(KnownOrders.IN_FULL, repeated.send(++id, contract, changing.orderRef("again " + i)));
        }
    }

    @Test
    void shouldNotKnowAnOrderWithAContractThatIsAnotherOrHasChanged() throws IOException {
        client.connect(226);
        assertKnown();
        assertEquals(KnownOrders.IN_FULL, repeated.send(id, new Contract().copyFrom(contract), order));
        assertKnown();
        contract.symbol("IBM");
        assertEquals(KnownOrders.IN_FULL, send());
        assertKnown();
        contract.comboLegs().add().conId(1).ratio(1);
        assertEquals(KnownOrders.IN_FULL, send());
    }

    @Test
    void shouldNotKnowAnOrderAtAnotherVersion() throws IOException {
        client.connect(176);
        assertKnown();
        client.connect(226);
        assertEquals(KnownOrders.IN_FULL, send());
        assertKnown();
        assertSentInFull();
    }

    @Test
    void shouldKnowAnOrderAgainSomeTimesAfterItHadNoPriceForOnce() throws IOException {
        client.connect(226);
        assertKnown();
        order.lmtPrice(Unset.DOUBLE);
        assertEquals(KnownOrders.IN_FULL, send());
        order.lmtPrice(1.5);
        for (int i = 2; i < TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
        }
        assertNotEquals(KnownOrders.IN_FULL, send());
        assertSentInFull();
    }

    @Test
    void shouldNotComeToKnowAnOrderThatTheVersionDoesNot() throws IOException {
        client.connect(176);
        order.includeOvernight(true);
        for (int i = 0; i < 3 * TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, send());
            assertEquals(SendResult.NOT_SUPPORTED, client.placeOrder(id, contract, order));
        }
        assertEquals(List.of(), client.frames().subList(1, client.frames().size()));
    }

    @Test
    void shouldKnowEightOrdersAndForgetTheFirst() throws IOException {
        client.connect(226);
        final Order[] orders = new Order[9];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = new Order().copyFrom(order).orderRef("order " + i);
        }
        for (int time = 1; time < TIMES; time++) {
            for (int i = 0; i < 8; i++) {
                assertEquals(KnownOrders.IN_FULL, repeated.send(id, contract, orders[i]));
            }
        }
        for (int i = 0; i < 8; i++) {
            assertNotEquals(KnownOrders.IN_FULL, repeated.send(id, contract, orders[i]));
        }
        assertEquals(KnownOrders.IN_FULL, repeated.send(id, contract, orders[8]));
        assertEquals(KnownOrders.IN_FULL, repeated.send(id, contract, orders[0]));
        assertNotEquals(KnownOrders.IN_FULL, repeated.send(id, contract, orders[7]));
    }

    @Test
    void shouldKnowNoOrderIfItMayKnowNone() throws IOException {
        client.connect(226);
        final KnownOrders none = new KnownOrders(client.sender(), 0);
        for (int i = 0; i < 3 * TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, none.send(id, contract, order));
        }
        assertEquals(0, order.stamp());
    }

    @Test
    void shouldNotTakeTheOrderOfAnotherClientForItsOwn() throws IOException {
        client.connect(226);
        final KnownOrders others = new KnownOrders(client.sender(), 8);
        for (int i = 0; i < 3 * TIMES; i++) {
            assertEquals(KnownOrders.IN_FULL, others.send(id, contract, new Order().copyFrom(order).action("SELL")));
        }
        assertKnown();
        assertEquals(KnownOrders.IN_FULL, others.send(id, contract, order));
    }

    @Test
    void shouldLeaveOrdersOfAnotherThreadAlone() throws Exception {
        client.connect(226);
        assertKnown();
        final long[] result = new long[1];
        final Thread other = new Thread(() -> result[0] = send());
        other.start();
        other.join();
        assertEquals(KnownOrders.IN_FULL, result[0]);
    }

    @Test
    void shouldRefuseWithoutAConnection() throws IOException {
        for (int i = 0; i < 2 * TIMES; i++) {
            assertEquals(SendResult.NOT_CONNECTED, client.placeOrder(i, contract, order));
        }
        client.connect(226);
        for (int i = 0; i < 2 * TIMES; i++) {
            assertTrue(client.placeOrder(i, contract, order) > 0);
        }
        client.eDisconnect();
        assertEquals(SendResult.NOT_CONNECTED, client.placeOrder(1, contract, order));
    }

    /** What placeOrder sends of one order, changed a little now and then, is what it sends of a copy just made. */
    @ParameterizedTest
    @ValueSource(ints = {100, 145, 176, 202, 203, 226})
    void shouldSendWhatACopyWouldSend(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final Random random = new Random(serverVersion);
        for (int i = 0; i < 4_000; i++) {
            if (random.nextInt(15) == 0) {
                edit(random);
            }
            order.lmtPrice(random.nextInt(9) == 0 ? PRICES[random.nextInt(PRICES.length)] : random.nextInt(9_999) / 100.0);
            order.totalQuantity(random.nextInt(9) == 0 ? Decimals.parse(QUANTITIES[random.nextInt(QUANTITIES.length)])
                : Decimals.fromLong(random.nextInt(1_000)));
            id = random.nextInt(20) == 0 ? random.nextInt() : id + 1;
            final boolean isSent = client.placeOrder(id, contract, order) >= 0;
            final Order copy = new Order().copyFrom(order);
            assertEquals(isSent, client.placeOrder(id, new Contract().copyFrom(contract), copy) >= 0);
            if (isSent) {
                assertLastTwoEqual();
            }
        }
    }

    private void edit(final Random random) {
        final String text = TEXTS[random.nextInt(TEXTS.length)];
        switch (random.nextInt(16)) {
            case 0 -> order.orderRef(text);
            case 1 -> order.tif(text);
            case 2 -> order.account().set(text);
            case 3 -> order.auxPrice(PRICES[random.nextInt(PRICES.length)]);
            case 4 -> order.outsideRth(random.nextBoolean());
            case 5 -> order.parentId(random.nextInt(2));
            case 6 -> contract.primaryExch(text);
            case 7 -> contract.strike(random.nextInt(2));
            case 8 -> order.transmit(random.nextBoolean());
            case 9 -> toggle(order);
            case 10 -> order.displaySize(random.nextBoolean() ? 3 : Unset.INT);
            case 11 -> order.action(text);
            case 12 -> order.action().set(text);
            case 13, 14 -> order.action(random.nextBoolean() ? "BUY" : "SELL");
            default -> order.copyFrom(new Order().copyFrom(order));
        }
    }

    private static void toggle(final Order order) {
        if (order.algoParams().size() == 0) {
            order.algoParams().add("maxPctVol", "0.1");
        } else {
            order.algoParams().clear();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldNotAllocateWhetherOrdersRepeatOrNot(final int serverVersion) throws IOException {
        client.connect(serverVersion);
        final int[] count = {0};
        assertEquals(0, AllocationMeter.steadyState(3_000, () -> {
            final int i = count[0]++;
            order.orderRef((i & 16) == 0 ? "one" : "two").lmtPrice(i * 0.01);
            client.placeOrder(i, contract, order.totalQuantity(Decimals.fromLong(1 + (i & 0xFFF))));
            discard();
        }));
    }

    private void assertKnown() throws IOException {
        long last = KnownOrders.IN_FULL;
        for (int i = 0; i < TIMES; i++) {
            last = send();
        }
        assertTrue(last >= 0, "result " + last);
        assertSentInFull();
    }

    private long send() {
        return repeated.send(++id, contract, order);
    }

    private void assertSentInFull() throws IOException {
        client.placeOrder(id, contract, new Order().copyFrom(order));
        assertLastTwoEqual();
    }

    private void assertLastTwoEqual() throws IOException {
        final List<byte[]> frames = client.frames();
        final int size = frames.size();
        assertArrayEquals(frames.get(size - 1), frames.get(size - 2));
        client.discard();
    }

    private void discard() {
        try {
            client.discard();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
