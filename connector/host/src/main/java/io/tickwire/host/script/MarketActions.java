package io.tickwire.host.script;

import io.tickwire.host.SimulatedHostContext;

import java.util.Map;
import java.util.function.Function;

/** Actions on the market and the news. */
final class MarketActions {
    private static final String SYMBOL = "a local symbol, as in AAPL or EUR.USD";
    private static final String PRICE = "a price";
    private static final String SIZE = "a size";

    private MarketActions() {
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("price", MarketActions::price);
        actions.put("quote", MarketActions::quote);
        actions.put("trade", MarketActions::trade);
        actions.put("rate", MarketActions::rate);
        actions.put("still", words -> still(words, true));
        actions.put("walk", words -> still(words, false));
        actions.put("halt", words -> halt(words, true));
        actions.put("resume", words -> halt(words, false));
        actions.put("depth", MarketActions::depth);
        actions.put("headline", MarketActions::headline);
        actions.put("bulletin", MarketActions::bulletin);
    }

    private static Action price(final Words words) {
        final String symbol = words.next(SYMBOL);
        final double price = words.positiveNumber(PRICE);
        return Action.onInstrument(symbol, (host, conId) -> host.market().price(conId, price));
    }

    private static Action quote(final Words words) {
        final String symbol = words.next(SYMBOL);
        final double bid = words.positiveNumber("the bid");
        final double ask = words.positiveNumber("the ask");
        final long bidSize = words.hasMore() ? words.positive("the bid's size") : 100;
        final long askSize = words.hasMore() ? words.positive("the ask's size") : bidSize;
        if (ask <= bid) {
            throw words.wrong(Double.toString(ask), "an ask above the bid");
        }
        return Action.onInstrument(
            symbol, (host, conId) -> host.market().quote(conId, bid, ask, bidSize, askSize));
    }

    private static Action trade(final Words words) {
        final String symbol = words.next(SYMBOL);
        final double price = words.positiveNumber(PRICE);
        final long size = words.positive(SIZE);
        return Action.onInstrument(symbol, (host, conId) -> host.market().trade(conId, price, size));
    }

    private static Action rate(final Words words) {
        if (words.optional("max")) {
            return occasion -> occasion.host().market().ticksPerSecond(SimulatedHostContext.FLAT_OUT);
        }
        final double rate = words.number("ticks per second, 0 or more, or max");
        if (!(rate >= 0)) {
            throw words.wrong(Double.toString(rate), "ticks per second, 0 or more, or max");
        }
        return occasion -> occasion.host().market().ticksPerSecond(rate);
    }

    private static Action still(final Words words, final boolean still) {
        return Action.onInstrument(words.next(SYMBOL), (host, conId) -> host.market().still(conId, still));
    }

    private static Action halt(final Words words, final boolean halted) {
        return Action.onInstrument(words.next(SYMBOL), (host, conId) -> host.market().halt(conId, halted));
    }

    private static Action depth(final Words words) {
        words.expect("reset");
        return Action.onInstrument(words.next(SYMBOL), (host, conId) -> host.market().resetDepth(conId));
    }

    private static Action headline(final Words words) {
        final String symbol = words.next(SYMBOL);
        final String provider = words.next("a provider's code, as in BRFG");
        final String text = words.rest("the headline");
        final String articleId = provider + "$" + Integer.toHexString(text.hashCode());
        return Action.onInstrument(
            symbol, (host, conId) -> host.news().headline(conId, provider, articleId, text));
    }

    private static Action bulletin(final Words words) {
        final int type = switch (words.oneOf(BulletinType.class)) {
            case NEWS -> 1;
            case DOWN -> 2;
            case UP -> 3;
        };
        final String exchange = words.next("an exchange, as in NYSE");
        final String text = words.rest("the text");
        return occasion -> occasion.host().news().bulletin(type, text, exchange);
    }

    private enum BulletinType {
        NEWS, DOWN, UP
    }
}
