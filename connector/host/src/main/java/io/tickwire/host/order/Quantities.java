package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.wire.Decimals;

import java.io.IOException;
import java.io.UncheckedIOException;

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
        try {
            Decimal64Utils.appendTo(quantity, text);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether there is anything to trade. */
    static boolean isPositive(final long quantity) {
        return Decimal64Utils.isFinite(quantity) && Decimal64Utils.isPositive(quantity);
    }
}
