package io.tickwire.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.wire.Decimals;
import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small messages are decoded in the order of their fields first: any other order must give the same. */
@Timeout(10)
class FieldOrderTest {
    private static final String REQ_ID = "08e907";
    private static final String TICK_TYPE = "1002";
    private static final String PRICE = "190ad7a3703d6a6740";
    private static final String SIZE = "2203333030";
    private static final String ATTR_MASK = "2801";
    private static final String UNKNOWN = "f20102" + "4142";

    private final TickPrice message = new TickPrice();

    @Test
    void shouldDecodeFieldsInAnyOrder() {
        final String[] fields = {REQ_ID, TICK_TYPE, PRICE, SIZE, ATTR_MASK};
        for (int first = 0; first < fields.length; first++) {
            for (int step = 1; step < fields.length; step++) {
                final StringBuilder hex = new StringBuilder();
                for (int i = 0; i < fields.length; i++) {
                    hex.append(fields[(first + i * step) % fields.length]);
                }
                decode(hex.toString());
                assertWhole(hex.toString());
            }
        }
    }

    @Test
    void shouldTakeTheLastOfAFieldThatComesTwice() {
        decode("08010801" + REQ_ID + TICK_TYPE + PRICE + SIZE + SIZE + ATTR_MASK);
        assertWhole("twice");
        decode(REQ_ID + TICK_TYPE + PRICE + SIZE + ATTR_MASK + "1001" + TICK_TYPE);
        assertWhole("again at the end");
    }

    @Test
    void shouldSkipUnknownFieldsAnywhere() {
        decode(UNKNOWN + REQ_ID + TICK_TYPE + PRICE + SIZE + ATTR_MASK);
        assertWhole("before");
        decode(REQ_ID + TICK_TYPE + UNKNOWN + PRICE + UNKNOWN + SIZE + ATTR_MASK);
        assertWhole("between");
        decode(REQ_ID + TICK_TYPE + PRICE + SIZE + ATTR_MASK + UNKNOWN);
        assertWhole("behind");
    }

    @Test
    void shouldLeaveOutWhatIsNotThere() {
        decode(TICK_TYPE + ATTR_MASK);
        assertFalse(message.hasReqId());
        assertFalse(message.hasPrice());
        assertFalse(message.hasSize());
        assertTrue(message.hasTickType());
        assertEquals(1, message.attrMask());
        assertEquals(-1, message.reqId());
    }

    private void decode(final String hex) {
        final byte[] bytes = HexFormat.of().parseHex(hex);
        message.decode(new UnsafeBuffer(bytes), 0, bytes.length);
    }

    private void assertWhole(final String what) {
        assertEquals(1001, message.reqId(), what);
        assertEquals(2, message.tickType(), what);
        assertEquals(187.32, message.price(), what);
        assertEquals(Decimals.fromLong(300), message.size(), what);
        assertEquals(1, message.attrMask(), what);
        assertTrue(message.hasReqId() && message.hasTickType() && message.hasPrice() && message.hasSize()
            && message.hasAttrMask(), what);
    }
}
