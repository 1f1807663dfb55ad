package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderComboLeg;
import io.tickwire.message.OrderCondition;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;

/**
 * Groups of fields that placed, open and completed orders share.
 */
final class OrderText {

    private static final int PRICE = 1;
    private static final int TIME = 3;
    private static final int MARGIN = 4;
    private static final int EXECUTION = 5;
    private static final int VOLUME = 6;
    private static final int PERCENT_CHANGE = 7;

    private OrderText() {
    }

    /** What every order begins with, behind its quantity. */
    static void basics(final TextIo io, final Order o) {
        o.orderType(io.text(o.orderType()));
        o.lmtPrice(io.ver(29) ? io.doubleMax(o.lmtPrice()) : io.float64(o.lmtPrice()));
        o.auxPrice(io.ver(30) ? io.doubleMax(o.auxPrice()) : io.float64(o.auxPrice()));
        o.tif(io.text(o.tif()));
        o.ocaGroup(io.text(o.ocaGroup()));
        o.account(io.text(o.account()));
        o.openClose(io.text(o.openClose()));
        o.origin(io.int32(o.origin()));
        o.orderRef(io.text(o.orderRef()));
    }

    /** Legs of a combination, a price for each, and how they are routed. */
    static void legs(final TextIo io, final Contract c, final Order o) {
        ContractText.orderedLegs(io, c);
        final MessageList<OrderComboLeg> prices = o.orderComboLegs();
        final int size = io.count(prices.size(), 1);
        for (int i = 0; i < size; i++) {
            final OrderComboLeg leg = io.element(prices, i);
            leg.price(io.doubleMax(leg.price()));
        }
    }

    /** Who hedges a volatility order, if anybody does. */
    static void deltaNeutralAccounts(final TextIo io, final Order o) {
        o.deltaNeutralConId(io.int32(o.deltaNeutralConId()));
        o.deltaNeutralSettlingFirm(io.text(o.deltaNeutralSettlingFirm()));
        o.deltaNeutralClearingAccount(io.text(o.deltaNeutralClearingAccount()));
        o.deltaNeutralClearingIntent(io.text(o.deltaNeutralClearingIntent()));
    }

    /** How the hedge of a volatility order is sold. */
    static void deltaNeutralSale(final TextIo io, final Order o) {
        o.deltaNeutralShortSale(io.bool(o.deltaNeutralShortSale()));
        o.deltaNeutralShortSaleSlot(io.int32(o.deltaNeutralShortSaleSlot()));
        o.deltaNeutralDesignatedLocation(io.text(o.deltaNeutralDesignatedLocation()));
    }

    /** Sizes and price step of a scale order, and more if there is such a step. */
    static void scale(final TextIo io, final Order o) {
        o.scaleInitLevelSize(io.intMax(o.scaleInitLevelSize()));
        o.scaleSubsLevelSize(io.intMax(o.scaleSubsLevelSize()));
        o.scalePriceIncrement(io.doubleMax(o.scalePriceIncrement()));
    }

    static void scaleExtension(final TextIo io, final Order o) {
        if (!isPositive(o.scalePriceIncrement())) {
            return;
        }
        o.scalePriceAdjustValue(io.doubleMax(o.scalePriceAdjustValue()));
        o.scalePriceAdjustInterval(io.intMax(o.scalePriceAdjustInterval()));
        o.scaleProfitOffset(io.doubleMax(o.scaleProfitOffset()));
        o.scaleAutoReset(io.bool(o.scaleAutoReset()));
        o.scaleInitPosition(io.intMax(o.scaleInitPosition()));
        o.scaleInitFillQty(io.intMax(o.scaleInitFillQty()));
        o.scaleRandomPercent(io.bool(o.scaleRandomPercent()));
    }

    private static boolean isPositive(final double value) {
        return value > 0 && value != Unset.DOUBLE;
    }

    static void hedge(final TextIo io, final Order o) {
        o.hedgeType(io.text(o.hedgeType()));
        if (!o.hedgeType().isEmpty()) {
            o.hedgeParam(io.text(o.hedgeParam()));
        }
    }

