package io.tickwire.host.market;

import java.util.Arrays;

/**
 * The market of all instruments: steps those that somebody watches, at the chosen rate, and tells of each change.
 * <p>
 * One step makes one tick. Orders take what is offered: a level that is taken away gives way to the next one. The order
 * matcher hears of a change after the data streams have. Host thread only; steps do not allocate.
 */
public final class Market {
    /** Ticks as fast as the subscribers take them. */
    public static final double FLAT_OUT = Double.POSITIVE_INFINITY;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int STEPS_PER_CYCLE = 256;

    private final RandomWalk walk;
    private final InstrumentCatalog catalog;
    private MarketListener streams = (instrument, tickType) -> { };
    private MarketListener matcher = (instrument, tickType) -> { };
    private Instrument[] watched = new Instrument[16];
    private int watchedCount;
    private double rate;
    private long periodNanos;
    private long nowNanos;
    private boolean isLinked = true;
    private boolean fillsWithoutLink;

    /** Makes a market that opens all instruments of the catalog now. */
    public Market(final InstrumentCatalog catalog, final long seed, final double ticksPerSecond, final long nowNanos) {
        this.catalog = catalog;
        this.walk = new RandomWalk(seed);
        this.nowNanos = nowNanos;
        for (final Instrument instrument : catalog.all()) {
            walk.open(instrument, nowNanos);
        }
        rate(ticksPerSecond);
    }

    /** Sets who streams ticks to clients, and who matches orders. */
    public void listeners(final MarketListener streams, final MarketListener matcher) {
        this.streams = streams;
        this.matcher = matcher;
    }

    /**
     * Cuts clients off from the market, or joins them again; it goes on without them. Orders fill, and their clients are
     * told, meanwhile or afterwards.
     */
    public void link(final boolean up, final boolean fillsMeanwhile) {
        isLinked = up;
        fillsWithoutLink = fillsMeanwhile;
        for (int i = watchedCount - 1; up && i >= 0; i--) {
            if (i < watchedCount) { // an order that fills may be the last to watch its market
                matcher.onTick(watched[i], TickType.BID);
            }
        }
    }

    /** All instruments. */
    public InstrumentCatalog catalog() {
        return catalog;
    }

    /** Sets the ticks per second of each watched instrument: 0 stops the market, {@link #FLAT_OUT} knows no limit. */
    public void rate(final double ticksPerSecond) {
        if (!(ticksPerSecond >= 0)) {
            throw new IllegalArgumentException("ticks per second must not be negative: " + ticksPerSecond);
        }
        rate = ticksPerSecond;
        periodNanos = ticksPerSecond > 0 && ticksPerSecond < FLAT_OUT
            ? Math.max(1, (long)(NANOS_PER_SECOND / ticksPerSecond)) : 0;
        for (int i = 0; i < watchedCount; i++) {
            watched[i].nextStepNanos = nowNanos + periodNanos;
        }
    }

    /** Ticks per second of each watched instrument. */
    public double rate() {
        return rate;
    }

    /** One more subscription or working order keeps this market moving. */
    public void watch(final Instrument instrument) {
        if (instrument.watchers++ == 0) {
            if (watchedCount == watched.length) {
                watched = Arrays.copyOf(watched, watchedCount * 2);
            }
            watched[watchedCount++] = instrument;
            instrument.nextStepNanos = nowNanos + periodNanos;
        }
    }

    /** One subscription or working order less. */
    public void unwatch(final Instrument instrument) {
        if (--instrument.watchers == 0) {
            for (int i = 0; i < watchedCount; i++) {
                if (watched[i] == instrument) {
                    System.arraycopy(watched, i + 1, watched, i, watchedCount - i - 1);
                    watched[--watchedCount] = null;
                    return;
                }
            }
        }
    }

    /** Makes the steps that are due; returns how many. */
    public int doWork(final long nowNanos) {
        this.nowNanos = nowNanos;
        if (rate == 0) {
            return 0;
        }
        int steps = 0;
        for (int i = 0; i < watchedCount; i++) {
            steps += periodNanos == 0 ? stepFlatOut(watched[i]) : stepDue(watched[i]);
        }
        return steps;
    }

    /** When the next step is due, nanoseconds since the epoch; {@code Long.MAX_VALUE} if none is. */
    public long nextStepNanos() {
        if (rate == 0) {
            return Long.MAX_VALUE;
        }
        long next = Long.MAX_VALUE;
        for (int i = 0; i < watchedCount; i++) {
            next = Math.min(next, periodNanos == 0 ? nowNanos : watched[i].nextStepNanos);
        }
        return next;
    }

    /** One step of one market, now. */
    public void step(final Instrument instrument) {
        if (!walks(instrument)) {
            return;
        }
        final int tickType = walk.step(instrument, nowNanos);
        tellStreams(instrument, tickType);
        tellMatcher(instrument, tickType);
    }

    /** One tick of the bid price, now, to and fro: for measuring, where every tick must be of one kind. */
    public void tick(final Instrument instrument) {
        instrument.bid += instrument.ask - instrument.bid > 1 ? 1 : -1;
        tellStreams(instrument, TickType.BID);
        tellMatcher(instrument, TickType.BID);
    }

