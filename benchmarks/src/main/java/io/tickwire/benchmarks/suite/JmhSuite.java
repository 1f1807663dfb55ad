package io.tickwire.benchmarks.suite;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * A part of the benchmarks and the time that it may take. The length of an iteration follows from it, so that a suite
 * that grows does not take longer, only shorter looks; but none before it is compiled.
 */
public final class JmhSuite {
    /**
     * Some microseconds an operation, over sockets: what is short is over before they are compiled, and too few of them to
     * spread JMH's own kilobytes an iteration over.
     */
    public static final String SLOW = "(RoundTrip|SelectorPeer)Benchmark\\.";

    /** A JVM starts, and the benchmark's state is set up: more or less, on a slow machine. */
    private static final double FORK_SECONDS = 0.7;
    private static final double SHORTEST = 0.05;
    private static final double LONGEST = 1.0;

    private final String name;
    private final List<String> included;
    private final List<String> excluded;
    private final int rounds;
    private final int warmUps;
    private final int iterations;
    private final int trials;
    private final double iterationSeconds;
    private final double warmUpSeconds;

    /**
     * A suite.
     *
     * @param name          of its result's file
     * @param included      regular expressions of JMH's
     * @param excluded      regular expressions of JMH's
     * @param rounds        of one fork of every benchmark
     * @param warmUps       iterations of a fork that are thrown away
     * @param iterations    of a fork that count
     * @param leastWarmUp   seconds in all that a fork has at least to be compiled in, whatever the budget
     * @param budgetSeconds that all of it may take
     */
    public JmhSuite(final String name, final List<String> included, final List<String> excluded, final int rounds,
        final int warmUps, final int iterations, final double leastWarmUp, final double budgetSeconds) {
        this.name = name;
        this.included = included;
        this.excluded = excluded;
        this.rounds = rounds;
        this.warmUps = warmUps;
        this.iterations = iterations;
        trials = count(included, excluded);
        final double each = budgetSeconds / Math.max(1, trials * rounds) - FORK_SECONDS;
        iterationSeconds = Math.max(SHORTEST, Math.min(LONGEST, each / (warmUps + iterations)));
        warmUpSeconds = Math.max(iterationSeconds, leastWarmUp / warmUps);
    }

    /** Benchmarks times the values of their parameters. */
    private static int count(final List<String> included, final List<String> excluded) {
        final Set<BenchmarkListEntry> found = BenchmarkList.defaultList().find(new QuietFormat(name -> { }),
            included, excluded);
        return found.stream().mapToInt(JmhSuite::combinations).sum();
    }

    private static int combinations(final BenchmarkListEntry entry) {
        int product = 1;
        for (final Map.Entry<String, String[]> values : entry.getParams().orElse(Map.of()).entrySet()) {
            product *= Math.max(1, values.getValue().length);
        }
        return product;
    }

    String name() {
        return name;
    }

    List<String> included() {
        return included;
    }

    List<String> excluded() {
        return excluded;
    }

    /** Each round starts one fork of every benchmark, so that all contenders see the same moods of the machine. */
    int rounds() {
        return rounds;
    }

    int warmUps() {
        return warmUps;
    }

    int iterations() {
        return iterations;
    }

    int trials() {
        return trials;
    }

    double iterationSeconds() {
        return iterationSeconds;
    }

    double warmUpSeconds() {
        return warmUpSeconds;
    }

    double trialSeconds() {
        return FORK_SECONDS + warmUps * warmUpSeconds + iterations * iterationSeconds;
    }

    /**
     * What all of it takes.
     *
     * @return seconds, as estimated
     */
    public double totalSeconds() {
        return trials * rounds * trialSeconds();
    }
}
