package io.tickwire.benchmarks.soak;

import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.client.EWrapper;

/** The negative control: the smallest object with each tick, where no compiler can remove it. */
final class LeakingSink implements EWrapper {
    private final TickSink sink;
    @SuppressWarnings("unused")
    private volatile Object garbage;

    LeakingSink(final TickSink sink) {
        this.sink = sink;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        garbage = new Object();
        sink.tickPrice(tickerId, field, price, attrib);
    }

    @Override
    public void tickSize(final int tickerId, final int field, final long size) {
        garbage = new Object();
        sink.tickSize(tickerId, field, size);
    }

    @Override
    public void tickString(final int tickerId, final int tickType, final CharSequence value) {
        garbage = new Object();
        sink.tickString(tickerId, tickType, value);
    }

    @Override
    public void tickGeneric(final int tickerId, final int tickType, final double value) {
        garbage = new Object();
        sink.tickGeneric(tickerId, tickType, value);
    }
}
