package io.tickwire.wire.text;

import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ExecutionDetailsEnd;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.ExecutionRequest;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of executions and their commissions.
 */
final class ExecutionText {

    private ExecutionText() {
    }

    static void executionRequest(final TextIo io, final ExecutionRequest m) {
        io.version(3);
        m.reqId(io.int32(m.reqId()));
        final ExecutionFilter f = io.isReading() ? m.mutableExecutionFilter() : m.executionFilter();
        f.clientId(io.int32(f.clientId()));
        f.acctCode(io.text(f.acctCode()));
        f.time(io.text(f.time()));
        f.symbol(io.text(f.symbol()));
        f.secType(io.text(f.secType()));
        f.exchange(io.text(f.exchange()));
        f.side(io.text(f.side()));
        if (io.since(ServerVersion.EXECUTION_DAYS)) {
            f.lastNDays(io.int32(f.lastNDays()));
            io.int32s(f.specificDates());
        }
    }

    static void executionDetails(final TextIo io, final ExecutionDetails m) {
        if (io.until(ServerVersion.LAST_LIQUIDITY)) {
            io.version(10);
        }
        if (io.ver(7)) {
            m.reqId(io.int32(m.reqId()));
        }
        final Execution e = io.isReading() ? m.mutableExecution() : m.execution();
        e.orderId(io.int32(e.orderId()));
        contract(io, io.isReading() ? m.mutableContract() : m.contract());
        e.execId(io.text(e.execId()));
        e.time(io.text(e.time()));
        e.acctNumber(io.text(e.acctNumber()));
        e.exchange(io.text(e.exchange()));
        e.side(io.text(e.side()));
        e.shares(io.decimal(e.shares()));
        e.price(io.float64(e.price()));
        byVersion(io, e);
        if (io.since(ServerVersion.ACCOUNT_MODELS)) {
            e.modelCode(io.text(e.modelCode()));
        }
        if (io.since(ServerVersion.LAST_LIQUIDITY)) {
            e.lastLiquidity(io.int32(e.lastLiquidity()));
        }
        if (io.since(ServerVersion.PENDING_PRICE_REVISION)) {
            e.isPriceRevisionPending(io.bool(e.isPriceRevisionPending()));
        }
        if (io.since(ServerVersion.SUBMITTER)) {
            e.submitter(io.text(e.submitter()));
        }
    }

    private static void contract(final TextIo io, final Contract c) {
        if (io.ver(5)) {
            c.conId(io.int32(c.conId()));
        }
        ContractText.dated(io, c);
        if (io.ver(9)) {
            c.multiplier(io.text(c.multiplier()));
        }
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        if (io.ver(10)) {
            c.tradingClass(io.text(c.tradingClass()));
        }
    }

    private static void byVersion(final TextIo io, final Execution e) {
        if (io.ver(2)) {
            e.permId(io.int64(e.permId()));
        }
        if (io.ver(3)) {
            e.clientId(io.int32(e.clientId()));
        }
        if (io.ver(4)) {
            e.isLiquidation(io.int32(e.isLiquidation()));
        }
        if (io.ver(6)) {
            e.cumQty(io.decimal(e.cumQty()));
            e.avgPrice(io.float64(e.avgPrice()));
        }
        if (io.ver(8)) {
            e.orderRef(io.text(e.orderRef()));
        }
        if (io.ver(9)) {
            e.evRule(io.text(e.evRule()));
            e.evMultiplier(io.float64(e.evMultiplier()));
        }
    }

    static void executionDetailsEnd(final TextIo io, final ExecutionDetailsEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void commissionAndFeesReport(final TextIo io, final CommissionAndFeesReport m) {
        io.version(1);
        m.execId(io.text(m.execId()));
        m.commissionAndFees(io.float64(m.commissionAndFees()));
        m.currency(io.text(m.currency()));
        m.realizedPNL(io.float64(m.realizedPNL()));
        m.bondYield(io.float64(m.bondYield()));
        m.yieldRedemptionDate(io.int32(m.yieldRedemptionDate()));
    }
}
