package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.wire.Decimals;

/** Small services for Decimal64 quantities. Do not allocate. */
final class Quantities {
    private Quantities() {
    }

    /** Appends a quantity in plain digits. */
    static void append(final StringBuilder text, final long quantity) {
        final double value = Decimals.toDouble(quantity);
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            text.append((long)value);
            return;
        }
        Decimal64Utils.appendTo(quantity, text);
    }

    /** Whether there is anything to trade. */
    static boolean isPositive(final long quantity) {
        return Decimal64Utils.isFinite(quantity) && Decimal64Utils.isPositive(quantity);
    }
}
