package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.wire.Text;

/**
 * The generic ticks that a client can add to a stream by a list of numbers, as in {@code 233,236}. The Host sends each
 * once, at the start. Numbers that it does not know are ignored. Host thread only; does not allocate in steady state.
 */
final class GenericTicks {
    private static final int HISTORICAL_VOLATILITY = 104;
    private static final int IMPLIED_VOLATILITY = 106;
    private static final int MARK_PRICE = 221;
    private static final int RT_VOLUME = 233;
    private static final int SHORTABLE = 236;
    private static final int NEWS = 292;
    private static final int TRADE_COUNT = 293;
    private static final int TRADE_RATE = 294;
    private static final int VOLUME_RATE = 295;
    private static final int RT_HISTORICAL_VOLATILITY = 411;
    private static final int DIVIDENDS = 456;

    private final TickSender sender;
    private final StringBuilder text = new StringBuilder(96);

    GenericTicks(final TickSender sender) {
        this.sender = sender;
    }

    void send(final Subscription subscription, final Text list) {
        int number = 0;
        for (int i = 0; i < list.length(); i++) {
            final char c = list.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else {
                send(subscription, number);
                number = 0;
            }
        }
        send(subscription, number);
    }

    private void send(final Subscription subscription, final int number) {
        switch (number) {
            case HISTORICAL_VOLATILITY -> sender.generic(subscription, 23, 0.24);
            case IMPLIED_VOLATILITY -> sender.generic(subscription, 24, 0.26);
            case MARK_PRICE -> sender.generic(subscription, 37, subscription.instrument.last());
            case RT_VOLUME -> sender.string(subscription, 48, lastTrade(subscription.instrument));
            case SHORTABLE -> sender.generic(subscription, 46, 3.0);
            case NEWS -> subscription.wantsNews = true;
            case TRADE_COUNT -> sender.generic(subscription, 54, subscription.instrument.volume() / 100.0);
            case TRADE_RATE -> sender.generic(subscription, 55, 60.0);
            case VOLUME_RATE -> sender.generic(subscription, 56, 6000.0);
            case RT_HISTORICAL_VOLATILITY -> sender.generic(subscription, 58, 0.22);
            case DIVIDENDS -> sender.string(subscription, 59, "1.00,1.04,20270212,0.26");
            default -> { }
        }
    }

    /** Price, size, time in milliseconds, volume, average price, whether it was one trade. */
    private CharSequence lastTrade(final Instrument instrument) {
        text.setLength(0);
        return text.append(instrument.last()).append(';').append(instrument.lastSize()).append(';')
            .append(instrument.lastTimeNanos() / 1_000_000L).append(';').append(instrument.volume()).append(';')
            .append(instrument.mid()).append(";true");
    }
}
