package io.tickwire.host.order;

import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.wire.Decimals;

/**
 * What an order costs, in the manner of IB's fixed fees: a rate for each unit, at least so much for an order. Host thread
 * only; does not allocate.
 */
public class CommissionModel {
    private static final double STOCK_PER_SHARE = 0.005;
    private static final double STOCK_MINIMUM = 1.0;
    private static final double STOCK_MAXIMUM_SHARE = 0.01;
    private static final double OPTION_PER_CONTRACT = 0.65;
    private static final double OPTION_MINIMUM = 1.0;
    private static final double FUTURE_PER_CONTRACT = 2.25;
    private static final double FOREX_RATE = 0.00002;
    private static final double FOREX_MINIMUM = 2.0;
    private static final double BOND_RATE = 0.001;
    private static final double CRYPTO_RATE = 0.0018;

    /** The commission of the next fill of an order: the whole order's so far, less what was charged already. */
    final double forFill(final HostOrder order, final long quantity, final double price) {
        final double units = Decimals.toDouble(order.filled()) + Decimals.toDouble(quantity);
        final double value = Decimals.toDouble(order.filledValue) + Decimals.toDouble(quantity) * price;
        final double whole = forOrder(order.instrument().spec(), units, value * order.instrument().contractSize());
        return Math.max(0, whole - order.commission());
    }

    /**
     * The commission of so many units.
     *
     * @param spec  what is traded.
     * @param units traded.
     * @param value their price in the instrument's currency.
     * @return in the instrument's currency.
     */
    public double forOrder(final InstrumentSpec spec, final double units, final double value) {
        return switch (spec.secType()) {
            case "STK", "CFD" -> Math.min(Math.max(STOCK_MINIMUM, STOCK_PER_SHARE * units),
                Math.max(STOCK_MAXIMUM_SHARE * value, 0.01));
            case "OPT", "FOP" -> Math.max(OPTION_MINIMUM, OPTION_PER_CONTRACT * units);
            case "FUT" -> FUTURE_PER_CONTRACT * units;
            case "CASH" -> Math.max(FOREX_MINIMUM, FOREX_RATE * value);
            case "BOND" -> Math.max(1.0, BOND_RATE * value);
            case "CRYPTO" -> CRYPTO_RATE * value;
            default -> 1.0;
        };
    }
}
