package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a frame in the send buffer is the next one, which may lie there from the last time. */
@Timeout(30)
class OrderFrameTest {

    private static final int ROOM = 1 << 10;
    private static final byte OTHER = 0x55;

    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM));

    @ParameterizedTest
    @CsvSource({
        "176, 3, 2.5", "226, 3, 2.5", "226, 3, ", "226, , 2.5", "226, , ", "226, 1000000, ", "226, 1e30, ",
        "176, 1e30, 2.5"})
    void shouldPutItsValuesIntoNothingButItself(final int serverVersion, final String quantity, final Double price) {
        final Order order = new Order().transmit(false)
            .totalQuantity(quantity == null ? Unset.DECIMAL : Decimals.parse(quantity))
            .lmtPrice(price == null ? Unset.DOUBLE : price);
        final OrderFrame frame = new OrderFrameMaker(1 << 14).make(
            (isProtobuf, length) -> isProtobuf ? new ProtobufOrderFrame(length) : new TextOrderFrame(length),
            serverVersion, new Contract(), order);
        for (int id = 1; id < 1_000; id++) {
            frame.setOrderId(id);
            buffer.setMemory(0, ROOM, OTHER);
            frame.putValues(buffer.addressOffset());
            assertOthers(frame.length());
            frame.copyTo(buffer.addressOffset());
            assertOthers(frame.length());
        }
    }

    private void assertOthers(final int from) {
        for (int i = from; i < ROOM; i++) {
            assertEquals(OTHER, buffer.getByte(i), "byte " + i);
        }
    }
}
