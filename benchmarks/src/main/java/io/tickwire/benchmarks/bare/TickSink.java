package io.tickwire.benchmarks.bare;

import io.tickwire.client.EWrapper;

/**
 * An engine that only adds up what it is told: the callback's end of every decode benchmark, for the connector and
 * for the bare parsers alike.
 */
public final class TickSink implements EWrapper {
    private long sum;
    private long count;

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        sum += tickerId + field + Double.doubleToRawLongBits(price) + attrib;
        count++;
    }

    @Override
    public void tickSize(final int tickerId, final int field, final long size) {
        sum += tickerId + field + size;
        count++;
    }

    @Override
    public void tickString(final int tickerId, final int tickType, final CharSequence value) {
        sum += tickerId + tickType;
        count++;
    }

    @Override
    public void tickGeneric(final int tickerId, final int tickType, final double value) {
        sum += tickerId + tickType + Double.doubleToRawLongBits(value);
        count++;
    }

    /** The same as {@link #tickString}, for a parser that makes no view of the text. */
    void tickText(final int tickerId, final int tickType) {
        sum += tickerId + tickType;
        count++;
    }

    /**
     * What was told, added up.
     *
     * @return a checksum
     */
    public long sum() {
        return sum;
    }

    /**
     * How often the engine was called.
     *
     * @return callbacks
     */
    public long count() {
        return count;
    }
}
