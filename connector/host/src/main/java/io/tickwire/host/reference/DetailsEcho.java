package io.tickwire.host.reference;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.message.ContractDetails;

/** Fills contract details with what the Host knows of an instrument. Host thread only; does not allocate in steady state. */
final class DetailsEcho {
    private static final String ORDER_TYPES =
        "LMT,MKT,STP,STP LMT,TRAIL,TRAIL LIMIT,MIT,LIT,MTL,MOC,LOC,REL,GTC,GTD,IOC,FOK,OCA,ALGO,WHATIF";

    private final InstrumentCatalog catalog;
    private final MarketRules rules;
    private final StringBuilder ruleText = new StringBuilder(8);

    DetailsEcho(final InstrumentCatalog catalog) {
        this.catalog = catalog;
        this.rules = new MarketRules(catalog);
    }

    ContractDetails fill(final ContractDetails details, final Instrument instrument) {
        final InstrumentSpec spec = instrument.spec();
        details.clear();
        details.marketName(spec.tradingClass())
            .minTick(instrument.grid().minTick())
            .orderTypes(ORDER_TYPES)
            .validExchanges(spec.primaryExch().isEmpty() ? spec.exchange() : "SMART")
            .priceMagnifier(1)
            .longName(spec.longName())
            .timeZoneId(spec.timeZone())
            .aggGroup(1)
            .marketRuleIds(marketRule(instrument))
            .minSize(minSize(spec))
            .sizeIncrement(minSize(spec))
            .suggestedSizeIncrement("STK".equals(spec.secType()) ? "100" : minSize(spec));
        if (spec.underConId() != 0) {
            final InstrumentSpec under = catalog.byConId(spec.underConId()).spec();
            details.underConId(under.conId()).underSymbol(under.symbol()).underSecType(under.secType());
        }
        if (!spec.expiry().isEmpty()) {
            details.contractMonth(spec.expiry().substring(0, 6)).realExpirationDate(spec.expiry());
        }
        switch (spec.secType()) {
            case "STK" -> details.stockType("COMMON");
            case "BOND" -> addBond(details, spec);
            default -> { }
        }
        return details;
    }

    private static void addBond(final ContractDetails details, final InstrumentSpec spec) {
        details.cusip(spec.localSymbol()).couponType("FIXED").bondType("CORP").descAppend(spec.longName());
    }

    private static String minSize(final InstrumentSpec spec) {
        return switch (spec.secType()) {
            case "STK", "CRYPTO" -> "0.0001";
            case "CASH" -> "0.01";
            default -> "1";
        };
    }

    private CharSequence marketRule(final Instrument instrument) {
        ruleText.setLength(0);
        return ruleText.append(rules.idOf(instrument));
    }
}
