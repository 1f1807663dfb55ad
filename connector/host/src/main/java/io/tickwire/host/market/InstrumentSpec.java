package io.tickwire.host.market;

/**
 * What an instrument is: the part that never changes. Empty text stands for "does not apply".
 *
 * @param conId        the contract id.
 * @param symbol       the symbol of the instrument or of its underlying.
 * @param secType      STK, OPT, FUT, CASH, BOND, IND, CFD, CRYPTO ...
 * @param expiry       last trade date, yyyyMMdd.
 * @param strike       strike price, 0 where it does not apply.
 * @param right        C or P.
 * @param multiplier   contract size as text, as in "50".
 * @param exchange     where orders are routed to.
 * @param primaryExch  the listing exchange.
 * @param currency     the currency of its prices.
 * @param localSymbol  the exchange's own name for it.
 * @param tradingClass the trading class.
 * @param minTick      price step as decimal text.
 * @param price        where its market begins.
 * @param longName     its name in full.
 * @param timeZone     zone of its trading hours.
 * @param underConId   contract id of the underlying, 0 where it has none.
 */
public record InstrumentSpec(
    int conId, String symbol, String secType, String expiry, double strike, String right, String multiplier,
    String exchange, String primaryExch, String currency, String localSymbol, String tradingClass,
    String minTick, double price, String longName, String timeZone, int underConId) {

    /** Contract size as a number: what one unit of price is worth for one unit of quantity. */
    public double contractSize() {
        return multiplier.isEmpty() ? 1.0 : Double.parseDouble(multiplier);
    }

    /** Whether its trades are told; of currencies only quotes are. */
    public boolean hasTrades() {
        return !"CASH".equals(secType);
    }

    /** Whether it has a two-sided market; an index only has values. */
    public boolean isTradable() {
        return !"IND".equals(secType);
    }
}
