package io.tickwire.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A quantity that is set by its text. */
@Timeout(10)
class QuantityTextTest {

    private final Order order = new Order();

    @Test
    void shouldSetAQuantityByItsText() {
        order.totalQuantity("0.25");
        assertTrue(order.hasTotalQuantity());
        assertEquals(Decimals.of(25, 2), order.totalQuantity());
    }

    @Test
    void shouldClearAQuantityByNullAndByNoText() {
        for (final CharSequence none : new CharSequence[] {null, ""}) {
            order.totalQuantity("100").totalQuantity(none);
            assertFalse(order.hasTotalQuantity());
            assertEquals(Unset.DECIMAL, order.totalQuantity());
        }
    }
}
