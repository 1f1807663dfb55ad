package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.result.ResultFolder;

/**
 * The whole measurement: first the load rig, in full also the soak, then JMH. The time is given, not the number of
 * iterations: the rig takes what its scenarios need, JMH what is left.
 */
public final class SuiteRun {
    private static final double QUICK_SECONDS = 215;
    private static final double FULL_SECONDS = 2_100;
    /** A fork's warm-up: with less, one in two of the largest benchmarks is not yet compiled for good. */
    private static final double WELL_COMPILED = 1.0;
    private static final double COMPILED = 0.3;
    /** What JMH gets at least, however long the rig takes. */
    private static final double LEAST_SHARE = 0.3;
    /** Of JMH's time. */
    private static final double FAMILIES_SHARE = 0.25;
    private static final String FAMILIES = "MessageFamilyBenchmark";
    /** Many, and of no interest in a hurry. */
    private static final String NUMBERS = "\\.numbers\\.";
    private static final String ALL = "\\.\\w+Benchmark\\.";
    private static final String OFFICIAL = "(?i)official";

    private final RigRun rig;
    private final double soakSeconds;
    private final List<JmhSuite> suites = new ArrayList<>();

    /**
     * A measurement.
     *
     * @param full        whether the results are to be kept, or only looked at
     * @param minutes     that it may take; 0 for what the form takes
     * @param officialJar class path of the official client; empty for none
     * @param benchmarks  regular expression of those to run; empty for all
     * @param scenarios   regular expression of those to run; empty for all
     */
    public SuiteRun(
        final boolean full, final double minutes, final String officialJar, final String benchmarks,
        final String scenarios) {
        rig = new RigRun(full, officialJar, scenarios);
        soakSeconds = full && benchmarks.isEmpty() && scenarios.isEmpty() ? SoakRun.SECONDS : 0;
        final List<String> included = List.of(benchmarks.isEmpty() ? ALL : benchmarks);
        final List<String> excluded = new ArrayList<>(List.of("ControlBenchmark"));
        if (officialJar.isEmpty()) {
            excluded.add(OFFICIAL);
        }
        final JmhSuite sockets = sockets(included, excluded, full ? 3 : 1);
        final double total = minutes > 0 ? minutes * 60 : full ? FULL_SECONDS : QUICK_SECONDS;
        final double budget =
            Math.max(total - rig.totalSeconds() - soakSeconds - sockets.totalSeconds(), LEAST_SHARE * total);
        suites.add(sockets);
        if (full && benchmarks.isEmpty()) {
            suites.add(new JmhSuite("families", List.of(FAMILIES), excluded, 3, 3, 3, COMPILED, FAMILIES_SHARE * budget));
        }
        final List<String> others = new ArrayList<>(excluded);
        if (benchmarks.isEmpty()) {
            others.add(FAMILIES);
            if (!full) {
                others.add(NUMBERS);
            }
        }
        others.add(JmhSuite.SLOW);
        suites.add(full ? new JmhSuite("hot-paths", included, others, 3, 4, 5, WELL_COMPILED, budget * (1 - FAMILIES_SHARE))
            : new JmhSuite("hot-paths", included, others, 1, 3, 3, COMPILED, budget));
        suites.removeIf(suite -> suite.trials() == 0);
    }

    /**
     * With which flags the rig's JVMs run; JMH's run with those of the command.
     *
     * @return for people
     */
    public static String rigFlags() {
        return String.join(" ", ScenarioFork.FLAGS).replace("--add-exports ", "--add-exports=");
    }

    /** What is slow, in iterations as long as there are, however little time the rest then has. */
    private static JmhSuite sockets(final List<String> included, final List<String> excluded, final int rounds) {
        final List<String> others = new ArrayList<>(excluded);
        others.add("^(?!.*" + JmhSuite.SLOW + ")");
        return new JmhSuite("sockets", included, others, rounds, 3, 3, WELL_COMPILED, Double.MAX_VALUE);
    }

    /**
     * Runs it all; what fails is told and left out.
     *
     * @param folder takes the results
     * @return how many parts failed
     * @throws IOException          when a result cannot be written
     * @throws InterruptedException when interrupted
     */
    public int into(final ResultFolder folder) throws IOException, InterruptedException {
        final double seconds = rig.totalSeconds() + soakSeconds
            + suites.stream().mapToDouble(JmhSuite::totalSeconds).sum();
        System.out.printf("%d scenarios of the rig, %d benchmarks; about %s minutes. Leave the machine alone.%n",
            rig.size(), suites.stream().mapToInt(JmhSuite::trials).sum(), Progress.time(seconds));
        final Progress progress = new Progress(seconds);
        final CoreWatch core = new CoreWatch(folder);
        int failed = rig.into(folder, progress, core);
        if (soakSeconds > 0) {
            failed += SoakRun.into(folder, progress, core);
        }
        for (final JmhSuite suite : suites) {
            final String trouble = new JmhRun(suite, progress, core).into(folder);
            if (trouble != null) {
                System.out.println("FAILED: " + suite.name() + ": " + trouble);
                failed++;
            }
        }
        core.before("the end");
        return failed;
    }
}
