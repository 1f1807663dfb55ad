package io.tickwire.wire.text;

import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderState;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of completed orders.
 */
final class CompletedOrderText {

    private CompletedOrderText() {
    }

    static void completedOrdersRequest(final TextIo io, final CompletedOrdersRequest m) {
        m.apiOnly(io.bool(m.apiOnly()));
    }

    static void completedOrdersEnd(final TextIo io, final CompletedOrdersEnd m) {
        // The message is its id.
    }

    static void completedOrder(final TextIo io, final CompletedOrder m) {
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        final Order o = io.isReading() ? m.mutableOrder() : m.order();
        final OrderState s = io.isReading() ? m.mutableOrderState() : m.orderState();
        OpenOrderText.contract(io, c);
        OpenOrderText.head(io, o);
        o.permId(io.int64(o.permId()));
        o.outsideRth(io.bool(o.outsideRth()));
        o.hidden(io.boolEq1(o.hidden()));
        o.discretionaryAmt(io.float64(o.discretionaryAmt()));
        o.goodAfterTime(io.text(o.goodAfterTime()));
        OpenOrderText.advisor(io, o);
        OpenOrderText.boxAndPeg(io, o);
        o.sweepToFill(io.bool(o.sweepToFill()));
        o.allOrNone(io.bool(o.allOrNone()));
        o.minQty(io.intMax(o.minQty()));
        o.ocaType(io.int32(o.ocaType()));
        o.triggerMethod(io.int32(o.triggerMethod()));
        volatility(io, o);
        OpenOrderText.trailing(io, o);
        OpenOrderText.legs(io, c, o);
        o.clearingAccount(io.text(o.clearingAccount()));
        o.clearingIntent(io.text(o.clearingIntent()));
        o.notHeld(io.bool(o.notHeld()));
        ContractText.deltaNeutral(io, c);
        OrderText.algo(io, o);
        o.solicited(io.bool(o.solicited()));
        s.status(io.text(s.status()));
        o.randomizeSize(io.bool(o.randomizeSize()));
        o.randomizePrice(io.bool(o.randomizePrice()));
        if (io.since(ServerVersion.BENCHMARK_PEG_CONDITIONS_ADJUSTED)) {
            OrderText.pegBench(io, o);
            OrderText.conditions(io, o);
        }
        o.trailStopPrice(io.doubleMax(o.trailStopPrice()));
        o.lmtPriceOffset(io.doubleMax(o.lmtPriceOffset()));
        OrderText.cashAndContainer(io, o);
        completion(io, o);
        s.completedTime(io.text(s.completedTime()));
        s.completedStatus(io.text(s.completedStatus()));
        OpenOrderText.pegBestAndMid(io, o);
        OrderText.customer(io, o);
        if (io.since(ServerVersion.SUBMITTER)) {
            o.submitter(io.text(o.submitter()));
        }
    }

    private static void volatility(final TextIo io, final Order o) {
        o.volatility(io.doubleMax(o.volatility()));
        o.volatilityType(io.int32(o.volatilityType()));
        o.deltaNeutralOrderType(io.text(o.deltaNeutralOrderType()));
        o.deltaNeutralAuxPrice(io.doubleMax(o.deltaNeutralAuxPrice()));
        if (!o.deltaNeutralOrderType().isEmpty()) {
            o.deltaNeutralConId(io.int32(o.deltaNeutralConId()));
            OrderText.deltaNeutralSale(io, o);
        }
    }

    private static void completion(final TextIo io, final Order o) {
        o.autoCancelDate(io.text(o.autoCancelDate()));
        o.filledQuantity(io.decimal(o.filledQuantity()));
        o.refFuturesConId(io.int32(o.refFuturesConId()));
        o.autoCancelParent(io.bool(o.autoCancelParent()));
        o.shareholder(io.text(o.shareholder()));
        o.imbalanceOnly(io.bool(o.imbalanceOnly()));
        o.routeMarketableToBbo(io.boolInt(o.routeMarketableToBbo()));
        o.parentPermId(io.int64(o.parentPermId()));
    }
}
