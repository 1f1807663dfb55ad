package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.SoftDollarTier;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * The fields of a placed order behind its basics, in the order of the wire. Few orders set any of them: see
 * {@link OrderRuns}. A group depends on none but its own fields; what depends on others stands between the groups.
 */
final class OrderGroups {

    private OrderGroups() {
    }

    static void all(final TextIo io, final Contract c, final Order o, final OrderRuns runs) {
        if (!io.wroteBlank(runs.transmitToHidden, o)) {
            transmitToHidden(io, o);
        }
        if (ContractText.isBag(c)) {
            OrderText.legs(io, c, o);
            io.tagValueFields(o.smartComboRoutingParams());
        }
        if (!io.wroteBlank(runs.discretionaryToExempt, o)) {
            discretionaryToExempt(io, o);
        }
        if (!io.wroteBlank(runs.pricingToVolatility, o)) {
            pricingToVolatility(io, o);
        }
        if (!io.wroteBlank(runs.trailingToNotHeld, o)) {
            trailingToNotHeld(io, o);
        }
        ContractText.deltaNeutral(io, c);
        behindDeltaNeutral(io, c, o, runs);
    }

    private static void behindDeltaNeutral(final TextIo io, final Contract c, final Order o, final OrderRuns runs) {
        if (!io.wroteBlank(runs.algoToRandomize, o)) {
            algoToRandomize(io, o);
        }
        if (io.since(ServerVersion.BENCHMARK_PEG_CONDITIONS_ADJUSTED)) {
            OrderText.pegBench(io, o);
            if (!io.wroteBlank(runs.conditionsToAdjusted, o)) {
                conditionsToAdjusted(io, o);
            }
        }
        if (!io.wroteBlank(runs.regulationToManualTime, o)) {
            regulationToManualTime(io, o);
        }
        if (io.since(ServerVersion.PEG_BEST_MID_OFFSETS)) {
            pegBestAndMid(io, c, o);
        }
        if (!io.wroteBlank(runs.newest, o)) {
            newest(io, o);
        }
    }

    /** Whether all that stands between the groups is as for a new order: no fields, or a flag that says so. */
    static boolean isPlain(final Contract c, final Order o) {
        return !ContractText.isBag(c) && !c.hasDeltaNeutralContract() && !OrderText.isPegged(o) && !isAtIbkrats(c);
    }

    private static boolean isAtIbkrats(final Contract c) {
        return c.exchange().contentEquals("IBKRATS");
    }

    static void transmitToHidden(final TextIo io, final Order o) {
        o.transmit(io.bool(o.transmit()));
        o.parentId(io.int32(o.parentId()));
        o.blockOrder(io.bool(o.blockOrder()));
        o.sweepToFill(io.bool(o.sweepToFill()));
        o.displaySize(io.int32(o.displaySize()));
        o.triggerMethod(io.int32(o.triggerMethod()));
        o.outsideRth(io.bool(o.outsideRth()));
        o.hidden(io.bool(o.hidden()));
    }

    static void discretionaryToExempt(final TextIo io, final Order o) {
        io.skipped();
        o.discretionaryAmt(io.float64(o.discretionaryAmt()));
        o.goodAfterTime(io.text(o.goodAfterTime()));
        o.goodTillDate(io.text(o.goodTillDate()));
        o.faGroup(io.text(o.faGroup()));
        o.faMethod(io.text(o.faMethod()));
        o.faPercentage(io.text(o.faPercentage()));
        if (io.until(ServerVersion.NO_FA_PROFILES)) {
            io.skipped();
        }
        if (io.since(ServerVersion.ACCOUNT_MODELS)) {
            o.modelCode(io.text(o.modelCode()));
        }
        o.shortSaleSlot(io.int32(o.shortSaleSlot()));
        o.designatedLocation(io.text(o.designatedLocation()));
        o.exemptCode(io.int32(o.exemptCode()));
    }

