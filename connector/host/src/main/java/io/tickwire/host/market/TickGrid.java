package io.tickwire.host.market;

import java.math.BigDecimal;

/**
 * The prices an instrument can have: whole multiples of its price step.
 * <p>
 * Prices inside the market are whole numbers of steps, so that a walk of a billion steps gathers no rounding error and
 * every price that is told is the double closest to its decimal text. Immutable; does not allocate.
 */
public final class TickGrid {
    private static final double TOLERANCE = 1e-6;

    private final long mantissa;
    private final double divisor;
    private final int scale;
    private final double minTick;

    /**
     * Makes the grid of a price step.
     *
     * @param minTick the step as decimal text, for example {@code 0.01} or {@code 0.25}; more than 0.
     */
    public TickGrid(final String minTick) {
        final BigDecimal step = new BigDecimal(minTick).stripTrailingZeros();
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("price step must be more than 0: " + minTick);
        }
        scale = Math.max(0, step.scale());
        mantissa = step.setScale(scale).unscaledValue().longValueExact();
        divisor = Math.pow(10, scale);
        this.minTick = mantissa / divisor;
    }

    /** The price step. */
    public double minTick() {
        return minTick;
    }

    /** Digits after the decimal point of a price on this grid, at most. */
    public int scale() {
        return scale;
    }

    /** The price of so many steps. */
    public double price(final long ticks) {
        return ticks * mantissa / divisor;
    }

    /** The whole number of steps closest to a price. */
    public long ticks(final double price) {
        return Math.round(price / minTick);
    }

    /** Whether a price is a whole number of steps. */
    public boolean holds(final double price) {
        final double steps = price / minTick;
        return Math.abs(steps - Math.rint(steps)) < TOLERANCE * Math.max(1.0, Math.abs(steps) * 1e-6);
    }
}
