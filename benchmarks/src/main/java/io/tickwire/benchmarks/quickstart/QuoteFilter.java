package io.tickwire.benchmarks.quickstart;

import java.nio.ByteBuffer;

import io.tickwire.client.EWrapper;
import io.tickwire.client.dispatch.Dispatcher;

import org.agrona.concurrent.SystemEpochClock;
import org.agrona.concurrent.UnsafeBuffer;

/** Tells a new bid or ask from all other frames, on either wire, by decoding it. One thread, the tap's. */
final class QuoteFilter implements WireTap.TimedTicks, EWrapper {
    private static final int LENGTH_SIZE = 4;

    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
    private final Dispatcher dispatcher;
    private boolean isQuote;

    QuoteFilter(final int serverVersion) {
        dispatcher = new Dispatcher(this, failure -> { }, SystemEpochClock.INSTANCE);
        dispatcher.serverVersion(serverVersion);
    }

    @Override
    public boolean test(final ByteBuffer frames, final int offset, final int length) {
        isQuote = false;
        buffer.wrap(frames, offset, length);
        dispatcher.onFrame(buffer, LENGTH_SIZE, length - LENGTH_SIZE);
        return isQuote;
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        isQuote = field == Trader.BID || field == Trader.ASK;
    }
}
