package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.TickGrid;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageList;

import java.time.LocalDate;

/**
 * Makes bars of the past. Bars within a day begin at whole multiples of their size since midnight, the first one at the
 * open; those of weeks and months bear the date of their last day of trade. Host thread only; does not allocate once
 * lists have grown.
 */
final class PastBars {
    /** More than this are refused: they would not fit into a frame that clients accept. */
    static final int MAX_BARS = 60_000;

    private static final int UNKNOWN = -1;
    private static final int MAX_DIGITS = 8;

    private final HostTime time;
    private final BarSum sum;
    private final StringBuilder epochText = new StringBuilder(12);

    private Instrument instrument;
    private TradingHours hours;
    private DataKind kind;
    private BarSize size;
    private boolean regular;
    private boolean epochTimes;

    PastBars(final PricePath path, final HostTime time) {
        this.time = time;
        this.sum = new BarSum(path);
    }

    /** What to make next. */
    PastBars of(
        final Instrument instrument, final TradingHours hours, final DataKind kind, final BarSize size,
        final boolean regular, final boolean epochTimes) {
        this.instrument = instrument;
        this.hours = hours;
        this.kind = kind;
        this.size = size;
        this.regular = regular;
        this.epochTimes = epochTimes;
        return this;
    }

    /** Makes all bars between two times, seconds since the epoch; false if there are too many. */
    boolean fill(final MessageList<HistoricalDataBar> bars, final long start, final long end) {
        if ((end - start) / size.seconds() > MAX_BARS * 7L) {
            return false;
        }
        sum.begin(instrument);
        final long lastDay = hours.dayOf(end - 1, regular);
        long openPeriod = Long.MIN_VALUE;
        long lastOfPeriod = 0;
        for (long day = firstDay(start); day <= lastDay && bars.size() <= MAX_BARS; day++) {
            if (!hours.isOpenOn(day)) {
                continue;
            }
            final long from = Math.max(hours.open(day, regular), size.isWithinDay() ? start : Long.MIN_VALUE);
            final long to = Math.min(hours.close(day, regular), end);
            if (size.isWithinDay()) {
                fillDay(bars, day, from, to);
            } else if (to > from && (size != BarSize.DAY || hours.close(day, regular) > start)) {
                if (period(day) != openPeriod) {
                    flush(bars, lastOfPeriod);
                    openPeriod = period(day);
                }
                lastOfPeriod = day;
                sum.add(from, to);
            }
        }
        flush(bars, lastOfPeriod);
        return bars.size() <= MAX_BARS;
    }

    /** Makes the bar that a time lies in, as far as the time; false if there is no trade then. */
    boolean fillCurrent(final HistoricalDataBar bar, final long now) {
        final long day = hours.dayOf(now - 1, regular);
        if (!hours.isOpenOn(day) || now > hours.close(day, regular)) {
            return false;
        }
        sum.begin(instrument);
        if (size.isWithinDay()) {
            final long begin = begin(day, now - 1);
            sum.add(begin, now);
            date(bar, begin);
        } else {
            for (long from = day; period(from) == period(day); from--) {
                if (hours.isOpenOn(from)) {
                    sum.add(hours.open(from, regular), Math.min(now, hours.close(from, regular)));
                }
            }
            bar.date(time.dateText(day));
        }
        values(bar);
        return true;
    }

    /** Weeks and months are whole, wherever a request begins. */
    private long firstDay(final long start) {
        long day = hours.dayOf(start, regular);
        while (!size.isWithinDay() && period(day - 1) == period(day)) {
            day--;
        }
        return day;
    }

    private void fillDay(final MessageList<HistoricalDataBar> bars, final long day, final long from, final long to) {
        if (from >= to) {
            return;
        }
        long begin = begin(day, from);
        while (begin < to && bars.size() <= MAX_BARS) {
            final long next = Math.min(to, next(day, begin));
            sum.begin(instrument);
            sum.add(begin, next);
            final HistoricalDataBar bar = bars.add();
            date(bar, begin);
            values(bar);
            begin = next;
        }
        sum.begin(instrument);
    }

    private void flush(final MessageList<HistoricalDataBar> bars, final long day) {
        if (!sum.isEmpty()) {
            final HistoricalDataBar bar = bars.add();
            bar.date(time.dateText(day));
            values(bar);
            sum.begin(instrument);
        }
    }

    /** Begin of the bar that a time lies in. */
    private long begin(final long day, final long second) {
        final long midnight = hours.midnight(day);
        final long aligned = second - Math.floorMod(second - midnight, (long)size.seconds());
        return Math.max(aligned, hours.open(day, regular));
    }

    private long next(final long day, final long begin) {
        return begin + size.seconds() - Math.floorMod(begin - hours.midnight(day), (long)size.seconds());
    }

    /** The number of the day, week or month that a day belongs to. */
    private long period(final long day) {
        return switch (size) {
            case WEEK -> Math.floorDiv(day + 3, 7);
            case MONTH -> LocalDate.ofEpochDay(day).getMonthValue();
            default -> day;
        };
    }

    private void date(final HistoricalDataBar bar, final long second) {
        if (epochTimes) {
            epochText.setLength(0);
            bar.date(epochText.append(second));
        } else {
            bar.date(time.text(second * 1_000_000_000L));
        }
    }

    private void values(final HistoricalDataBar bar) {
        switch (kind) {
            case BID -> prices(bar, sum.open() - 1, sum.high() - 1, sum.low() - 1, sum.close() - 1);
            case ASK -> prices(bar, sum.open() + 1, sum.high() + 1, sum.low() + 1, sum.close() + 1);
            case BID_ASK -> bidAsk(bar);
            case HISTORICAL_VOLATILITY, OPTION_IMPLIED_VOLATILITY -> volatility(bar);
            default -> prices(bar, sum.open(), sum.high(), sum.low(), sum.close());
        }
        if (kind.hasVolume()) {
            bar.volume(instrument.spec().isTradable() ? Decimals.fromLong(sum.volume()) : Decimals.fromLong(0))
                .WAP(average()).barCount((int)Math.min(Integer.MAX_VALUE, sum.count()));
        } else {
            bar.volume(Decimals.fromLong(UNKNOWN)).WAP(Decimals.fromLong(UNKNOWN)).barCount(UNKNOWN);
        }
    }

    private void prices(
        final HistoricalDataBar bar, final long open, final long high, final long low, final long close) {
        final TickGrid grid = instrument.grid();
        bar.open(grid.price(open)).high(grid.price(high)).low(grid.price(low)).close(grid.price(close));
    }

    /** Average bid, highest ask, lowest bid, average ask. */
    private void bidAsk(final HistoricalDataBar bar) {
        final long average = Math.round(sum.average());
        prices(bar, average - 1, sum.high() + 1, sum.low() - 1, average + 1);
    }

    private void volatility(final HistoricalDataBar bar) {
        bar.open(volatility(sum.open())).close(volatility(sum.close()));
        // the more a price falls, the more it varies: the order turns round
        bar.high(volatility(sum.low())).low(volatility(sum.high()));
    }

    private double volatility(final long ticks) {
        final double ratio = instrument.spec().price() / instrument.grid().price(ticks);
        return Math.round(0.2 * Math.sqrt(ratio) * 10_000) / 10_000.0;
    }

    /** One digit more than prices have. */
    private long average() {
        final int digits = Math.min(instrument.grid().scale() + 1, MAX_DIGITS);
        double unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        return Decimals.of(Math.round(sum.average() * instrument.grid().minTick() * unit), digits);
    }
}
