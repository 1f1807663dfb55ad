package io.tickwire.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.tickwire.wire.Unset;
import java.util.Map;
import java.util.function.Consumer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** An order's rare fields are constant bytes in protobuf, as long as none of them is set. */
class RareFieldsTest {

    /** A number of which the wire tells only whether it is 1. */
    private static final String TELLS_ONE_ONLY = "continuousUpdate (-1|7|123456)";

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[4_096]);

    @Test
    void shouldBeNoChangesInANewOrder() {
        assertEquals(0, changes(new Order()));
        final Order order = new Order();
        order.clear();
        assertEquals(0, changes(order), "as clear shows the same values");
    }

    @Test
    void shouldSendEachSingleField() throws InvalidProtocolBufferException {
        for (final Map.Entry<String, Consumer<Order>> change : OrderChanges.all().entrySet()) {
            final Order order = new Order();
            change.getValue().accept(order);
            assertSent(order, change.getKey());
        }
    }

    @Test
    void shouldSendASecondFieldToo() throws InvalidProtocolBufferException {
        for (final Map.Entry<String, Consumer<Order>> change : OrderChanges.all().entrySet()) {
            final Order order = new Order();
            order.triggerMethod(2).transmit(false).exemptCode(3).includeOvernight(true);
            change.getValue().accept(order);
            assertSent(order, change.getKey());
        }
    }

    @Test
    void shouldSendWhatWasCopiedOrDecoded() throws InvalidProtocolBufferException {
        final Order copy = new Order();
        for (final Map.Entry<String, Consumer<Order>> change : OrderChanges.all().entrySet()) {
            final Order order = new Order();
            change.getValue().accept(order);
            copy.copyFrom(order);
            assertSent(copy, change.getKey());
            final byte[] bytes = encoded(order);
            final Order decoded = new Order();
            decoded.decode(new UnsafeBuffer(bytes), 0, bytes.length);
            assertArrayEquals(bytes, encoded(decoded), change.getKey());
        }
    }

    @Test
    void shouldForgetChangesThatAreTakenBack() {
        final Order order = new Order();
        order.transmit(false).exemptCode(0).triggerPrice(1).ocaType(3).goodTillDate("20261218");
        assertNotEquals(0, changes(order));
        order.transmit(true).exemptCode(-1).triggerPrice(Unset.DOUBLE).ocaType(0).goodTillDate("");
        assertEquals(0, changes(order));
        order.conditions().add();
        assertNotEquals(0, changes(order));
        order.reset();
        assertEquals(0, changes(order));
    }

    private static long changes(final Order order) {
        return order.changes(0) | order.changes(1) | order.changes(2);
    }

    private void assertSent(final Order order, final String change) throws InvalidProtocolBufferException {
        if (change.matches(TELLS_ONE_ONLY)) {
            return;
        }
        final DynamicMessage sent =
            DynamicMessage.parseFrom(SchemaDescriptors.message("Order"), encoded(order));
        assertNull(Accessors.difference(order, sent), change);
    }

    private byte[] encoded(final Order order) {
        final byte[] bytes = new byte[order.encode(buffer, 0)];
        buffer.getBytes(0, bytes);
        return bytes;
    }
}
