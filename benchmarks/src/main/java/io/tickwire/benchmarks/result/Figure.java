package io.tickwire.benchmarks.result;

import java.util.List;

/**
 * Single readings of one contender in one scenario.
 *
 * @param scenario  what was done
 * @param contender who did it
 * @param unit      such as {@code ticks/s}, {@code B/op} or {@code ns}
 * @param rounds    one value a round
 */
public record Figure(String scenario, String contender, String unit, List<Double> rounds) {
    /**
     * The value in the middle of the rounds.
     *
     * @return the median; NaN without rounds
     */
    public double median() {
        return Median.of(rounds.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
