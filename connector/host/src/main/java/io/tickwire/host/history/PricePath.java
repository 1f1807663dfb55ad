package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;

import java.util.Arrays;

/**
 * Where the price of an instrument was at any minute: a function of seed, instrument and time, so that it can be asked
 * anywhere and always gives the same. It meets the start price of the live market at the time when the Host started.
 * <p>
 * The logarithm of the price is a sum of waves of chance, each with a period of four times the one before and twice its
 * height: near by it looks like a random walk, over decades it stays within bounds. Host thread only; does not allocate.
 */
final class PricePath {
    private static final int WAVES = 12;
    private static final double HIGHEST_WAVE = 0.35;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final long startMinute;
    private final long[] cells = new long[WAVES];
    private final double[] left = new double[WAVES];
    private final double[] right = new double[WAVES];

    private Instrument instrument;
    private long key;
    private double step;
    private double startTicks;
    private double startLevel;

    PricePath(final long seed, final long startMinute) {
        this.seed = seed;
        this.startMinute = startMinute;
    }

    /** Turns to an instrument. */
    void of(final Instrument wanted) {
        if (wanted == instrument) {
            return;
        }
        instrument = wanted;
        key = mix(seed * GOLDEN + wanted.conId());
        step = stepOf(wanted.spec().secType());
        startTicks = Math.max(2, wanted.grid().ticks(wanted.spec().price()));
        Arrays.fill(cells, Long.MIN_VALUE);
        startLevel = level(startMinute);
    }

    /** The price at the begin of a minute, counted from the epoch, in price steps. */
    long ticks(final long minute) {
        return Math.max(2, Math.round(startTicks * Math.exp(level(minute) - startLevel)));
    }

    /** How far a price may stray within a minute, in price steps, at least 1. */
    int reach() {
        return (int)Math.max(1, Math.round(startTicks * step / 2));
    }

    /** Chance that belongs to this instrument, a time and a purpose. */
    long chance(final long time, final int purpose) {
        return mix(key + time * GOLDEN + purpose);
    }

    private double level(final long minute) {
        double sum = 0;
        double height = step;
        int shift = 0;
        for (int i = 0; i < WAVES; i++) {
            final long cell = minute >> shift;
            if (cell != cells[i]) {
                cells[i] = cell;
                left[i] = wave(i, cell);
                right[i] = wave(i, cell + 1);
            }
            final double part = (minute - (cell << shift)) / (double)(1L << shift);
            sum += Math.min(height, HIGHEST_WAVE) * (left[i] + (right[i] - left[i]) * part);
            height *= 2;
            shift += 2;
        }
        return sum;
    }

    /** Between -1 and 1. */
    private double wave(final int index, final long cell) {
        return (mix(key ^ mix(cell * GOLDEN + index)) >> 11) * 0x1.0p-52;
    }

    /** How much the logarithm of the price moves in a minute. */
    private static double stepOf(final String secType) {
        return switch (secType) {
            case "CASH", "BOND" -> 0.0001;
            case "OPT" -> 0.0015;
            case "CRYPTO" -> 0.0008;
            default -> 0.0004;
        };
    }

    private static long mix(final long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
