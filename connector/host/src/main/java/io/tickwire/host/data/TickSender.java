package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.TickType;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;

/** Sends ticks: the frames of market data, filled from an instrument. Host thread only; does not allocate. */
final class TickSender {
    static final int LIVE = 1;
    static final int DELAYED = 3;

    private static final String BBO_EXCHANGE = "9c0001";
    private static final int SNAPSHOT_PERMISSIONS = 3;
    private static final int MAX_DIGITS = 20;

    private final HostCounters counters;
    private final TickPrice price = new TickPrice();
    private final TickSize size = new TickSize();
    private final TickString string = new TickString();
    private final TickGeneric generic = new TickGeneric();
    private final TickReqParams params = new TickReqParams();
    private final MarketDataType type = new MarketDataType();
    private final StringBuilder text = new StringBuilder(MAX_DIGITS);

    TickSender(final HostCounters counters) {
        this.counters = counters;
    }

    /** What comes before the first tick. */
    void params(final Subscription subscription) {
        params.clear();
        params.reqId(subscription.reqId)
            .minTick(subscription.instrument.grid().minTick())
            .bboExchange(BBO_EXCHANGE)
            .snapshotPermissions(SNAPSHOT_PERMISSIONS);
        subscription.session.send(MessageId.TICK_REQ_PARAMS, params);
        type.clear();
        type.reqId(subscription.reqId).marketDataType(subscription.delayed ? DELAYED : LIVE);
        subscription.session.send(MessageId.MARKET_DATA_TYPE, type);
    }

    /** All that is known now, as at the start of a stream. */
    void all(final Subscription subscription) {
        if (subscription.instrument.spec().isTradable()) {
            price(subscription, TickType.BID);
            price(subscription, TickType.ASK);
        }
        if (subscription.instrument.spec().hasTrades()) {
            price(subscription, TickType.LAST);
            lastTime(subscription);
            size(subscription, TickType.VOLUME);
            price(subscription, TickType.HIGH);
            price(subscription, TickType.LOW);
            price(subscription, TickType.OPEN);
        }
        price(subscription, TickType.CLOSE);
        if (subscription.instrument.isHalted()) {
            halted(subscription);
        }
    }

    /** One change. */
    void tick(final Subscription subscription, final int tickType) {
        switch (tickType) {
            case TickType.BID, TickType.ASK -> price(subscription, tickType);
            case TickType.LAST -> last(subscription);
            case TickType.HALTED -> halted(subscription);
            default -> size(subscription, tickType);
        }
    }

    private void halted(final Subscription subscription) {
        generic(subscription, TickType.HALTED, subscription.instrument.isHalted() ? 1 : 0);
    }

    void generic(final Subscription subscription, final int tickType, final double value) {
        generic.clear();
        generic.reqId(subscription.reqId).tickType(tickType).value(value);
        send(subscription.session, MessageId.TICK_GENERIC, generic);
    }

    void string(final Subscription subscription, final int tickType, final CharSequence value) {
        string.clear();
        string.reqId(subscription.reqId).tickType(tickType).value(value);
        send(subscription.session, MessageId.TICK_STRING, string);
    }

    private void price(final Subscription subscription, final int tickType) {
        final Instrument instrument = subscription.instrument;
        price.clear();
        price.reqId(subscription.reqId)
            .tickType(number(subscription, tickType))
            .price(instrument.price(tickType))
            .size(Decimals.fromLong(instrument.size(tickType)))
            .attrMask(0);
        send(subscription.session, MessageId.TICK_PRICE, price);
    }

    private void size(final Subscription subscription, final int tickType) {
        size.clear();
        size.reqId(subscription.reqId)
            .tickType(number(subscription, tickType))
            .size(Decimals.fromLong(subscription.instrument.size(tickType)));
        send(subscription.session, MessageId.TICK_SIZE, size);
    }

    /** A trade; once a second with its time and the day's volume. */
    private void last(final Subscription subscription) {
        price(subscription, TickType.LAST);
        if (seconds(subscription.instrument) != subscription.lastSecond) {
            lastTime(subscription);
            size(subscription, TickType.VOLUME);
        }
    }

    private void lastTime(final Subscription subscription) {
        subscription.lastSecond = seconds(subscription.instrument);
        text.setLength(0);
        string(subscription, number(subscription, TickType.LAST_TIMESTAMP), text.append(subscription.lastSecond));
    }

    private void send(final HostSession session, final int messageId, final Message message) {
        counters.ticksOut++;
        session.send(messageId, message);
    }

    private static long seconds(final Instrument instrument) {
        return instrument.lastTimeNanos() / 1_000_000_000L;
    }

    private static int number(final Subscription subscription, final int tickType) {
        return subscription.delayed ? TickType.delayed(tickType) : tickType;
    }
}
