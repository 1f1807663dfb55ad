package io.tickwire.wire.text;

import io.tickwire.message.CancelTickByTick;
import io.tickwire.message.Contract;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.HistoricalTickBidAsk;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.message.HistoricalTicks;
import io.tickwire.message.HistoricalTicksBidAsk;
import io.tickwire.message.HistoricalTicksLast;
import io.tickwire.message.HistoricalTicksRequest;
import io.tickwire.message.TickAttribBidAsk;
import io.tickwire.message.TickAttribLast;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickByTickRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of single ticks, as they happen and of the past.
 */
final class TickByTickText {

    private static final int LAST = 1;
    private static final int ALL_LAST = 2;
    private static final int BID_ASK = 3;
    private static final int MID_POINT = 4;

    private TickByTickText() {
    }

    static void tickByTickRequest(final TextIo io, final TickByTickRequest m) {
        m.reqId(io.int32(m.reqId()));
        ContractText.requested(io, io.isReading() ? m.mutableContract() : m.contract());
        m.tickType(io.text(m.tickType()));
        if (io.since(ServerVersion.TICK_BY_TICK_OPTIONS)) {
            m.numberOfTicks(io.int32(m.numberOfTicks()));
            m.ignoreSize(io.bool(m.ignoreSize()));
        }
    }

    static void cancelTickByTick(final TextIo io, final CancelTickByTick m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void tickByTickData(final TextIo io, final TickByTickData m) {
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        switch (m.tickType()) {
            case LAST:
            case ALL_LAST:
                last(io, io.isReading() ? m.mutableHistoricalTickLast() : m.historicalTickLast());
                break;
            case BID_ASK:
                bidAsk(io, io.isReading() ? m.mutableHistoricalTickBidAsk() : m.historicalTickBidAsk());
                break;
            case MID_POINT:
                midPoint(io, io.isReading() ? m.mutableHistoricalTickMidPoint() : m.historicalTickMidPoint());
                break;
            default:
                io.int64(0);
                break;
        }
    }

    private static void last(final TextIo io, final HistoricalTickLast t) {
        t.time(io.int64(t.time()));
        t.price(io.float64(t.price()));
        t.size(io.decimal(t.size()));
        attributes(io, io.isReading() ? t.mutableTickAttribLast() : t.tickAttribLast());
        t.exchange(io.text(t.exchange()));
        t.specialConditions(io.text(t.specialConditions()));
    }

    private static void bidAsk(final TextIo io, final HistoricalTickBidAsk t) {
        t.time(io.int64(t.time()));
        t.priceBid(io.float64(t.priceBid()));
        t.priceAsk(io.float64(t.priceAsk()));
        t.sizeBid(io.decimal(t.sizeBid()));
        t.sizeAsk(io.decimal(t.sizeAsk()));
        final TickAttribBidAsk a = io.isReading() ? t.mutableTickAttribBidAsk() : t.tickAttribBidAsk();
        final int mask = io.int32(mask(a.bidPastLow(), a.askPastHigh()));
        if (io.isReading()) {
            a.bidPastLow((mask & 1) != 0).askPastHigh((mask & 2) != 0);
        }
    }

    private static void midPoint(final TextIo io, final HistoricalTick t) {
        t.time(io.int64(t.time()));
        t.price(io.float64(t.price()));
    }

    private static void attributes(final TextIo io, final TickAttribLast a) {
        final int mask = io.int32(mask(a.pastLimit(), a.unreported()));
        if (io.isReading()) {
            a.pastLimit((mask & 1) != 0).unreported((mask & 2) != 0);
        }
    }

    private static int mask(final boolean lowest, final boolean next) {
        return (lowest ? 1 : 0) | (next ? 2 : 0);
    }

    static void historicalTicksRequest(final TextIo io, final HistoricalTicksRequest m) {
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        ContractText.requested(io, c);
        c.includeExpired(io.bool(c.includeExpired()));
        m.startDateTime(io.text(m.startDateTime()));
        m.endDateTime(io.text(m.endDateTime()));
        m.numberOfTicks(io.int32(m.numberOfTicks()));
        m.whatToShow(io.text(m.whatToShow()));
        m.useRTH(io.int32(m.useRTH()));
        m.ignoreSize(io.bool(m.ignoreSize()));
        io.tagValues(m.miscOptions());
    }

    static void historicalTicks(final TextIo io, final HistoricalTicks m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<HistoricalTick> ticks = m.historicalTicks();
        final int size = io.count(ticks.size(), 4);
        for (int i = 0; i < size; i++) {
            final HistoricalTick t = io.element(ticks, i);
            t.time(io.int64(t.time()));
            io.int32(0);
            t.price(io.float64(t.price()));
            t.size(io.decimal(t.size()));
        }
        m.isDone(io.bool(m.isDone()));
    }

    static void historicalTicksBidAsk(final TextIo io, final HistoricalTicksBidAsk m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<HistoricalTickBidAsk> ticks = m.historicalTicksBidAsk();
        final int size = io.count(ticks.size(), 6);
        for (int i = 0; i < size; i++) {
            final HistoricalTickBidAsk t = io.element(ticks, i);
            t.time(io.int64(t.time()));
            pastAttributes(io, io.isReading() ? t.mutableTickAttribBidAsk() : t.tickAttribBidAsk());
            t.priceBid(io.float64(t.priceBid()));
            t.priceAsk(io.float64(t.priceAsk()));
            t.sizeBid(io.decimal(t.sizeBid()));
            t.sizeAsk(io.decimal(t.sizeAsk()));
        }
        m.isDone(io.bool(m.isDone()));
    }

    /** The two bits of ticks of the past stand the other way round than those of ticks as they happen. */
    private static void pastAttributes(final TextIo io, final TickAttribBidAsk a) {
        final int mask = io.int32(mask(a.askPastHigh(), a.bidPastLow()));
        if (io.isReading()) {
            a.askPastHigh((mask & 1) != 0).bidPastLow((mask & 2) != 0);
        }
    }

    static void historicalTicksLast(final TextIo io, final HistoricalTicksLast m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<HistoricalTickLast> ticks = m.historicalTicksLast();
        final int size = io.count(ticks.size(), 6);
        for (int i = 0; i < size; i++) {
            final HistoricalTickLast t = io.element(ticks, i);
            t.time(io.int64(t.time()));
            attributes(io, io.isReading() ? t.mutableTickAttribLast() : t.tickAttribLast());
            t.price(io.float64(t.price()));
            t.size(io.decimal(t.size()));
            t.exchange(io.text(t.exchange()));
            t.specialConditions(io.text(t.specialConditions()));
        }
        m.isDone(io.bool(m.isDone()));
    }
}
