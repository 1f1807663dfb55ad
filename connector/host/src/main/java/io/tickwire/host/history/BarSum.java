package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;

/**
 * One bar in the making: trades from one second to another. A bar of any size is the sum of what lies in it, so that bars
 * of all sizes agree. Prices in price steps. Host thread only; does not allocate.
 * <p>
 * The average price of whole minutes is that of their first, highest, lowest and last price, weighted by volume.
 */
final class BarSum {
    private final MinuteTrades trades;
    private long open;
    private long high;
    private long low;
    private long close;
    private long volume;
    private long count;
    private double turnover;

    BarSum(final PricePath path) {
        trades = new MinuteTrades(path);
    }

    /** Begins a bar of an instrument. */
    void begin(final Instrument instrument) {
        trades.of(instrument);
        count = 0;
        volume = 0;
        turnover = 0;
    }

    /** Adds the trades between two times, seconds since the epoch. */
    void add(final long fromSecond, final long toSecond) {
        long second = fromSecond;
        while (second < toSecond) {
            trades.at(Math.floorDiv(second, MinuteTrades.SECONDS));
            final int secondOfMinute = (int)Math.floorMod(second, (long)MinuteTrades.SECONDS);
            if (secondOfMinute == 0 && second + MinuteTrades.SECONDS <= toSecond) {
                add(trades.open(), trades.high(), trades.low(), trades.close(), trades.volume(), trades.trades());
                second += MinuteTrades.SECONDS;
            } else {
                final long price = trades.price(secondOfMinute);
                add(price, price, price, price, trades.volume(secondOfMinute), trades.trades(secondOfMinute));
                second++;
            }
        }
    }

    private void add(
        final long open, final long high, final long low, final long close, final long volume, final int trades) {
        if (count == 0) {
            this.open = open;
            this.high = high;
            this.low = low;
        }
        this.high = Math.max(this.high, high);
        this.low = Math.min(this.low, low);
        this.close = close;
        this.volume += volume;
        this.count += trades;
        this.turnover += (open + high + low + close) / 4.0 * volume;
    }

    boolean isEmpty() {
        return count == 0;
    }

    long open() {
        return open;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    long close() {
        return close;
    }

    long volume() {
        return volume;
    }

    /** How many trades. */
    long count() {
        return count;
    }

    /** The average price, in price steps, not rounded. */
    double average() {
        return volume == 0 ? close : turnover / volume;
    }
}
