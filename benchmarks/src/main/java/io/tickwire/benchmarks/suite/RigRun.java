package io.tickwire.benchmarks.suite;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.rig.LoadRig;
import io.tickwire.benchmarks.rig.Scenario;

/** The scenarios of the load rig, each in a JVM of its own: none is compiled for what another one did. */
final class RigRun {
    /** A JVM starts and connects. */
    private static final double FORK_SECONDS = 1.5;
    private static final int PATIENCE = 4;
    private static final int LEAST_PATIENCE_SECONDS = 120;

    private final List<Scenario> scenarios;
    private final boolean full;
    private final String officialJar;

    RigRun(final boolean full, final String officialJar, final String names) {
        this.full = full;
        this.officialJar = officialJar;
        scenarios = LoadRig.scenarios().stream().filter(one -> names.isEmpty() || one.name().matches(names)).toList();
    }

    int size() {
        return scenarios.size();
    }

    double totalSeconds() {
        return scenarios.stream().mapToDouble(this::seconds).sum();
    }

    private double seconds(final Scenario scenario) {
        return scenario.estimatedSeconds(ScenarioFork.settings(full, officialJar)) + FORK_SECONDS;
    }

    /** Runs them; how many failed. */
    int into(final ResultFolder folder, final Progress progress) throws IOException, InterruptedException {
        int failed = 0;
        for (final Scenario scenario : scenarios) {
            progress.step("rig: " + scenario.name(), seconds(scenario));
            final Path log = Files.createTempFile("rig", ".txt");
            final boolean well = run(scenario, folder, log);
            System.out.println();
            if (!well) {
                failed++;
                System.out.println("FAILED: " + scenario.name() + "\n" + Files.readString(log, StandardCharsets.UTF_8));
            }
            Files.delete(log);
        }
        return failed;
    }

    private boolean run(final Scenario scenario, final ResultFolder folder, final Path log)
        throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(command(scenario, folder))
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            final long patience = Math.max(LEAST_PATIENCE_SECONDS, Math.round(PATIENCE * seconds(scenario)));
            return process.waitFor(patience, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(final Scenario scenario, final ResultFolder folder) {
        final List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ScenarioFork.FLAGS);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), ScenarioFork.class.getName(),
            scenario.name(), Boolean.toString(full), folder.path().toString(), officialJar));
        return command;
    }
}
