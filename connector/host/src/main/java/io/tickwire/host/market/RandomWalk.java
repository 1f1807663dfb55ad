package io.tickwire.host.market;

/**
 * Moves a market at random, one change a step, the same way for the same seed.
 * <p>
 * Each step changes one thing: the bid, the ask, their sizes, or trades. Bid stays under ask, the spread stays between
 * one step and {@link #MAX_SPREAD}, prices stay between half and double their start. Each instrument has its own
 * sequence, so that one market does not depend on who listens to another. Host thread only; does not allocate.
 */
final class RandomWalk {
    static final int MAX_SPREAD = 6;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    RandomWalk(final long seed) {
        this.seed = seed;
    }

    /** Opens the market of an instrument at its start price. */
    void open(final Instrument instrument, final long nowNanos) {
        instrument.randomState = mix(seed ^ (instrument.conId() * GOLDEN)) | 1L;
        final long start = Math.max(2, instrument.grid().ticks(instrument.spec().price()));
        instrument.bid = start - 1;
        instrument.ask = start + 1;
        instrument.last = start;
        instrument.open = start;
        instrument.high = start;
        instrument.low = start;
        instrument.close = start;
        instrument.bidSize = size(next(instrument));
        instrument.askSize = size(next(instrument));
        instrument.lastSize = 100;
        instrument.volume = 100;
        instrument.lastTimeNanos = nowNanos;
    }

    /** One step; returns the type of the tick that tells of it. */
    int step(final Instrument instrument, final long nowNanos) {
        final long random = next(instrument);
        if (!instrument.spec().isTradable()) {
            return moveIndex(instrument, random, nowNanos);
        }
        switch ((int)(random >>> 60)) {
            case 0, 1, 2, 3, 4:
                return moveBid(instrument, random);
            case 5, 6, 7, 8, 9:
                return moveAsk(instrument, random);
            case 10, 11:
                return instrument.spec().hasTrades()
                    ? trade(instrument, random, nowNanos) : moveBid(instrument, random);
            case 12, 13:
                instrument.bidSize = size(random);
                return TickType.BID_SIZE;
            default:
                instrument.askSize = size(random);
                return TickType.ASK_SIZE;
        }
    }

    /** A new size for a price level that was traded away. */
    long refill(final Instrument instrument) {
        return size(next(instrument));
    }

    private static int moveBid(final Instrument instrument, final long random) {
        final long spread = instrument.ask - instrument.bid;
        final boolean up = wantsUp(instrument, random) ? spread > 1 : spread >= MAX_SPREAD;
        instrument.bid += up ? 1 : -1;
        instrument.bidSize = size(random);
        return TickType.BID;
    }

    private static int moveAsk(final Instrument instrument, final long random) {
        final long spread = instrument.ask - instrument.bid;
        final boolean up = wantsUp(instrument, random) ? spread < MAX_SPREAD : spread <= 1;
        instrument.ask += up ? 1 : -1;
        instrument.askSize = size(random);
        return TickType.ASK;
    }

    private static int trade(final Instrument instrument, final long random, final long nowNanos) {
        final boolean buyer = (random & 1) != 0;
        print(instrument, buyer ? instrument.ask : instrument.bid, size(random) / 2, nowNanos);
        return TickType.LAST;
    }

    private static int moveIndex(final Instrument instrument, final long random, final long nowNanos) {
        final long value = instrument.last + (wantsUp(instrument, random) ? 1 : -1);
        print(instrument, value, 0, nowNanos);
        instrument.bid = value - 1;
        instrument.ask = value + 1;
        return TickType.LAST;
    }

    /** Records a trade in the day's figures. */
    static void print(final Instrument instrument, final long ticks, final long size, final long nowNanos) {
        instrument.last = ticks;
        instrument.lastSize = size;
        instrument.volume += size;
        instrument.high = Math.max(instrument.high, ticks);
        instrument.low = Math.min(instrument.low, ticks);
        instrument.lastTimeNanos = nowNanos;
    }

    /** Even odds, but never away from the start for ever. */
    private static boolean wantsUp(final Instrument instrument, final long random) {
        if (instrument.bid <= Math.max(2, instrument.open / 2)) {
            return true;
        }
        return instrument.bid < instrument.open * 2 && (random & 2) != 0;
    }

    private static long size(final long random) {
        return 100 * (1 + ((random >>> 8) & 15));
    }

    private static long next(final Instrument instrument) {
        long state = instrument.randomState;
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        instrument.randomState = state;
        return state * 0x2545F4914F6CDD1DL;
    }

    private static long mix(final long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
