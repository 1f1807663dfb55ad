package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;

/**
 * The trades of one minute: first, highest, lowest and last price, and what was traded in each of its seconds.
 * <p>
 * Each second has one price, which lies between the minute's lowest and highest; both are reached, the first second has
 * the first price and the last second the last. Each second has one trade or two. Volumes and numbers of trades of the
 * seconds add up to those of the minute. Prices in price steps. Host thread only; does not allocate.
 */
final class MinuteTrades {
    static final int SECONDS = 60;

    private static final int SHAPE = 1;
    private static final int VOLUME = 2;

    private final PricePath path;
    private long minute = Long.MIN_VALUE;
    private Instrument instrument;
    private int lot;
    private long open;
    private long high;
    private long low;
    private long close;
    private long volume;
    private int doubles;
    private int highSecond;
    private int lowSecond;

    MinuteTrades(final PricePath path) {
        this.path = path;
    }

    /** Turns to an instrument. */
    void of(final Instrument wanted) {
        if (wanted != instrument) {
            instrument = wanted;
            minute = Long.MIN_VALUE;
            path.of(wanted);
            lot = switch (wanted.spec().secType()) {
                case "STK" -> 100;
                case "FUT" -> 5;
                case "CRYPTO", "CFD" -> 10;
                default -> 2;
            };
        }
    }

    /** Turns to a minute, counted from the epoch. */
    void at(final long wanted) {
        if (wanted == minute) {
            return;
        }
        open = wanted == minute + 1 ? close : path.ticks(wanted);
        close = path.ticks(wanted + 1);
        minute = wanted;
        final long shape = path.chance(wanted, SHAPE);
        final int reach = path.reach() + 1;
        high = Math.max(open, close) + part(shape, 0, reach);
        low = Math.max(1, Math.min(open, close) - part(shape, 16, reach));
        // the order of high and low is a matter of chance too; neither is the first second or the last
        final boolean highFirst = (shape & 1L << 62) != 0;
        final int early = 1 + part(shape, 32, 28);
        final int late = 30 + part(shape, 40, 28);
        highSecond = highFirst ? early : late;
        lowSecond = highFirst ? late : early;
        final long amount = path.chance(wanted, VOLUME);
        volume = (long)SECONDS * lot * (2 + part(amount, 0, 15)) + part(amount, 16, SECONDS);
        doubles = part(amount, 32, SECONDS + 1);
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

    int trades() {
        return SECONDS + doubles;
    }

    /** The price of a second, 0 to 59. */
    long price(final int second) {
        final int first = Math.min(highSecond, lowSecond);
        final int next = Math.max(highSecond, lowSecond);
        final long firstPrice = highSecond < lowSecond ? high : low;
        final long nextPrice = highSecond < lowSecond ? low : high;
        if (second <= first) {
            return between(open, firstPrice, second, first);
        }
        return second <= next ? between(firstPrice, nextPrice, second - first, next - first)
            : between(nextPrice, close, second - next, SECONDS - 1 - next);
    }

    /** What was traded in a second. */
    long volume(final int second) {
        return volume * (second + 1) / SECONDS - volume * second / SECONDS;
    }

    /** How many trades a second had: 1 or 2. */
    int trades(final int second) {
        return second < doubles ? 2 : 1;
    }

    private static long between(final long from, final long to, final int part, final int whole) {
        return from + (to - from) * part / whole;
    }

    private static int part(final long chance, final int shift, final int bound) {
        return (int)((chance >>> shift & 0x7FFF) % bound);
    }
}
