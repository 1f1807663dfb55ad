package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.ContractData;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.IneligibilityReason;
import io.tickwire.wire.LastTradeDates;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;

/**
 * Layouts of contract details and of bond details.
 */
final class ContractDetailsText {

    private static final Text NONE = new Text();

    private ContractDetailsText() {
    }

    static void contractData(final TextIo io, final ContractData m) {
        final ContractDetails d = begin(io, m, 8);
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
        lastTradeDate(io, c, d);
        c.strike(io.float64(c.strike()));
        c.right(io.text(c.right()));
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        d.marketName(io.text(d.marketName()));
        c.tradingClass(io.text(c.tradingClass()));
        c.conId(io.int32(c.conId()));
        d.minTick(io.float64(d.minTick()));
        sizeMultiplier(io);
        c.multiplier(io.text(c.multiplier()));
        d.orderTypes(io.text(d.orderTypes()));
        d.validExchanges(io.text(d.validExchanges()));
        trading(io, c, d);
        identifiers(io, d, io.ver(7));
        if (io.since(ServerVersion.UNDERLYING_INFO)) {
            d.underSymbol(io.text(d.underSymbol()));
            d.underSecType(io.text(d.underSecType()));
        }
        if (io.since(ServerVersion.MARKET_RULES)) {
            d.marketRuleIds(io.text(d.marketRuleIds()));
        }
        if (io.since(ServerVersion.REAL_EXPIRATION)) {
            d.realExpirationDate(io.text(d.realExpirationDate()));
        }
        if (io.since(ServerVersion.STOCK_TYPE)) {
            d.stockType(io.text(d.stockType()));
        }
        if (io.since(ServerVersion.FRACTIONAL_SIZES) && io.until(ServerVersion.SIZE_RULES)) {
            io.decimal(Unset.DECIMAL);
        }
        sizeRules(io, d);
        if (io.since(ServerVersion.FUND_FIELDS) && c.secType().contentEquals("FUND")) {
            fund(io, d);
        }
        if (io.since(ServerVersion.INELIGIBILITY_REASONS)) {
            ineligibility(io, d);
        }
    }

    static void bondContractData(final TextIo io, final ContractData m) {
        final ContractDetails d = begin(io, m, 6);
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
        bond(io, d);
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        d.marketName(io.text(d.marketName()));
        c.tradingClass(io.text(c.tradingClass()));
        c.conId(io.int32(c.conId()));
        d.minTick(io.float64(d.minTick()));
        sizeMultiplier(io);
        d.orderTypes(io.text(d.orderTypes()));
        d.validExchanges(io.text(d.validExchanges()));
        if (io.ver(2)) {
            d.nextOptionDate(io.text(d.nextOptionDate()));
            d.nextOptionType(io.text(d.nextOptionType()));
            d.nextOptionPartial(io.bool(d.nextOptionPartial()));
            d.bondNotes(io.text(d.bondNotes()));
        }
        if (io.ver(4)) {
            d.longName(io.text(d.longName()));
        }
        if (io.since(ServerVersion.BOND_HOURS)) {
            d.timeZoneId(io.text(d.timeZoneId()));
            d.tradingHours(io.text(d.tradingHours()));
            d.liquidHours(io.text(d.liquidHours()));
        }
        if (io.ver(6)) {
            d.evRule(io.text(d.evRule()));
            d.evMultiplier(io.float64(d.evMultiplier()));
        }
        identifiers(io, d, io.ver(5));
        if (io.since(ServerVersion.MARKET_RULES)) {
            d.marketRuleIds(io.text(d.marketRuleIds()));
        }
        sizeRules(io, d);
    }

    /** Version and request id; details that are read refer to the contract read with them, as in the API. */
    private static ContractDetails begin(final TextIo io, final ContractData m, final int version) {
        if (io.until(ServerVersion.SIZE_RULES)) {
            io.version(version);
        }
        if (io.ver(3)) {
            m.reqId(io.int32(m.reqId()));
        }
        return io.isReading() ? m.mutableContractDetails().contract(m.mutableContract()) : m.contractDetails();
    }

    private static void lastTradeDate(final TextIo io, final Contract c, final ContractDetails d) {
        final Text raw = io.joined(c.lastTradeDateOrContractMonth(), d.lastTradeTime(), NONE);
        if (io.isReading()) {
            LastTradeDates.split(raw, d);
        }
        if (io.since(ServerVersion.LAST_TRADE_DATE)) {
            c.lastTradeDate(io.text(c.lastTradeDate()));
        }
    }

