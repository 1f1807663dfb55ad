package io.tickwire.host.data;

import io.tickwire.host.market.TickType;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.message.TickByTickData;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;

/** Sends each tick of one kind by itself. Host thread only; does not allocate. */
final class TickByTickStream extends LiveStream {
    static final int LAST = 1;
    static final int ALL_LAST = 2;
    static final int BID_ASK = 3;
    static final int MID_POINT = 4;

    private final TickByTickData data = new TickByTickData();
    private int kind;
    private boolean ignoreSize;
    private double mid;

    void begin(final int kind, final boolean ignoreSize) {
        this.kind = kind;
        this.ignoreSize = ignoreSize;
        this.mid = instrument.mid();
    }

    /** Whether a change of this type makes a tick. */
    boolean wants(final int tickType) {
        return switch (kind) {
            case LAST, ALL_LAST -> tickType == TickType.LAST;
            case BID_ASK -> tickType == TickType.BID || tickType == TickType.ASK
                || !ignoreSize && (tickType == TickType.BID_SIZE || tickType == TickType.ASK_SIZE);
            default -> (tickType == TickType.BID || tickType == TickType.ASK) && instrument.mid() != mid;
        };
    }

    void send(final long second) {
        data.clear();
        data.reqId(reqId).tickType(kind);
        switch (kind) {
            case LAST, ALL_LAST -> last(data.mutableHistoricalTickLast(), second);
            case BID_ASK -> data.mutableHistoricalTickBidAsk().time(second)
                .priceBid(instrument.bid()).priceAsk(instrument.ask())
                .sizeBid(Decimals.fromLong(instrument.bidSize())).sizeAsk(Decimals.fromLong(instrument.askSize()))
                .mutableTickAttribBidAsk();
            default -> {
                mid = instrument.mid();
                data.mutableHistoricalTickMidPoint().time(second).price(mid).size(Decimals.fromLong(0));
            }
        }
        session.send(MessageId.TICK_BY_TICK, data);
    }

    private void last(final HistoricalTickLast tick, final long second) {
        tick.time(second).price(instrument.last()).size(Decimals.fromLong(instrument.lastSize()))
            .exchange(instrument.spec().primaryExch().isEmpty()
                ? instrument.spec().exchange() : instrument.spec().primaryExch());
        tick.mutableTickAttribLast();
    }
}
