package io.tickwire.wire.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderChanges;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs of fields that an order leaves as they are, beside the same fields one by one. */
@Timeout(120)
class OrderRunsTest {

    private static final Map<String, Consumer<Order>> CHANGES = OrderChanges.all();
    private static final int FEWEST_FIELDS = 95;

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1 << 12]);
    private final TextWriter writer = TextWriter.ofRequests();
    private final PlaceOrderRequest request = new PlaceOrderRequest();

    @Test
    void shouldWriteANewOrderAsItsFieldsAtEveryServerVersion() {
        forEachVersion((final int version) -> assertSame(stock(), new Order(), version, "new order"));
    }

    @Test
    void shouldWriteEachSingleFieldAtEveryServerVersion() {
        forEachVersion((final int version) -> assertSameWithEachChange(stock(), "LMT", version));
    }

    @Test
    void shouldWriteEachSingleFieldOfUnusualOrders() {
        final Contract bag = stock().secType("BAG");
        bag.comboLegs().add().conId(1).ratio(2).action("BUY");
        final Contract hedged = stock();
        hedged.mutableDeltaNeutralContract().conId(3).delta(0.5);
        forEachVersion((final int version) -> {
            for (final Contract contract : new Contract[] {bag, hedged, stock().exchange("IBKRATS")}) {
                assertSameWithEachChange(contract, "STP LMT", version);
            }
            for (final String type : new String[] {"PEG BENCH", "PEGBENCH", "PEG BEST", "PEG MID", "PEGMID"}) {
                assertSameWithEachChange(stock(), type, version);
            }
        });
    }

    @Test
    void shouldBringOutEachFieldThatTheWireHas() {
        final byte[] blank = write(stock(), new Order(), TextMessages.LAST_VERSION, true);
        final Set<String> fields = new TreeSet<>();
        CHANGES.forEach((final String change, final Consumer<Order> setter) -> {
            final Order order = new Order();
            setter.accept(order);
            if (!Arrays.equals(blank, write(stock(), order, TextMessages.LAST_VERSION, true))) {
                fields.add(change.split(" ")[0]);
            }
        });
        assertTrue(fields.size() > FEWEST_FIELDS, fields::toString);
    }

    @Test
    void shouldReportARunThatDoesNotFitAndFillTheRoomToTheLastByte() {
        final byte[] bytes = write(stock(), new Order(), RequestId.TABLE.protobufFrom(RequestId.PLACE_ORDER) - 1, true);
        request.orderId(7).contract(stock()).order(new Order());
        for (int room = 0; room < bytes.length; room++) {
            writer.wrap(buffer, 0, room, RequestId.TABLE.protobufFrom(RequestId.PLACE_ORDER) - 1);
            assertThrows(BufferFullException.class, () -> PlaceOrderText.placeOrderRequest(writer, request));
        }
        buffer.setMemory(0, buffer.capacity(), (byte) '#');
        writer.wrap(buffer, 0, bytes.length, RequestId.TABLE.protobufFrom(RequestId.PLACE_ORDER) - 1);
        PlaceOrderText.placeOrderRequest(writer, request);
        assertArrayEquals(bytes, written());
        assertTrue(buffer.getByte(bytes.length) == '#', "nothing behind the room is written");
    }

    private void assertSameWithEachChange(final Contract contract, final String type, final int version) {
        CHANGES.forEach((final String change, final Consumer<Order> setter) -> {
            final Order order = new Order().orderType(type);
            setter.accept(order);
            assertSame(contract, order, version, change);
        });
    }

    private void assertSame(final Contract contract, final Order order, final int version, final String what) {
        assertArrayEquals(write(contract, order, version, false), write(contract, order, version, true),
            () -> what + " at " + version);
    }

    private byte[] write(final Contract contract, final Order order, final int version, final boolean inRuns) {
        request.orderId(7).contract(contract).order(order);
        writer.wrap(buffer, 0, buffer.capacity(), version);
        PlaceOrderText.placeOrderRequest(writer, request, inRuns ? OrderRuns.of(writer) : OrderRuns.NONE);
        return written();
    }

    private byte[] written() {
        final byte[] bytes = new byte[writer.length()];
        buffer.getBytes(0, bytes);
        return bytes;
    }

    private static Contract stock() {
        return new Contract().conId(265598).symbol("AAPL").secType("STK").exchange("SMART").currency("USD");
    }

    private static void forEachVersion(final IntConsumer test) {
        for (int version = ServerVersion.MIN; version <= TextMessages.LAST_VERSION; version++) {
            test.accept(version);
        }
    }
}
