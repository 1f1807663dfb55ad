package io.tickwire.benchmarks.peer;

import io.tickwire.client.EWrapper;
import io.tickwire.wire.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Writes down every tick, with all its values. */
final class CallbackLog implements EWrapper {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        lines.add("price " + tickerId + ' ' + field + ' ' + price + ' ' + attrib);
    }

    @Override
    public void tickSize(final int tickerId, final int field, final long size) {
        lines.add("size " + tickerId + ' ' + field + ' ' + Decimals.toString(size));
    }

    @Override
    public void tickString(final int tickerId, final int tickType, final CharSequence value) {
        lines.add("string " + tickerId + ' ' + tickType + ' ' + value);
    }

    @Override
    public void tickGeneric(final int tickerId, final int tickType, final double value) {
        lines.add("generic " + tickerId + ' ' + tickType + ' ' + value);
    }
}
