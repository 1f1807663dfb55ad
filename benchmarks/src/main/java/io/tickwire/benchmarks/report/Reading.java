package io.tickwire.benchmarks.report;

/**
 * A figure with its error, as two results are compared by.
 *
 * @param name  of the figure, the same in both results
 * @param unit  of it
 * @param value the middle
 * @param low   end of the error
 * @param high  end of the error
 */
record Reading(String name, String unit, double value, double low, double high) {
    private boolean moreIsBetter() {
        return unit.endsWith("/s");
    }

    /** Whether the errors leave no value that both could have. */
    boolean isBeyond(final Reading other) {
        return low > other.high || high < other.low;
    }

    /** What has become of this one, the baseline. */
    String change(final Reading candidate) {
        if (!(isBeyond(candidate))) {
            return "within the error";
        }
        return candidate.value > value == moreIsBetter() ? "better" : "**worse**";
    }

    boolean isWorse(final Reading candidate) {
        return isBeyond(candidate) && candidate.value > value != moreIsBetter();
    }

    String text() {
        if (unit.equals("x floor")) {
            return new Ratio(value, low, high).text();
        }
        final String middle = unit.equals("ns") && value >= 1_000 ? Percentiles.duration(value)
            : Figures.number(value);
        return middle + " (" + Figures.number(low) + " to " + Figures.number(high) + ")";
    }
}
