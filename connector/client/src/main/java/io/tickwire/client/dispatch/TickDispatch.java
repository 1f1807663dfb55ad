package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.client.TickAttrib;
import io.tickwire.client.TickAttribBidAsk;
import io.tickwire.client.TickAttribLast;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.HistoricalTickBidAsk;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.RealTimeBarTick;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickEFP;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.message.TickString;
import io.tickwire.wire.Unset;
import io.tickwire.wire.text.LiveText;

/** Streaming market data and tick by tick: the hot messages, each a decode and a direct call. */
final class TickDispatch {
    private static final int NO_SIZE = -1;
    private static final int KNOWN_ATTRIBS = TickAttrib.CAN_AUTO_EXECUTE | TickAttrib.PAST_LIMIT | TickAttrib.PRE_OPEN;
    /** The message version from which a price brings its size. */
    private static final int WITH_SIZE = 2;
    private static final double NO_PRICE = -1;
    private static final double NO_GREEK = -2;

    private final EWrapper wrapper;
    private final TickPrice tickPrice = new TickPrice();
    private final TickSize tickSize = new TickSize();
    private final TickString tickString = new TickString();
    private final TickGeneric tickGeneric = new TickGeneric();
    private final TickOptionComputation tickOptionComputation = new TickOptionComputation();
    private final TickByTickData tickByTick = new TickByTickData();
    private final TickEFP tickEFP = new TickEFP();
    private final TickReqParams tickReqParams = new TickReqParams();
    private final TickSnapshotEnd tickSnapshotEnd = new TickSnapshotEnd();
    private final MarketDataType marketDataType = new MarketDataType();
    private final RealTimeBarTick realtimeBar = new RealTimeBarTick();

    TickDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void tickPrice(final Incoming in) {
        final TickPrice m = tickPrice;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickPrice(in.text(), m);
            in.understood();
        }
        wrapper.tickPrice(m.reqId(), m.tickType(), m.price(), m.attrMask() & KNOWN_ATTRIBS);
        final int sizeType = sizeTypeOf(m.tickType());
        if (sizeType != NO_SIZE && in.messageVersion() >= WITH_SIZE) {
            wrapper.tickSize(m.reqId(), sizeType, m.size());
        }
    }

    /** The size tick that belongs to a price tick: bid, ask, last and their delayed twins have one. */
    private static int sizeTypeOf(final int tickType) {
        return switch (tickType) {
            case 1 -> 0;
            case 2 -> 3;
            case 4 -> 5;
            case 66 -> 69;
            case 67 -> 70;
            case 68 -> 71;
            default -> NO_SIZE;
        };
    }

    void tickSize(final Incoming in) {
        final TickSize m = tickSize;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickSize(in.text(), m);
            in.understood();
        }
        wrapper.tickSize(m.reqId(), m.tickType(), m.size());
    }

    void tickString(final Incoming in) {
        final TickString m = tickString;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickString(in.text(), m);
            in.understood();
        }
        wrapper.tickString(m.reqId(), m.tickType(), m.value());
    }

    void tickGeneric(final Incoming in) {
        final TickGeneric m = tickGeneric;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickGeneric(in.text(), m);
            in.understood();
        }
        wrapper.tickGeneric(m.reqId(), m.tickType(), m.value());
    }

    void tickOptionComputation(final Incoming in) {
        final TickOptionComputation m = tickOptionComputation;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickOptionComputation(in.text(), m);
            in.understood();
        }
        wrapper.tickOptionComputation(
            m.reqId(), m.tickType(), m.tickAttrib(), known(m.impliedVol(), NO_PRICE),
            known(m.delta(), NO_GREEK), known(m.optPrice(), NO_PRICE), known(m.pvDividend(), NO_PRICE),
            known(m.gamma(), NO_GREEK), known(m.vega(), NO_GREEK), known(m.theta(), NO_GREEK),
            known(m.undPrice(), NO_PRICE));
    }

    /** The Host's own mark of a value that it has not computed yet becomes the one that users know. */
    private static double known(final double value, final double notComputed) {
        return value == notComputed ? Unset.DOUBLE : value;
    }

    void tickByTick(final Incoming in) {
        final TickByTickData m = tickByTick;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.tickByTick(in.text(), m);
            in.understood();
        }
        switch (m.tickType()) {
            case 1, 2 -> deliverAllLast(m);
            case 3 -> deliverBidAsk(m);
            case 4 -> deliverMidPoint(m);
            default -> { }
        }
    }

    private void deliverAllLast(final TickByTickData m) {
        if (m.hasHistoricalTickLast()) {
            final HistoricalTickLast tick = m.historicalTickLast();
            final int mask = (tick.tickAttribLast().pastLimit() ? TickAttribLast.PAST_LIMIT : 0)
                | (tick.tickAttribLast().unreported() ? TickAttribLast.UNREPORTED : 0);
            wrapper.tickByTickAllLast(m.reqId(), m.tickType(), tick.time(), tick.price(), tick.size(), mask,
                tick.exchange(), tick.specialConditions());
        }
    }

    private void deliverBidAsk(final TickByTickData m) {
        if (m.hasHistoricalTickBidAsk()) {
            final HistoricalTickBidAsk tick = m.historicalTickBidAsk();
            final int mask = (tick.tickAttribBidAsk().bidPastLow() ? TickAttribBidAsk.BID_PAST_LOW : 0)
                | (tick.tickAttribBidAsk().askPastHigh() ? TickAttribBidAsk.ASK_PAST_HIGH : 0);
            wrapper.tickByTickBidAsk(m.reqId(), tick.time(), tick.priceBid(), tick.priceAsk(), tick.sizeBid(),
                tick.sizeAsk(), mask);
        }
    }

    private void deliverMidPoint(final TickByTickData m) {
        if (m.hasHistoricalTickMidPoint()) {
            final HistoricalTick tick = m.historicalTickMidPoint();
            wrapper.tickByTickMidPoint(m.reqId(), tick.time(), tick.price());
        }
    }

    void realtimeBar(final Incoming in) {
        final RealTimeBarTick m = in.decode(realtimeBar);
        wrapper.realtimeBar(
            m.reqId(), m.time(), m.open(), m.high(), m.low(), m.close(), m.volume(), m.WAP(), m.count());
    }

    void tickEFP(final Incoming in) {
        final TickEFP m = in.decode(tickEFP);
        wrapper.tickEFP(m.tickerId(), m.tickType(), m.basisPoints(), m.formattedBasisPoints(), m.impliedFuture(),
            m.holdDays(), m.futureLastTradeDate(), m.dividendImpact(), m.dividendsToLastTradeDate());
    }

    void tickReqParams(final Incoming in) {
        final TickReqParams m = in.decode(tickReqParams);
        wrapper.tickReqParams(m.reqId(), m.minTick(), m.bboExchange(), m.snapshotPermissions());
    }

    void tickSnapshotEnd(final Incoming in) {
        wrapper.tickSnapshotEnd(in.decode(tickSnapshotEnd).reqId());
    }

    void marketDataType(final Incoming in) {
        final MarketDataType m = in.decode(marketDataType);
        wrapper.marketDataType(m.reqId(), m.marketDataType());
    }
}
