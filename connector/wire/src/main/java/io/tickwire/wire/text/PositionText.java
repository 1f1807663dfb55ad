package io.tickwire.wire.text;

import io.tickwire.message.CancelPnL;
import io.tickwire.message.CancelPnLSingle;
import io.tickwire.message.CancelPositions;
import io.tickwire.message.CancelPositionsMulti;
import io.tickwire.message.Contract;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLRequest;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PnLSingleRequest;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.PositionsMultiRequest;
import io.tickwire.message.PositionsRequest;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of positions, and of profit and loss.
 */
final class PositionText {

    private PositionText() {
    }

    static void positionsRequest(final TextIo io, final PositionsRequest m) {
        io.version(1);
    }

    static void cancelPositions(final TextIo io, final CancelPositions m) {
        io.version(1);
    }

    static void position(final TextIo io, final Position m) {
        io.version(3);
        m.account(io.text(m.account()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        contract(io, c);
        if (io.ver(2)) {
            c.tradingClass(io.text(c.tradingClass()));
        }
        m.position(io.decimal(m.position()));
        if (io.ver(3)) {
            m.avgCost(io.float64(m.avgCost()));
        }
    }

    private static void contract(final TextIo io, final Contract c) {
        c.conId(io.int32(c.conId()));
        ContractText.dated(io, c);
        c.multiplier(io.text(c.multiplier()));
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
    }

    static void positionEnd(final TextIo io, final PositionEnd m) {
        io.version(1);
    }

    static void positionsMultiRequest(final TextIo io, final PositionsMultiRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.modelCode(io.text(m.modelCode()));
    }

    static void cancelPositionsMulti(final TextIo io, final CancelPositionsMulti m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void positionMulti(final TextIo io, final PositionMulti m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        contract(io, c);
        c.tradingClass(io.text(c.tradingClass()));
        m.position(io.decimal(m.position()));
        m.avgCost(io.float64(m.avgCost()));
        m.modelCode(io.text(m.modelCode()));
    }

    static void positionMultiEnd(final TextIo io, final PositionMultiEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void pnlRequest(final TextIo io, final PnLRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.modelCode(io.text(m.modelCode()));
    }

    static void cancelPnL(final TextIo io, final CancelPnL m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void pnl(final TextIo io, final PnL m) {
        m.reqId(io.int32(m.reqId()));
        m.dailyPnL(io.float64(m.dailyPnL()));
        if (io.since(ServerVersion.PNL_UNREALIZED)) {
            m.unrealizedPnL(io.float64(m.unrealizedPnL()));
        }
        if (io.since(ServerVersion.PNL_REALIZED)) {
            m.realizedPnL(io.float64(m.realizedPnL()));
        }
    }

    static void pnlSingleRequest(final TextIo io, final PnLSingleRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.modelCode(io.text(m.modelCode()));
        m.conId(io.int32(m.conId()));
    }

    static void cancelPnLSingle(final TextIo io, final CancelPnLSingle m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void pnlSingle(final TextIo io, final PnLSingle m) {
        m.reqId(io.int32(m.reqId()));
        m.position(io.decimal(m.position()));
        m.dailyPnL(io.float64(m.dailyPnL()));
        if (io.since(ServerVersion.PNL_UNREALIZED)) {
            m.unrealizedPnL(io.float64(m.unrealizedPnL()));
        }
        if (io.since(ServerVersion.PNL_REALIZED)) {
            m.realizedPnL(io.float64(m.realizedPnL()));
        }
        m.value(io.float64(m.value()));
    }
}
