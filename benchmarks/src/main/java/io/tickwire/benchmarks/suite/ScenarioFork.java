package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.rig.LoadRig;
import io.tickwire.benchmarks.rig.OfficialJars;
import io.tickwire.benchmarks.rig.RigSettings;
import io.tickwire.benchmarks.rig.Scenario;

/** What a JVM that was started for scenarios does. */
public final class ScenarioFork {
    /**
     * A fixed heap whose pages are there, as an engine would have it, and boxes kept for file descriptors, of which the
     * JDK's selector would else make new ones, as an engine with many connections would have it.
     */
    static final List<String> FLAGS = List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED",
        "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:AutoBoxCacheMax=4096");

    private static final int NAMES = 4;

    private ScenarioFork() {
    }

    /** What a JVM does of a scenario: quickly all of it, in full its share. */
    static RigSettings settings(
        final boolean full, final String officialJar, final Scenario scenario, final int sitting) {
        final OfficialJars official = OfficialJars.of(officialJar);
        return full ? RigSettings.full(official).sitting(sitting, scenario.sittings()) : RigSettings.quick(official);
    }

    /**
     * Runs scenarios.
     *
     * @param args whether in full, the folder, the official client's jar or nothing, which of a scenario's JVMs this is,
     *             from 0, and the names of the scenarios
     * @throws IOException          when one fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final ResultFolder folder = new ResultFolder(Path.of(args[1]));
        final int sitting = Integer.parseInt(args[3]);
        final List<String> names = Arrays.asList(args).subList(NAMES, args.length);
        for (final Scenario scenario : LoadRig.scenarios()) {
            if (names.contains(scenario.name())) {
                System.out.println(RigRun.starts(scenario));
                folder.describe(scenario.name(), scenario.description());
                scenario.run(settings(Boolean.parseBoolean(args[0]), args[2], scenario, sitting), folder);
            }
        }
        System.exit(0); // whatever threads a contender has left behind
    }
}
