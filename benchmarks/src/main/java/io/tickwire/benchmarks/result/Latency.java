package io.tickwire.benchmarks.result;

import java.util.List;

import org.HdrHistogram.Histogram;

/**
 * The times of one contender in one scenario.
 *
 * @param scenario  what was done
 * @param contender who did it, such as {@code floor} or {@code tickwire}
 * @param rounds    nanoseconds, one histogram a round; the rounds of all contenders of a scenario took turns
 */
public record Latency(String scenario, String contender, List<Histogram> rounds) {
    /**
     * All rounds in one.
     *
     * @return a new histogram, nanoseconds
     */
    public Histogram whole() {
        final Histogram sum = new Histogram(3);
        sum.setAutoResize(true);
        rounds.forEach(sum::add);
        return sum;
    }
}