    static void pricingToVolatility(final TextIo io, final Order o) {
        o.ocaType(io.int32(o.ocaType()));
        o.rule80A(io.text(o.rule80A()));
        o.settlingFirm(io.text(o.settlingFirm()));
        o.allOrNone(io.bool(o.allOrNone()));
        o.minQty(io.intMax(o.minQty()));
        o.percentOffset(io.doubleMax(o.percentOffset()));
        io.bool(false);
        io.bool(false);
        io.doubleMax(Unset.DOUBLE);
        o.auctionStrategy(io.intMax(o.auctionStrategy()));
        o.startingPrice(io.doubleMax(o.startingPrice()));
        o.stockRefPrice(io.doubleMax(o.stockRefPrice()));
        o.delta(io.doubleMax(o.delta()));
        o.stockRangeLower(io.doubleMax(o.stockRangeLower()));
        o.stockRangeUpper(io.doubleMax(o.stockRangeUpper()));
        o.overridePercentageConstraints(io.bool(o.overridePercentageConstraints()));
        o.volatility(io.doubleMax(o.volatility()));
        o.volatilityType(io.int32(o.volatilityType()));
        o.deltaNeutralOrderType(io.text(o.deltaNeutralOrderType()));
        o.deltaNeutralAuxPrice(io.doubleMax(o.deltaNeutralAuxPrice()));
        if (!o.deltaNeutralOrderType().isEmpty()) {
            OrderText.deltaNeutralAccounts(io, o);
            o.deltaNeutralOpenClose(io.text(o.deltaNeutralOpenClose()));
            OrderText.deltaNeutralSale(io, o);
        }
        o.continuousUpdate(io.int32(o.continuousUpdate()));
        o.referencePriceType(io.int32(o.referencePriceType()));
    }

    static void trailingToNotHeld(final TextIo io, final Order o) {
        o.trailStopPrice(io.doubleMax(o.trailStopPrice()));
        o.trailingPercent(io.doubleMax(o.trailingPercent()));
        OrderText.scale(io, o);
        OrderText.scaleExtension(io, o);
        o.scaleTable(io.text(o.scaleTable()));
        o.activeStartTime(io.text(o.activeStartTime()));
        o.activeStopTime(io.text(o.activeStopTime()));
        OrderText.hedge(io, o);
        o.optOutSmartRouting(io.bool(o.optOutSmartRouting()));
        o.clearingAccount(io.text(o.clearingAccount()));
        o.clearingIntent(io.text(o.clearingIntent()));
        o.notHeld(io.bool(o.notHeld()));
    }

    static void algoToRandomize(final TextIo io, final Order o) {
        OrderText.algo(io, o);
        o.algoId(io.text(o.algoId()));
        o.whatIf(io.bool(o.whatIf()));
        io.tagValues(o.orderMiscOptions());
        o.solicited(io.bool(o.solicited()));
        o.randomizeSize(io.bool(o.randomizeSize()));
        o.randomizePrice(io.bool(o.randomizePrice()));
    }

    static void conditionsToAdjusted(final TextIo io, final Order o) {
        OrderText.conditions(io, o);
        o.adjustedOrderType(io.text(o.adjustedOrderType()));
        o.triggerPrice(io.float64(o.triggerPrice()));
        o.lmtPriceOffset(io.float64(o.lmtPriceOffset()));
        o.adjustedStopPrice(io.float64(o.adjustedStopPrice()));
        o.adjustedStopLimitPrice(io.float64(o.adjustedStopLimitPrice()));
        o.adjustedTrailingAmount(io.float64(o.adjustedTrailingAmount()));
        o.adjustableTrailingUnit(io.int32(o.adjustableTrailingUnit()));
    }

