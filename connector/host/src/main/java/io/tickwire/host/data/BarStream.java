package io.tickwire.host.data;

import io.tickwire.host.market.TickType;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.Scheduled;
import io.tickwire.message.RealTimeBarTick;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;

/**
 * Bars of five seconds of the live market, each told when it is over. Without a change a bar stands still at the price.
 * Host thread only; does not allocate.
 */
final class BarStream extends LiveStream {
    static final String TRADES = "TRADES";
    static final String BID = "BID";
    static final String ASK = "ASK";
    static final String MIDPOINT = "MIDPOINT";

    private static final long PERIOD_NANOS = 5_000_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final RealTimeBarTick bar = new RealTimeBarTick();
    private final Schedule schedule;
    private final Due due = new Due();
    private String kind;
    private boolean isTrades;
    private long startNanos;
    private double open;
    private double high;
    private double low;
    private double turnover;
    private long volume;
    private int count;

    /** The end of a bar. */
    private final class Due extends Scheduled {
        @Override
        protected void run(final long nowNanos) {
            send();
            begin(startNanos + PERIOD_NANOS);
        }
    }

    BarStream(final Schedule schedule) {
        this.schedule = schedule;
    }

    void start(final String kind, final long nowNanos) {
        this.kind = kind;
        this.isTrades = TRADES.equals(kind);
        begin(nowNanos - Math.floorMod(nowNanos, PERIOD_NANOS));
    }

    void stop() {
        schedule.cancel(due);
    }

    void onTick(final int tickType) {
        final boolean isTrade = tickType == TickType.LAST;
        if (isTrade == isTrades && tickType != TickType.HALTED) {
            add(price());
            if (isTrade) {
                volume += instrument.lastSize();
                turnover += instrument.last() * instrument.lastSize();
                count++;
            }
        }
    }

    private void begin(final long nanos) {
        startNanos = nanos;
        open = price();
        high = open;
        low = open;
        turnover = 0;
        volume = 0;
        count = 0;
        schedule.at(nanos + PERIOD_NANOS, due);
    }

    private void add(final double price) {
        if (count == 0 && isTrades) {
            open = price;
            high = price;
            low = price;
        }
        high = Math.max(high, price);
        low = Math.min(low, price);
    }

    private void send() {
        final double average = volume == 0 ? price() : Math.round(turnover / volume * 1e6) / 1e6;
        bar.clear();
        bar.reqId(reqId).time(startNanos / NANOS_PER_SECOND).open(open).high(high).low(low).close(price())
            .volume(Decimals.fromLong(isTrades ? volume : -1))
            .WAP(isTrades ? Decimals.fromDouble(average) : Decimals.fromLong(-1))
            .count(isTrades ? count : -1);
        if (session.keepsUp()) {
            session.send(MessageId.REAL_TIME_BARS, bar);
        }
    }

    private double price() {
        return switch (kind) {
            case TRADES -> instrument.last();
            case BID -> instrument.bid();
            case ASK -> instrument.ask();
            default -> instrument.mid();
        };
    }
}
