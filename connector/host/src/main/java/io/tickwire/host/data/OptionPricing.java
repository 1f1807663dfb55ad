package io.tickwire.host.data;

/**
 * The formula of Black and Scholes, without interest and dividends. Holds the greeks of the last price. Reused; does not
 * allocate.
 */
final class OptionPricing {
    private static final double MAX_VOLATILITY = 10;
    private static final int STEPS = 100;

    private double delta;
    private double gamma;
    private double vega;
    private double theta;

    /** The price of an option; time in years, volatility as 0.2 for twenty percent. */
    double price(
        final boolean isCall, final double underlying, final double strike, final double years,
        final double volatility) {
        final double root = Math.sqrt(years);
        final double d1 = (Math.log(underlying / strike) + volatility * volatility / 2 * years) / (volatility * root);
        final double d2 = d1 - volatility * root;
        final double density = Math.exp(-d1 * d1 / 2) / Math.sqrt(2 * Math.PI);
        delta = isCall ? cumulative(d1) : cumulative(d1) - 1;
        gamma = density / (underlying * volatility * root);
        vega = underlying * density * root / 100;
        theta = -underlying * density * volatility / (2 * root) / 365;
        final double call = underlying * cumulative(d1) - strike * cumulative(d2);
        return isCall ? call : call - underlying + strike;
    }

    /** The volatility at which an option has a price; NaN if it has it at none. */
    double volatility(
        final boolean isCall, final double underlying, final double strike, final double years, final double price) {
        double low = 1e-6;
        double high = MAX_VOLATILITY;
        if (price <= price(isCall, underlying, strike, years, low)
            || price >= price(isCall, underlying, strike, years, high)) {
            return Double.NaN;
        }
        for (int i = 0; i < STEPS; i++) {
            final double middle = (low + high) / 2;
            if (price(isCall, underlying, strike, years, middle) < price) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    double delta() {
        return delta;
    }

    double gamma() {
        return gamma;
    }

    /** Change of price for one percent point of volatility. */
    double vega() {
        return vega;
    }

    /** Change of price in a day. */
    double theta() {
        return theta;
    }

    /** The normal distribution, after Abramowitz and Stegun 26.2.17: good to seven digits. */
    private static double cumulative(final double x) {
        final double t = 1 / (1 + 0.2316419 * Math.abs(x));
        final double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * t
            * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x >= 0 ? 1 - tail : tail;
    }
}