    static void regulationToManualTime(final TextIo io, final Order o) {
        if (io.since(ServerVersion.EXTERNAL_OPERATOR)) {
            o.extOperator(io.text(o.extOperator()));
        }
        if (io.since(ServerVersion.SOFT_DOLLAR)) {
            final SoftDollarTier tier = io.isReading() ? o.mutableSoftDollarTier() : o.softDollarTier();
            tier.name(io.text(tier.name()));
            tier.value(io.text(tier.value()));
        }
        if (io.since(ServerVersion.CASH_QTY)) {
            o.cashQty(io.doubleMax(o.cashQty()));
        }
        if (io.since(ServerVersion.MIFID_DECISION_MAKER)) {
            o.mifid2DecisionMaker(io.text(o.mifid2DecisionMaker()));
            o.mifid2DecisionAlgo(io.text(o.mifid2DecisionAlgo()));
        }
        if (io.since(ServerVersion.MIFID_EXECUTION)) {
            o.mifid2ExecutionTrader(io.text(o.mifid2ExecutionTrader()));
            o.mifid2ExecutionAlgo(io.text(o.mifid2ExecutionAlgo()));
        }
        if (io.since(ServerVersion.HEDGE_AUTO_PRICE)) {
            o.dontUseAutoPriceForHedge(io.bool(o.dontUseAutoPriceForHedge()));
        }
        if (io.since(ServerVersion.ORDER_CONTAINER)) {
            o.isOmsContainer(io.bool(o.isOmsContainer()));
        }
        if (io.since(ServerVersion.DISCRETIONARY_PEG)) {
            o.discretionaryUpToLimitPrice(io.bool(o.discretionaryUpToLimitPrice()));
        }
        if (io.since(ServerVersion.PRICE_MGMT_ALGO)) {
            o.usePriceMgmtAlgo(io.boolMax(o.usePriceMgmtAlgo()));
        }
        if (io.since(ServerVersion.ORDER_DURATION)) {
            o.duration(io.int32(o.duration()));
        }
        if (io.since(ServerVersion.POST_TO_ATS)) {
            o.postToAts(io.int32(o.postToAts()));
        }
        if (io.since(ServerVersion.AUTO_CANCEL_PARENT)) {
            o.autoCancelParent(io.bool(o.autoCancelParent()));
        }
        if (io.since(ServerVersion.ADVANCED_REJECT)) {
            o.advancedErrorOverride(io.text(o.advancedErrorOverride()));
        }
        if (io.since(ServerVersion.MANUAL_ORDER_TIME)) {
            o.manualOrderTime(io.text(o.manualOrderTime()));
        }
    }

    private static void pegBestAndMid(final TextIo io, final Contract c, final Order o) {
        if (isAtIbkrats(c)) {
            o.minTradeQty(io.intMax(o.minTradeQty()));
        }
        boolean hasMidOffsets = OrderText.isType(o, "PEG MID", "PEGMID");
        if (OrderText.isType(o, "PEG BEST", "PEGBEST")) {
            o.minCompeteSize(io.intMax(o.minCompeteSize()));
            o.competeAgainstBestOffset(io.doubleMax(o.competeAgainstBestOffset()));
            hasMidOffsets = o.competeAgainstBestOffset() == Double.POSITIVE_INFINITY;
        }
        if (hasMidOffsets) {
            o.midOffsetAtWhole(io.doubleMax(o.midOffsetAtWhole()));
            o.midOffsetAtHalf(io.doubleMax(o.midOffsetAtHalf()));
        }
    }

    static void newest(final TextIo io, final Order o) {
        OrderText.customer(io, o);
        if (io.since(ServerVersion.RFQ_TEMP) && io.until(ServerVersion.RFQ_REMOVED)) {
            io.skipped();
            io.int32(Unset.INT);
        }
        if (io.since(ServerVersion.INCLUDE_OVERNIGHT)) {
            o.includeOvernight(io.bool(o.includeOvernight()));
        }
        if (io.since(ServerVersion.CME_TAGGING)) {
            o.manualOrderIndicator(io.int32(o.manualOrderIndicator()));
        }
        if (io.since(ServerVersion.IMBALANCE_ONLY)) {
            o.imbalanceOnly(io.bool(o.imbalanceOnly()));
        }
    }
}