    static void algo(final TextIo io, final Order o) {
        o.algoStrategy(io.text(o.algoStrategy()));
        if (!o.algoStrategy().isEmpty()) {
            io.tagValueFields(o.algoParams());
        }
    }

    static void pegBench(final TextIo io, final Order o) {
        if (!isType(o, "PEG BENCH", "PEGBENCH")) {
            return;
        }
        o.referenceContractId(io.int32(o.referenceContractId()));
        o.isPeggedChangeAmountDecrease(io.bool(o.isPeggedChangeAmountDecrease()));
        o.peggedChangeAmount(io.float64(o.peggedChangeAmount()));
        o.referenceChangeAmount(io.float64(o.referenceChangeAmount()));
        o.referenceExchangeId(io.text(o.referenceExchangeId()));
    }

    /** Whether an order is of a type, which has two spellings, the other without the blank. */
    static boolean isType(final Order o, final String spelling, final String other) {
        final Text type = o.orderType();
        return type.byteLength() >= other.length() && (type.contentEquals(spelling) || type.contentEquals(other));
    }

    /** Whether an order may be of one of the pegged types, which have fields of their own. */
    static boolean isPegged(final Order o) {
        final Text type = o.orderType();
        return !type.isEmpty() && type.byteAt(0) == 'P';
    }

    static void conditions(final TextIo io, final Order o) {
        final MessageList<OrderCondition> conditions = o.conditions();
        final int size = io.count(conditions.size(), 4);
        for (int i = 0; i < size; i++) {
            condition(io, io.element(conditions, i));
        }
        if (size > 0) {
            o.conditionsIgnoreRth(io.bool(o.conditionsIgnoreRth()));
            o.conditionsCancelOrder(io.bool(o.conditionsCancelOrder()));
        }
    }

    private static void condition(final TextIo io, final OrderCondition c) {
        c.type(io.int32(c.type()));
        c.isConjunctionConnection(io.conjunction(c.isConjunctionConnection()));
        switch (c.type()) {
            case PRICE:
                c.isMore(io.bool(c.isMore()));
                c.price(io.doubleMax(c.price()));
                watched(io, c);
                c.triggerMethod(io.int32(c.triggerMethod()));
                break;
            case TIME:
                c.isMore(io.bool(c.isMore()));
                c.time(io.text(c.time()));
                break;
            case MARGIN:
                c.isMore(io.bool(c.isMore()));
                c.percent(io.intMax(c.percent()));
                break;
            case EXECUTION:
                c.secType(io.text(c.secType()));
                c.exchange(io.text(c.exchange()));
                c.symbol(io.text(c.symbol()));
                break;
            case VOLUME:
                c.isMore(io.bool(c.isMore()));
                c.volume(io.intMax(c.volume()));
                watched(io, c);
                break;
            case PERCENT_CHANGE:
                c.isMore(io.bool(c.isMore()));
                c.changePercent(io.doubleMax(c.changePercent()));
                watched(io, c);
                break;
            default:
                throw MalformedMessageException.UNKNOWN_KIND;
        }
    }

    /** The contract that a condition watches. */
    private static void watched(final TextIo io, final OrderCondition c) {
        c.conId(io.int32(c.conId()));
        c.exchange(io.text(c.exchange()));
    }

    static void cashAndContainer(final TextIo io, final Order o) {
        if (io.since(ServerVersion.CASH_QTY)) {
            o.cashQty(io.doubleMax(o.cashQty()));
        }
        if (io.since(ServerVersion.HEDGE_AUTO_PRICE)) {
            o.dontUseAutoPriceForHedge(io.bool(o.dontUseAutoPriceForHedge()));
        }
        if (io.since(ServerVersion.ORDER_CONTAINER)) {
            o.isOmsContainer(io.bool(o.isOmsContainer()));
        }
    }

    /** Who acts for whom; its two fields came one version apart. */
    static void customer(final TextIo io, final Order o) {
        if (io.since(ServerVersion.CUSTOMER_ACCOUNT)) {
            o.customerAccount(io.text(o.customerAccount()));
        }
        if (io.since(ServerVersion.PROFESSIONAL_CUSTOMER)) {
            o.professionalCustomer(io.bool(o.professionalCustomer()));
        }
    }
}
