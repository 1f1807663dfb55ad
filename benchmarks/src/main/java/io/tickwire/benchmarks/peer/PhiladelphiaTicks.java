package io.tickwire.benchmarks.peer;

import com.paritytrading.philadelphia.FIXMessage;
import com.paritytrading.philadelphia.FIXMessageParser;
import com.paritytrading.philadelphia.FIXValue;
import io.tickwire.benchmarks.bare.PairedSize;
import io.tickwire.client.EWrapper;
import io.tickwire.wire.Decimals;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Ticks by Philadelphia's FIX parser, from messages of {@link FixTicks}, off-heap, with its check sums verified as it
 * does by default. One pass over the fields, no search. Does not allocate.
 */
public final class PhiladelphiaTicks {
    private final FIXMessageParser parser = new FIXMessageParser(FixTicks.config(), this::entry);
    private final EWrapper wrapper;

    /**
     * A decoder.
     *
     * @param wrapper called back
     */
    public PhiladelphiaTicks(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /**
     * Decodes one message.
     *
     * @param messages from its position; moved behind the message
     * @throws IOException when it is malformed
     */
    public void decode(final ByteBuffer messages) throws IOException {
        if (!parser.parse(messages)) {
            throw new IllegalStateException("no whole message");
        }
    }

    private void entry(final FIXMessage message) {
        int reqId = 0;
        int tickType = 0;
        int attributes = 0;
        double price = Double.NaN;
        long size = 0;
        boolean isSized = false;
        FIXValue text = null;
        for (int i = 0; i < message.getFieldCount(); i++) {
            final FIXValue value = message.valueAt(i);
            switch (message.tagAt(i)) {
                case FixTicks.MD_REQ_ID:
                    reqId = (int) value.asInt();
                    break;
                case FixTicks.MD_ENTRY_TYPE:
                    tickType = (int) value.asInt();
                    break;
                case FixTicks.MD_ENTRY_PX:
                    price = value.asFloat();
                    break;
                case FixTicks.MD_ENTRY_SIZE:
                    size = Decimals.fromLong(value.asInt());
                    isSized = true;
                    break;
                case FixTicks.TRADE_CONDITION:
                    attributes = (int) value.asInt();
                    break;
                case FixTicks.TEXT:
                    text = value;
                    break;
                default:
                    break;
            }
        }
        if (text != null) {
            wrapper.tickString(reqId, tickType, text);
        } else if (!isSized) {
            wrapper.tickGeneric(reqId, tickType, price);
        } else if (Double.isNaN(price)) {
            wrapper.tickSize(reqId, tickType, size);
        } else {
            price(reqId, tickType, price, size, attributes);
        }
    }

    private void price(
        final int reqId, final int tickType, final double price, final long size, final int attributes) {
        wrapper.tickPrice(reqId, tickType, price, attributes);
        final int sizeType = PairedSize.of(tickType);
        if (sizeType != PairedSize.NONE) {
            wrapper.tickSize(reqId, sizeType, size);
        }
    }
}
