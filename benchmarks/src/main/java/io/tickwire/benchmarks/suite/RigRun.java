package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.rig.LoadRig;
import io.tickwire.benchmarks.rig.Scenario;

/**
 * The scenarios of the load rig, in JVMs of their own: in full each in one, so that none is compiled for what another
 * one did, and those of which something is promised in several, with all others between them; quickly all in one, because
 * each JVM takes seconds to be compiled.
 */
final class RigRun {
    /** A JVM starts, and the connector has itself compiled. */
    private static final double FORK_SECONDS = 7;
    private static final double PATIENCE = 4;
    private static final double LEAST_PATIENCE_SECONDS = 120;
    /** Many new JVMs: in a hurry only those that a promise is about, over one wire. */
    private static final String SLOW = "first-order-cold.*|first-order-warm-text";
    private static final String STARTS = "scenario: ";

    private final List<Scenario> scenarios;
    private final boolean full;
    private final String officialJar;

    RigRun(final boolean full, final String officialJar, final String names) {
        this.full = full;
        this.officialJar = officialJar;
        scenarios = LoadRig.scenarios().stream().filter(one -> names.isEmpty()
            ? full || !one.name().matches(SLOW) : one.name().matches(names)).toList();
    }

    int size() {
        return scenarios.size();
    }

    double totalSeconds() {
        double seconds = full || scenarios.isEmpty() ? 0 : FORK_SECONDS;
        for (int sitting = 0; sitting < sittings(); sitting++) {
            final int now = sitting;
            seconds += inSitting(now).stream().mapToDouble(one -> seconds(one, now)).sum();
        }
        return seconds;
    }

    private int sittings() {
        return full ? scenarios.stream().mapToInt(Scenario::sittings).max().orElse(0) : 1;
    }

    private List<Scenario> inSitting(final int sitting) {
        return scenarios.stream().filter(one -> sitting < one.sittings()).toList();
    }

    private double seconds(final Scenario scenario, final int sitting) {
        return scenario.estimatedSeconds(ScenarioFork.settings(full, officialJar, scenario, sitting))
            + (full ? FORK_SECONDS : 0);
    }

    /** Runs them; how many JVMs failed. */
    int into(final ResultFolder folder, final Progress progress, final CoreWatch core)
        throws IOException, InterruptedException {
        if (!full) {
            return scenarios.isEmpty() ? 0 : fork(scenarios, 0, folder, progress, core);
        }
        int failed = 0;
        for (int sitting = 0; sitting < sittings(); sitting++) {
            for (final Scenario scenario : inSitting(sitting)) {
                failed += fork(List.of(scenario), sitting, folder, progress, core);
            }
        }
        return failed;
    }

    private int fork(final List<Scenario> chosen, final int sitting, final ResultFolder folder, final Progress progress,
        final CoreWatch core) throws IOException, InterruptedException {
        final List<String> arguments = new ArrayList<>(
            List.of(Boolean.toString(full), folder.path().toString(), officialJar, Integer.toString(sitting)));
        chosen.forEach(scenario -> arguments.add(scenario.name()));
        final double patience = Math.max(LEAST_PATIENCE_SECONDS,
            PATIENCE * (FORK_SECONDS + chosen.stream().mapToDouble(one -> seconds(one, sitting)).sum()));
        return new Fork(ScenarioFork.FLAGS, ScenarioFork.class, arguments).run(patience, line -> {
            if (line.startsWith(STARTS)) {
                final String name = line.substring(STARTS.length());
                chosen.stream().filter(one -> one.name().equals(name)).forEach(
                    one -> progress.step("rig: " + name + "\n", seconds(one, sitting)));
                core.before(name); // the JVM begins with its own warm-up, on another core
            }
        }) ? 0 : 1;
    }

    /** What a JVM says when it begins a scenario. */
    static String starts(final Scenario scenario) {
        return STARTS + scenario.name();
    }
}