    private static void bond(final TextIo io, final ContractDetails d) {
        d.cusip(io.text(d.cusip()));
        d.coupon(io.float64(d.coupon()));
        final Text zone = io.until(ServerVersion.BOND_HOURS) ? d.timeZoneId() : NONE;
        final Text raw = io.joined(d.maturity(), d.lastTradeTime(), zone);
        if (io.isReading()) {
            LastTradeDates.splitBond(raw, d);
        }
        d.issueDate(io.text(d.issueDate()));
        d.ratings(io.text(d.ratings()));
        d.bondType(io.text(d.bondType()));
        d.couponType(io.text(d.couponType()));
        d.convertible(io.bool(d.convertible()));
        d.callable(io.bool(d.callable()));
        d.puttable(io.bool(d.puttable()));
        d.descAppend(io.text(d.descAppend()));
    }

    private static void trading(final TextIo io, final Contract c, final ContractDetails d) {
        if (io.ver(2)) {
            d.priceMagnifier(io.int32(d.priceMagnifier()));
        }
        if (io.ver(4)) {
            d.underConId(io.int32(d.underConId()));
        }
        if (io.ver(5)) {
            d.longName(io.escaped(d.longName()));
            c.primaryExch(io.text(c.primaryExch()));
        }
        if (io.ver(6)) {
            d.contractMonth(io.text(d.contractMonth()));
            d.industry(io.text(d.industry()));
            d.category(io.text(d.category()));
            d.subcategory(io.text(d.subcategory()));
            d.timeZoneId(io.text(d.timeZoneId()));
            d.tradingHours(io.text(d.tradingHours()));
            d.liquidHours(io.text(d.liquidHours()));
        }
        if (io.ver(8)) {
            d.evRule(io.text(d.evRule()));
            d.evMultiplier(io.float64(d.evMultiplier()));
        }
    }

    /** A field that came and went. */
    private static void sizeMultiplier(final TextIo io) {
        if (io.since(ServerVersion.MD_SIZE_MULTIPLIER) && io.until(ServerVersion.SIZE_RULES)) {
            io.int32(1);
        }
    }

    private static void identifiers(final TextIo io, final ContractDetails d, final boolean hasList) {
        if (hasList) {
            io.tagValueFields(d.secIdList());
        }
        if (io.since(ServerVersion.AGG_GROUP)) {
            d.aggGroup(io.int32(d.aggGroup()));
        }
    }

    private static void sizeRules(final TextIo io, final ContractDetails d) {
        if (io.since(ServerVersion.SIZE_RULES)) {
            d.minSize(io.decimal(d.minSize()));
            d.sizeIncrement(io.decimal(d.sizeIncrement()));
            d.suggestedSizeIncrement(io.decimal(d.suggestedSizeIncrement()));
        }
    }

    private static void fund(final TextIo io, final ContractDetails d) {
        d.fundName(io.text(d.fundName()));
        d.fundFamily(io.text(d.fundFamily()));
        d.fundType(io.text(d.fundType()));
        d.fundFrontLoad(io.text(d.fundFrontLoad()));
        d.fundBackLoad(io.text(d.fundBackLoad()));
        d.fundBackLoadTimeInterval(io.text(d.fundBackLoadTimeInterval()));
        d.fundManagementFee(io.text(d.fundManagementFee()));
        d.fundClosed(io.bool(d.fundClosed()));
        d.fundClosedForNewInvestors(io.bool(d.fundClosedForNewInvestors()));
        d.fundClosedForNewMoney(io.bool(d.fundClosedForNewMoney()));
        d.fundNotifyAmount(io.text(d.fundNotifyAmount()));
        d.fundMinimumInitialPurchase(io.text(d.fundMinimumInitialPurchase()));
        d.fundMinimumSubsequentPurchase(io.text(d.fundMinimumSubsequentPurchase()));
        d.fundBlueSkyStates(io.text(d.fundBlueSkyStates()));
        d.fundBlueSkyTerritories(io.text(d.fundBlueSkyTerritories()));
        d.fundDistributionPolicyIndicator(io.text(d.fundDistributionPolicyIndicator()));
        d.fundAssetType(io.text(d.fundAssetType()));
    }

    private static void ineligibility(final TextIo io, final ContractDetails d) {
        final MessageList<IneligibilityReason> reasons = d.ineligibilityReasonList();
        final int size = io.count(reasons.size(), 2);
        for (int i = 0; i < size; i++) {
            final IneligibilityReason reason = io.element(reasons, i);
            reason.id(io.text(reason.id()));
            reason.description(io.text(reason.description()));
        }
    }
}
