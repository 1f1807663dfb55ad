package io.tickwire.wire.text;

import io.tickwire.message.CancelMarketData;
import io.tickwire.message.Contract;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.MarketDataTypeRequest;
import io.tickwire.message.TickEFP;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.message.TickString;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * Layouts of streaming market data: its requests and its ticks.
 */
final class TickText {

    private static final int CAN_AUTO_EXECUTE = 1;
    private static final int PAST_LIMIT = 2;
    private static final int FIRST_OPTION_TICK = 13;
    private static final int DELAYED_OPTION_TICK = 83;

    private TickText() {
    }

    static void marketDataRequest(final TextIo io, final MarketDataRequest m) {
        io.version(11);
        m.reqId(io.int32(m.reqId()));
        final Contract contract = io.isReading() ? m.mutableContract() : m.contract();
        ContractText.requested(io, contract);
        ContractText.requestedLegs(io, contract);
        ContractText.deltaNeutral(io, contract);
        m.genericTickList(io.text(m.genericTickList()));
        m.snapshot(io.bool(m.snapshot()));
        if (io.since(ServerVersion.SMART_COMPONENTS)) {
            m.regulatorySnapshot(io.bool(m.regulatorySnapshot()));
        }
        io.tagValues(m.marketDataOptions());
    }

    static void cancelMarketData(final TextIo io, final CancelMarketData m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void marketDataTypeRequest(final TextIo io, final MarketDataTypeRequest m) {
        io.version(1);
        m.marketDataType(io.int32(m.marketDataType()));
    }

    static void marketDataType(final TextIo io, final MarketDataType m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.marketDataType(io.int32(m.marketDataType()));
    }

    static void tickPrice(final TextIo io, final TickPrice m) {
        io.version(6);
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        m.price(io.float64(m.price()));
        if (io.ver(2)) {
            m.size(io.decimal(m.size()));
        }
        if (io.ver(3)) {
            attributes(io, m);
        }
    }

    /** Bits that the server version knows. At first the field was a number, of which 1 alone had a meaning. */
    private static void attributes(final TextIo io, final TickPrice m) {
        final int known = knownAttributes(io);
        final int mask = io.int32(m.attrMask() & known);
        if (io.isReading()) {
            m.attrMask(known == CAN_AUTO_EXECUTE && mask != CAN_AUTO_EXECUTE ? 0 : mask & known);
        }
    }

    private static int knownAttributes(final TextIo io) {
        if (io.since(ServerVersion.TICK_ATTR_PRE_OPEN)) {
            return -1;
        }
        return io.since(ServerVersion.TICK_ATTR_PAST_LIMIT) ? CAN_AUTO_EXECUTE | PAST_LIMIT : CAN_AUTO_EXECUTE;
    }

    static void tickSize(final TextIo io, final TickSize m) {
        io.version(6);
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        m.size(io.decimal(m.size()));
    }

    static void tickString(final TextIo io, final TickString m) {
        io.version(6);
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        m.value(io.text(m.value()));
    }

    static void tickGeneric(final TextIo io, final TickGeneric m) {
        io.version(6);
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        m.value(io.float64(m.value()));
    }

    static void tickOptionComputation(final TextIo io, final TickOptionComputation m) {
        if (io.until(ServerVersion.PRICE_BASED_VOLATILITY)) {
            io.version(6);
        }
        m.reqId(io.int32(m.reqId()));
        m.tickType(io.int32(m.tickType()));
        if (io.since(ServerVersion.PRICE_BASED_VOLATILITY)) {
            m.tickAttrib(io.int32(m.tickAttrib()));
        } else if (io.isReading()) {
            m.tickAttrib(Unset.INT);
        }
        m.impliedVol(io.float64(m.impliedVol()));
        m.delta(io.float64(m.delta()));
        if (io.ver(6) || m.tickType() == FIRST_OPTION_TICK || m.tickType() == DELAYED_OPTION_TICK) {
            m.optPrice(io.float64(m.optPrice()));
            m.pvDividend(io.float64(m.pvDividend()));
        }
        if (io.ver(6)) {
            m.gamma(io.float64(m.gamma()));
            m.vega(io.float64(m.vega()));
            m.theta(io.float64(m.theta()));
            m.undPrice(io.float64(m.undPrice()));
        }
    }

    static void tickEFP(final TextIo io, final TickEFP m) {
        io.version(6);
        m.tickerId(io.int32(m.tickerId()));
        m.tickType(io.int32(m.tickType()));
        m.basisPoints(io.float64(m.basisPoints()));
        m.formattedBasisPoints(io.text(m.formattedBasisPoints()));
        m.impliedFuture(io.float64(m.impliedFuture()));
        m.holdDays(io.int32(m.holdDays()));
        m.futureLastTradeDate(io.text(m.futureLastTradeDate()));
        m.dividendImpact(io.float64(m.dividendImpact()));
        m.dividendsToLastTradeDate(io.float64(m.dividendsToLastTradeDate()));
    }

    static void tickReqParams(final TextIo io, final TickReqParams m) {
        m.reqId(io.int32(m.reqId()));
        m.minTick(io.float64(m.minTick()));
        m.bboExchange(io.text(m.bboExchange()));
        m.snapshotPermissions(io.int32(m.snapshotPermissions()));
    }

    static void tickSnapshotEnd(final TextIo io, final TickSnapshotEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }
}
