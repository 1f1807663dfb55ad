package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.TickType;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.wire.MessageId;

/**
 * The computations that come with the market data of options: at the volatility that the bid, the ask and the last price
 * imply, and the model's at that of the middle, when the option or its underlying moves. What cannot be computed, because
 * no volatility explains a price, has the values that a Host sends for it. Host thread only; does not allocate once lists
 * have grown.
 */
final class OptionTicks {
    private static final int BID_COMPUTATION = 10;
    private static final int ASK_COMPUTATION = 11;
    private static final int LAST_COMPUTATION = 12;
    private static final int MODEL_COMPUTATION = 13;
    private static final int DELAYED_OFFSET = 70;
    private static final int PRICE_BASED = 1;
    private static final double NO_VOLATILITY = -1;
    private static final double NO_GREEK = -2;

    private final Market market;
    private final InstrumentCatalog catalog;
    private final HostTime time;
    private final HostCounters counters;
    private final SubscriptionList[] byUnderlying;
    private final OptionPricing pricing = new OptionPricing();
    private final TickOptionComputation computation = new TickOptionComputation();

    OptionTicks(final Market market, final HostTime time, final HostCounters counters) {
        this.market = market;
        this.catalog = market.catalog();
        this.time = time;
        this.counters = counters;
        this.byUnderlying = new SubscriptionList[catalog.all().size()];
    }

    /** Finds the underlying of an option, of others there is nothing to compute. */
    void prepare(final Subscription subscription) {
        if ("OPT".equals(subscription.instrument.spec().secType())) {
            subscription.underlying = catalog.byConId(subscription.instrument.spec().underConId());
            subscription.expiryNanos = Expiry.nanos(subscription.instrument.spec());
        }
    }

    /** From now on the underlying's market moves, too. */
    void begin(final Subscription subscription) {
        prepare(subscription);
        final Instrument underlying = subscription.underlying;
        if (underlying != null) {
            if (byUnderlying[underlying.index()] == null) {
                byUnderlying[underlying.index()] = new SubscriptionList();
            }
            byUnderlying[underlying.index()].add(subscription);
            market.watch(underlying);
        }
    }

    void end(final Subscription subscription) {
        if (subscription.underlying != null) {
            byUnderlying[subscription.underlying.index()].remove(subscription);
            market.unwatch(subscription.underlying);
            subscription.underlying = null;
        }
    }

    /** All four, as at the start of a stream. */
    void all(final Subscription subscription) {
        if (subscription.underlying != null) {
            send(subscription, BID_COMPUTATION, subscription.instrument.bid());
            send(subscription, ASK_COMPUTATION, subscription.instrument.ask());
            send(subscription, LAST_COMPUTATION, subscription.instrument.last());
            send(subscription, MODEL_COMPUTATION, subscription.instrument.mid());
        }
    }

    /** The option moved. */
    void tick(final Subscription subscription, final int tickType) {
        if (subscription.underlying == null) {
            return;
        }
        switch (tickType) {
            case TickType.BID -> send(subscription, BID_COMPUTATION, subscription.instrument.bid());
            case TickType.ASK -> send(subscription, ASK_COMPUTATION, subscription.instrument.ask());
            case TickType.LAST -> send(subscription, LAST_COMPUTATION, subscription.instrument.last());
            default -> {
                return;
            }
        }
        if (tickType != TickType.LAST) {
            send(subscription, MODEL_COMPUTATION, subscription.instrument.mid());
        }
    }

    /** An underlying moved, perhaps: the model's prices of its options have other reasons. */
    void onTick(final Instrument underlying, final int tickType) {
        final SubscriptionList list = byUnderlying[underlying.index()];
        if (list == null || tickType != TickType.BID && tickType != TickType.ASK && tickType != TickType.LAST) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            final Subscription subscription = list.get(i);
            if (!subscription.isSilent && subscription.session.keepsUp()) {
                send(subscription, MODEL_COMPUTATION, subscription.instrument.mid());
            }
        }
    }

    private void send(final Subscription subscription, final int tickType, final double price) {
        final Instrument option = subscription.instrument;
        final double underPrice = price(subscription.underlying);
        final boolean isCall = "C".equals(option.spec().right());
        final double strike = option.spec().strike();
        final double years = Expiry.years(subscription.expiryNanos, time.nanos());
        final double volatility = pricing.volatility(isCall, underPrice, strike, years, price);
        computation.clear();
        computation.reqId(subscription.reqId).tickType(subscription.delayed ? tickType + DELAYED_OFFSET : tickType)
            .tickAttrib(PRICE_BASED).pvDividend(0).undPrice(underPrice);
        if (volatility > 0) {
            computation.impliedVol(volatility).optPrice(pricing.price(isCall, underPrice, strike, years, volatility))
                .delta(pricing.delta()).gamma(pricing.gamma()).vega(pricing.vega()).theta(pricing.theta());
        } else {
            computation.impliedVol(NO_VOLATILITY).optPrice(price)
                .delta(NO_GREEK).gamma(NO_GREEK).vega(NO_GREEK).theta(NO_GREEK);
        }
        counters.ticksOut++;
        subscription.session.send(MessageId.TICK_OPTION_COMPUTATION, computation);
    }

    /** An index has no quote, only a value. */
    private static double price(final Instrument underlying) {
        return underlying.spec().isTradable() ? underlying.mid() : underlying.last();
    }
}
