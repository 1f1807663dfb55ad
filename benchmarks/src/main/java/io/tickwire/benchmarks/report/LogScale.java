package io.tickwire.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic scale of a picture.
 *
 * @param low   the value at the left end
 * @param high  the value at the right end
 * @param left  pixel of the left end
 * @param right pixel of the right end
 */
record LogScale(double low, double high, int left, int right) {
    private static final int[] FINE = {1, 2, 5};

    /** The pixel of a value, which may be outside. */
    int at(final double value) {
        return (int) Math.round(left + (right - left) * Math.log(value / low) / Math.log(high / low));
    }

    /** Powers of ten, and, up to so many decades, their doubles and fives. */
    List<Double> ticks(final double decadesOfFineTicks) {
        final List<Double> ticks = new ArrayList<>();
        final boolean fine = Math.log10(high / low) <= decadesOfFineTicks;
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
            for (final int digit : FINE) {
                final double tick = power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
                if (tick >= low && tick <= high && (fine || digit == 1)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
