package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.Order;
import io.tickwire.message.OrderAllocation;
import io.tickwire.message.OrderState;
import io.tickwire.message.SoftDollarTier;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * Layout of open orders, and the groups of fields that completed orders have as well.
 */
final class OpenOrderText {

    private OpenOrderText() {
    }

    static void openOrder(final TextIo io, final OpenOrder m) {
        if (io.until(ServerVersion.ORDER_CONTAINER)) {
            io.version(34);
        }
        m.orderId(io.int32(m.orderId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        final Order o = io.isReading() ? m.mutableOrder().orderId(m.orderId()) : m.order();
        final OrderState s = io.isReading() ? m.mutableOrderState() : m.orderState();
        contract(io, c);
        head(io, o);
        ids(io, o);
        advisor(io, o);
        if (io.ver(9)) {
            o.auctionStrategy(io.int32(o.auctionStrategy()));
        }
        boxAndPeg(io, o);
        formerOutsideRth(io, 9);
        flags(io, o);
        volatility(io, o);
        trailing(io, o);
        if (io.ver(14)) {
            o.basisPoints(io.doubleMax(o.basisPoints()));
            o.basisPointsType(io.intMax(o.basisPointsType()));
        }
        legs(io, c, o);
        clearing(io, c, o);
        state(io, o, s);
        if (io.ver(34)) {
            o.randomizeSize(io.bool(o.randomizeSize()));
            o.randomizePrice(io.bool(o.randomizePrice()));
        }
        if (io.since(ServerVersion.BENCHMARK_PEG_CONDITIONS_ADJUSTED)) {
            OrderText.pegBench(io, o);
            OrderText.conditions(io, o);
            adjusted(io, o);
        }
        newer(io, o);
        newest(io, o);
    }

    static void contract(final TextIo io, final Contract c) {
        if (io.ver(17)) {
            c.conId(io.int32(c.conId()));
        }
        ContractText.dated(io, c);
        if (io.ver(32)) {
            c.multiplier(io.text(c.multiplier()));
        }
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        if (io.ver(2)) {
            c.localSymbol(io.text(c.localSymbol()));
        }
        if (io.ver(32)) {
            c.tradingClass(io.text(c.tradingClass()));
        }
    }

    static void head(final TextIo io, final Order o) {
        o.action(io.text(o.action()));
        o.totalQuantity(io.decimal(o.totalQuantity()));
        OrderText.basics(io, o);
    }

    private static void ids(final TextIo io, final Order o) {
        if (io.ver(3)) {
            o.clientId(io.int32(o.clientId()));
        }
        if (io.ver(4)) {
            o.permId(io.int64(o.permId()));
        }
        if (io.ver(18)) {
            o.outsideRth(io.bool(o.outsideRth()));
        } else {
            formerOutsideRth(io, 4);
        }
        if (io.ver(4)) {
            o.hidden(io.boolEq1(o.hidden()));
            o.discretionaryAmt(io.float64(o.discretionaryAmt()));
        }
        if (io.ver(5)) {
            o.goodAfterTime(io.text(o.goodAfterTime()));
        }
        if (io.ver(6)) {
            io.skipped();
        }
    }

    /** A flag of old message versions that means nothing any more. */
    private static void formerOutsideRth(final TextIo io, final int fromVersion) {
        if (io.ver(fromVersion) && !io.ver(18)) {
            io.bool(false);
        }
    }

    static void advisor(final TextIo io, final Order o) {
        if (io.ver(7)) {
            o.faGroup(io.text(o.faGroup()));
            o.faMethod(io.text(o.faMethod()));
            o.faPercentage(io.text(o.faPercentage()));
            if (io.until(ServerVersion.NO_FA_PROFILES)) {
                io.skipped();
            }
        }
        if (io.since(ServerVersion.ACCOUNT_MODELS)) {
            o.modelCode(io.text(o.modelCode()));
        }
        if (io.ver(8)) {
            o.goodTillDate(io.text(o.goodTillDate()));
        }
        if (io.ver(9)) {
            o.rule80A(io.text(o.rule80A()));
            o.percentOffset(io.doubleMax(o.percentOffset()));
            o.settlingFirm(io.text(o.settlingFirm()));
            o.shortSaleSlot(io.int32(o.shortSaleSlot()));
            o.designatedLocation(io.text(o.designatedLocation()));
        }
        if (io.ver(23)) {
            o.exemptCode(io.int32(o.exemptCode()));
        }
    }

    static void boxAndPeg(final TextIo io, final Order o) {
        if (io.ver(9)) {
            o.startingPrice(io.doubleMax(o.startingPrice()));
            o.stockRefPrice(io.doubleMax(o.stockRefPrice()));
            o.delta(io.doubleMax(o.delta()));
            o.stockRangeLower(io.doubleMax(o.stockRangeLower()));
            o.stockRangeUpper(io.doubleMax(o.stockRangeUpper()));
            o.displaySize(io.intMax(o.displaySize()));
        }
    }

    private static void flags(final TextIo io, final Order o) {
        if (io.ver(9)) {
            o.blockOrder(io.bool(o.blockOrder()));
            o.sweepToFill(io.bool(o.sweepToFill()));
            o.allOrNone(io.bool(o.allOrNone()));
            o.minQty(io.intMax(o.minQty()));
            o.ocaType(io.int32(o.ocaType()));
            io.bool(false);
            io.bool(false);
            io.doubleMax(Unset.DOUBLE);
        }
        if (io.ver(10)) {
            o.parentId(io.int32(o.parentId()));
            o.triggerMethod(io.int32(o.triggerMethod()));
        }
    }

    private static void volatility(final TextIo io, final Order o) {
        if (io.ver(11)) {
            o.volatility(io.doubleMax(o.volatility()));
            o.volatilityType(io.int32(o.volatilityType()));
        }
        if (io.ver(12)) {
            o.deltaNeutralOrderType(io.text(o.deltaNeutralOrderType()));
            o.deltaNeutralAuxPrice(io.doubleMax(o.deltaNeutralAuxPrice()));
        } else if (io.ver(11)) {
            o.deltaNeutralOrderType(io.int32(0) == 0 ? "NONE" : "MKT");
        }
        if (io.ver(27) && !o.deltaNeutralOrderType().isEmpty()) {
            OrderText.deltaNeutralAccounts(io, o);
        }
        if (io.ver(31) && !o.deltaNeutralOrderType().isEmpty()) {
            o.deltaNeutralOpenClose(io.text(o.deltaNeutralOpenClose()));
            OrderText.deltaNeutralSale(io, o);
        }
    }

    static void trailing(final TextIo io, final Order o) {
        if (io.ver(11)) {
            o.continuousUpdate(io.int32(o.continuousUpdate()));
            o.referencePriceType(io.int32(o.referencePriceType()));
        }
        if (io.ver(13)) {
            o.trailStopPrice(io.doubleMax(o.trailStopPrice()));
        }
        if (io.ver(30)) {
            o.trailingPercent(io.doubleMax(o.trailingPercent()));
        }
    }

    static void legs(final TextIo io, final Contract c, final Order o) {
        if (io.ver(14)) {
            c.comboLegsDescrip(io.text(c.comboLegsDescrip()));
        }
        if (io.ver(29)) {
            OrderText.legs(io, c, o);
        }
        if (io.ver(26)) {
            io.tagValueFields(o.smartComboRoutingParams());
        }
        scale(io, o);
        if (io.ver(24)) {
            OrderText.hedge(io, o);
        }
    }

    private static void scale(final TextIo io, final Order o) {
        if (io.ver(20)) {
            o.scaleInitLevelSize(io.intMax(o.scaleInitLevelSize()));
            o.scaleSubsLevelSize(io.intMax(o.scaleSubsLevelSize()));
        } else if (io.ver(15)) {
            io.intMax(Unset.INT);
            o.scaleInitLevelSize(io.intMax(o.scaleInitLevelSize()));
        }
        if (io.ver(15)) {
            o.scalePriceIncrement(io.doubleMax(o.scalePriceIncrement()));
        }
        if (io.ver(28)) {
            OrderText.scaleExtension(io, o);
        }
    }

    private static void clearing(final TextIo io, final Contract c, final Order o) {
        if (io.ver(25)) {
            o.optOutSmartRouting(io.bool(o.optOutSmartRouting()));
        }
        if (io.ver(19)) {
            o.clearingAccount(io.text(o.clearingAccount()));
            o.clearingIntent(io.text(o.clearingIntent()));
        }
        if (io.ver(22)) {
            o.notHeld(io.bool(o.notHeld()));
        }
        if (io.ver(20)) {
            ContractText.deltaNeutral(io, c);
        }
        if (io.ver(21)) {
            OrderText.algo(io, o);
        }
        if (io.ver(33)) {
            o.solicited(io.bool(o.solicited()));
        }
    }

    private static void state(final TextIo io, final Order o, final OrderState s) {
        if (io.ver(16)) {
            o.whatIf(io.bool(o.whatIf()));
            s.status(io.text(s.status()));
        }
        if (io.since(ServerVersion.WHAT_IF_BEFORE_CHANGE)) {
            s.initMarginBefore(io.text(s.initMarginBefore()));
            s.maintMarginBefore(io.text(s.maintMarginBefore()));
            s.equityWithLoanBefore(io.text(s.equityWithLoanBefore()));
            s.initMarginChange(io.text(s.initMarginChange()));
            s.maintMarginChange(io.text(s.maintMarginChange()));
            s.equityWithLoanChange(io.text(s.equityWithLoanChange()));
        }
        if (io.ver(16)) {
            s.initMarginAfter(io.text(s.initMarginAfter()));
            s.maintMarginAfter(io.text(s.maintMarginAfter()));
            s.equityWithLoanAfter(io.text(s.equityWithLoanAfter()));
            s.commissionAndFees(io.doubleMax(s.commissionAndFees()));
            s.minCommissionAndFees(io.doubleMax(s.minCommissionAndFees()));
            s.maxCommissionAndFees(io.doubleMax(s.maxCommissionAndFees()));
            s.commissionAndFeesCurrency(io.text(s.commissionAndFeesCurrency()));
        }
        if (io.since(ServerVersion.FULL_PREVIEW)) {
            preview(io, s);
        }
        if (io.ver(16)) {
            s.warningText(io.text(s.warningText()));
        }
    }

    private static void preview(final TextIo io, final OrderState s) {
        s.marginCurrency(io.text(s.marginCurrency()));
        s.initMarginBeforeOutsideRTH(io.float64(s.initMarginBeforeOutsideRTH()));
        s.maintMarginBeforeOutsideRTH(io.float64(s.maintMarginBeforeOutsideRTH()));
        s.equityWithLoanBeforeOutsideRTH(io.float64(s.equityWithLoanBeforeOutsideRTH()));
        s.initMarginChangeOutsideRTH(io.float64(s.initMarginChangeOutsideRTH()));
        s.maintMarginChangeOutsideRTH(io.float64(s.maintMarginChangeOutsideRTH()));
        s.equityWithLoanChangeOutsideRTH(io.float64(s.equityWithLoanChangeOutsideRTH()));
        s.initMarginAfterOutsideRTH(io.float64(s.initMarginAfterOutsideRTH()));
        s.maintMarginAfterOutsideRTH(io.float64(s.maintMarginAfterOutsideRTH()));
        s.equityWithLoanAfterOutsideRTH(io.float64(s.equityWithLoanAfterOutsideRTH()));
        s.suggestedSize(io.decimal(s.suggestedSize()));
        s.rejectReason(io.text(s.rejectReason()));
        final MessageList<OrderAllocation> allocations = s.orderAllocations();
        final int size = io.count(allocations.size(), 7);
        for (int i = 0; i < size; i++) {
            final OrderAllocation a = io.element(allocations, i);
            a.account(io.text(a.account()));
            a.position(io.decimal(a.position()));
            a.positionDesired(io.decimal(a.positionDesired()));
            a.positionAfter(io.decimal(a.positionAfter()));
            a.desiredAllocQty(io.decimal(a.desiredAllocQty()));
            a.allowedAllocQty(io.decimal(a.allowedAllocQty()));
            a.isMonetary(io.bool(a.isMonetary()));
        }
    }

    private static void adjusted(final TextIo io, final Order o) {
        o.adjustedOrderType(io.text(o.adjustedOrderType()));
        o.triggerPrice(io.doubleMax(o.triggerPrice()));
        o.trailStopPrice(io.doubleMax(o.trailStopPrice()));
        o.lmtPriceOffset(io.doubleMax(o.lmtPriceOffset()));
        o.adjustedStopPrice(io.doubleMax(o.adjustedStopPrice()));
        o.adjustedStopLimitPrice(io.doubleMax(o.adjustedStopLimitPrice()));
        o.adjustedTrailingAmount(io.doubleMax(o.adjustedTrailingAmount()));
        o.adjustableTrailingUnit(io.int32(o.adjustableTrailingUnit()));
    }

    private static void newer(final TextIo io, final Order o) {
        if (io.since(ServerVersion.SOFT_DOLLAR)) {
            final SoftDollarTier tier = io.isReading() ? o.mutableSoftDollarTier() : o.softDollarTier();
            tier.name(io.text(tier.name()));
            tier.value(io.text(tier.value()));
            tier.displayName(io.text(tier.displayName()));
        }
        OrderText.cashAndContainer(io, o);
        if (io.since(ServerVersion.DISCRETIONARY_PEG)) {
            o.discretionaryUpToLimitPrice(io.bool(o.discretionaryUpToLimitPrice()));
        }
        if (io.since(ServerVersion.PRICE_MGMT_ALGO)) {
            o.usePriceMgmtAlgo(io.boolInt(o.usePriceMgmtAlgo()));
        }
        if (io.since(ServerVersion.ORDER_DURATION)) {
            o.duration(io.int32(o.duration()));
        }
        if (io.since(ServerVersion.POST_TO_ATS)) {
            o.postToAts(io.intMax(o.postToAts()));
        }
        if (io.since(ServerVersion.AUTO_CANCEL_PARENT)) {
            o.autoCancelParent(io.bool(o.autoCancelParent()));
        }
    }

    /** Offsets of orders pegged to best and midpoint, which the Host gives for every order. */
    static void pegBestAndMid(final TextIo io, final Order o) {
        if (io.since(ServerVersion.PEG_BEST_MID_OFFSETS)) {
            o.minTradeQty(io.intMax(o.minTradeQty()));
            o.minCompeteSize(io.intMax(o.minCompeteSize()));
            o.competeAgainstBestOffset(io.doubleMax(o.competeAgainstBestOffset()));
            o.midOffsetAtWhole(io.doubleMax(o.midOffsetAtWhole()));
            o.midOffsetAtHalf(io.doubleMax(o.midOffsetAtHalf()));
        }
    }

    private static void newest(final TextIo io, final Order o) {
        pegBestAndMid(io, o);
        OrderText.customer(io, o);
        if (io.since(ServerVersion.BOND_ACCRUED_INTEREST)) {
            o.bondAccruedInterest(io.text(o.bondAccruedInterest()));
        }
        if (io.since(ServerVersion.INCLUDE_OVERNIGHT)) {
            o.includeOvernight(io.bool(o.includeOvernight()));
        }
        if (io.since(ServerVersion.CME_TAGGING_IN_OPEN_ORDER)) {
            o.extOperator(io.text(o.extOperator()));
            o.manualOrderIndicator(io.intMax(o.manualOrderIndicator()));
        }
        if (io.since(ServerVersion.SUBMITTER)) {
            o.submitter(io.text(o.submitter()));
        }
        if (io.since(ServerVersion.IMBALANCE_ONLY)) {
            o.imbalanceOnly(io.bool(o.imbalanceOnly()));
        }
    }
}
