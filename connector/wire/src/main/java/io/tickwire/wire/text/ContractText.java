package io.tickwire.wire.text;

import io.tickwire.message.ComboLeg;
import io.tickwire.message.Contract;
import io.tickwire.message.ContractDataEnd;
import io.tickwire.message.ContractDataRequest;
import io.tickwire.message.ContractDescription;
import io.tickwire.message.DeltaNeutralContract;
import io.tickwire.message.DeltaNeutralValidation;
import io.tickwire.message.MarketRule;
import io.tickwire.message.MarketRuleRequest;
import io.tickwire.message.MatchingSymbolsRequest;
import io.tickwire.message.PriceIncrement;
import io.tickwire.message.SymbolSamples;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Text;

/**
 * Layouts of contracts: the groups of fields that other messages share, the search for contracts, market rules.
 */
final class ContractText {

    private ContractText() {
    }

    /** The fields that most requests begin the contract with: what it is. */
    static void described(final TextIo io, final Contract c) {
        kind(io, c);
        terms(io, c);
    }

    static void kind(final TextIo io, final Contract c) {
        c.conId(io.int32(c.conId()));
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
    }

    /** What derivatives have. */
    static void terms(final TextIo io, final Contract c) {
        c.lastTradeDateOrContractMonth(io.text(c.lastTradeDateOrContractMonth()));
        c.strike(io.doubleMax(c.strike()));
        c.right(io.text(c.right()));
        c.multiplier(io.text(c.multiplier()));
    }

    /** The contract of most requests. */
    static void requested(final TextIo io, final Contract c) {
        described(io, c);
        venue(io, c);
        localNames(io, c);
    }

    static void venue(final TextIo io, final Contract c) {
        c.exchange(io.text(c.exchange()));
        c.primaryExch(io.text(c.primaryExch()));
        c.currency(io.text(c.currency()));
    }

    private static void localNames(final TextIo io, final Contract c) {
        c.localSymbol(io.text(c.localSymbol()));
        c.tradingClass(io.text(c.tradingClass()));
    }

    /** By what else the contract of an order may be found. */
    static void otherNames(final TextIo io, final Contract c) {
        localNames(io, c);
        c.secIdType(io.text(c.secIdType()));
        c.secId(io.text(c.secId()));
    }

    /** The contract as answers describe it up to its right: what it is, with a plain number for the strike. */
    static void identified(final TextIo io, final Contract c) {
        c.conId(io.int32(c.conId()));
        dated(io, c);
    }

    /** The same without the id. */
    static void dated(final TextIo io, final Contract c) {
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
        c.lastTradeDateOrContractMonth(io.text(c.lastTradeDateOrContractMonth()));
        c.strike(io.float64(c.strike()));
        c.right(io.text(c.right()));
    }

    /** Whether a contract is a combination of legs. */
    static boolean isBag(final Contract c) {
        final Text type = c.secType();
        return type.byteLength() == 3 && (type.byteAt(0) | 0x20) == 'b' && (type.byteAt(1) | 0x20) == 'a'
            && (type.byteAt(2) | 0x20) == 'g';
    }

    /** The legs of a combination as requests for data carry them. */
    static void requestedLegs(final TextIo io, final Contract c) {
        if (!isBag(c)) {
            return;
        }
        final MessageList<ComboLeg> legs = c.comboLegs();
        final int size = io.count(legs.size(), 4);
        for (int i = 0; i < size; i++) {
            leg(io, io.element(legs, i));
        }
    }

    /** The legs of a combination as orders carry them. */
    static void orderedLegs(final TextIo io, final Contract c) {
        final MessageList<ComboLeg> legs = c.comboLegs();
        final int size = io.count(legs.size(), 8);
        for (int i = 0; i < size; i++) {
            final ComboLeg leg = io.element(legs, i);
            leg(io, leg);
            leg.openClose(io.int32(leg.openClose()));
            leg.shortSalesSlot(io.int32(leg.shortSalesSlot()));
            leg.designatedLocation(io.text(leg.designatedLocation()));
            leg.exemptCode(io.int32(leg.exemptCode()));
        }
    }

    private static void leg(final TextIo io, final ComboLeg leg) {
        leg.conId(io.int32(leg.conId()));
        leg.ratio(io.int32(leg.ratio()));
        leg.action(io.text(leg.action()));
        leg.exchange(io.text(leg.exchange()));
    }

    /** A flag, and the contract that a delta neutral order hedges with. */
    static void deltaNeutral(final TextIo io, final Contract c) {
        if (io.bool(c.hasDeltaNeutralContract())) {
            hedge(io, io.isReading() ? c.mutableDeltaNeutralContract() : c.deltaNeutralContract());
        }
    }

    private static void hedge(final TextIo io, final DeltaNeutralContract d) {
        d.conId(io.int32(d.conId()));
        d.delta(io.float64(d.delta()));
        d.price(io.float64(d.price()));
    }

    static void deltaNeutralValidation(final TextIo io, final DeltaNeutralValidation m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        hedge(io, io.isReading() ? m.mutableDeltaNeutralContract() : m.deltaNeutralContract());
    }

    static void contractDataRequest(final TextIo io, final ContractDataRequest m) {
        io.version(8);
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        requested(io, c);
        c.includeExpired(io.bool(c.includeExpired()));
        c.secIdType(io.text(c.secIdType()));
        c.secId(io.text(c.secId()));
        if (io.since(ServerVersion.BOND_ISSUER)) {
            c.issuerId(io.text(c.issuerId()));
        }
    }

    static void contractDataEnd(final TextIo io, final ContractDataEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void matchingSymbolsRequest(final TextIo io, final MatchingSymbolsRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.pattern(io.text(m.pattern()));
    }

    static void symbolSamples(final TextIo io, final SymbolSamples m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<ContractDescription> found = m.contractDescriptions();
        final int size = io.count(found.size(), 6);
        for (int i = 0; i < size; i++) {
            description(io, io.element(found, i));
        }
    }

    private static void description(final TextIo io, final ContractDescription d) {
        final Contract c = io.isReading() ? d.mutableContract() : d.contract();
        c.conId(io.int32(c.conId()));
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
        c.primaryExch(io.text(c.primaryExch()));
        c.currency(io.text(c.currency()));
        io.texts(d.derivativeSecTypes());
        if (io.since(ServerVersion.BOND_ISSUER)) {
            c.description(io.text(c.description()));
            c.issuerId(io.text(c.issuerId()));
        }
    }

    static void marketRuleRequest(final TextIo io, final MarketRuleRequest m) {
        m.marketRuleId(io.int32(m.marketRuleId()));
    }

    static void marketRule(final TextIo io, final MarketRule m) {
        m.marketRuleId(io.int32(m.marketRuleId()));
        final MessageList<PriceIncrement> increments = m.priceIncrements();
        final int size = io.count(increments.size(), 2);
        for (int i = 0; i < size; i++) {
            final PriceIncrement step = io.element(increments, i);
            step.lowEdge(io.float64(step.lowEdge()));
            step.increment(io.float64(step.increment()));
        }
    }
}