    /** Sets a market, and tells of what changed. */
    public void quote(
        final Instrument instrument, final double bid, final double ask, final long bidSize, final long askSize) {
        final long bidTicks = instrument.grid().ticks(bid);
        final long askTicks = instrument.grid().ticks(ask);
        if (bidTicks < 1 || askTicks <= bidTicks) {
            throw new IllegalArgumentException("bid must be under ask: " + bid + ", " + ask);
        }
        final boolean bidMoved = bidTicks != instrument.bid;
        final boolean askMoved = askTicks != instrument.ask;
        final boolean bidSized = bidSize != instrument.bidSize;
        final boolean askSized = askSize != instrument.askSize;
        instrument.bid = bidTicks;
        instrument.ask = askTicks;
        instrument.bidSize = bidSize;
        instrument.askSize = askSize;
        tellSide(instrument, bidMoved, bidSized, TickType.BID, TickType.BID_SIZE);
        tellSide(instrument, askMoved, askSized, TickType.ASK, TickType.ASK_SIZE);
        tellMatcher(instrument, TickType.BID);
    }

    /** Sets the market that an instrument opens with, before anybody looks at it; the last trade was half way. */
    public void open(final Instrument instrument, final double bid, final double ask) {
        quote(instrument, bid, ask, instrument.bidSize, instrument.askSize);
        final long mid = (instrument.bid + instrument.ask) / 2;
        instrument.last = mid;
        instrument.open = mid;
        instrument.high = mid;
        instrument.low = mid;
        instrument.close = mid;
    }

    /** Stops the random walk of an instrument, or lets it go on. */
    public void still(final Instrument instrument, final boolean still) {
        instrument.isStill = still;
    }

    /** Halts trading in an instrument, or resumes it: subscribers are told; orders fill again when it is resumed. */
    public void halt(final Instrument instrument, final boolean halted) {
        if (instrument.isHalted != halted) {
            instrument.isHalted = halted;
            tellStreams(instrument, TickType.HALTED);
            tellMatcher(instrument, TickType.BID);
        }
    }

    /** A trade among others, at any price. */
    public void trade(final Instrument instrument, final double price, final long size) {
        print(instrument, instrument.grid().ticks(price), size);
        tellMatcher(instrument, TickType.LAST);
    }

    /** An order bought so much at the ask: a level that is bought away gives way to the next. */
    public void bought(final Instrument instrument, final long size) {
        print(instrument, instrument.ask, size);
        instrument.askSize -= size;
        if (instrument.askSize <= 0) {
            instrument.ask++;
            instrument.askSize = walk.refill(instrument);
            tellStreams(instrument, TickType.ASK);
        } else {
            tellStreams(instrument, TickType.ASK_SIZE);
        }
    }

    /** An order sold so much at the bid; false where there is no lower price left. */
    public void sold(final Instrument instrument, final long size) {
        print(instrument, instrument.bid, size);
        instrument.bidSize -= size;
        if (instrument.bidSize <= 0) {
            instrument.bid = Math.max(1, instrument.bid - 1);
            instrument.bidSize = walk.refill(instrument);
            tellStreams(instrument, TickType.BID);
        } else {
            tellStreams(instrument, TickType.BID_SIZE);
        }
    }

    /** Two orders of clients met inside the spread or at a quote. */
    public void crossed(final Instrument instrument, final double price, final long size) {
        print(instrument, instrument.grid().ticks(price), size);
    }

    private void tellStreams(final Instrument instrument, final int tickType) {
        if (isLinked) {
            streams.onTick(instrument, tickType);
        }
    }

    private void tellMatcher(final Instrument instrument, final int tickType) {
        if (isLinked || fillsWithoutLink) {
            matcher.onTick(instrument, tickType);
        }
    }

    private void print(final Instrument instrument, final long ticks, final long size) {
        RandomWalk.print(instrument, ticks, size, nowNanos);
        tellStreams(instrument, TickType.LAST);
    }

    private void tellSide(
        final Instrument instrument, final boolean moved, final boolean sized, final int priceType, final int sizeType) {
        if (moved) {
            tellStreams(instrument, priceType);
        } else if (sized) {
            tellStreams(instrument, sizeType);
        }
    }

    private static boolean walks(final Instrument instrument) {
        return !instrument.isStill && !instrument.isHalted;
    }

    private int stepDue(final Instrument instrument) {
        int steps = 0;
        while (instrument.nextStepNanos <= nowNanos && steps < STEPS_PER_CYCLE) {
            instrument.nextStepNanos += periodNanos;
            step(instrument);
            steps++;
        }
        if (steps == STEPS_PER_CYCLE) {
            instrument.nextStepNanos = nowNanos + periodNanos; // the rate is more than this machine can do
        }
        return steps;
    }

    private int stepFlatOut(final Instrument instrument) {
        int steps = 0;
        while (steps < STEPS_PER_CYCLE && walks(instrument) && streams.hasRoom(instrument)) {
            step(instrument);
            steps++;
        }
        if (steps == 0) {
            step(instrument); // nobody listens, or all are full: orders still meet a moving market
            steps = 0;
        }
        return steps;
    }
}
