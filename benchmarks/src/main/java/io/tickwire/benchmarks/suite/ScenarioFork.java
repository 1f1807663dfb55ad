package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.rig.LoadRig;
import io.tickwire.benchmarks.rig.OfficialJars;
import io.tickwire.benchmarks.rig.RigSettings;
import io.tickwire.benchmarks.rig.Scenario;

/** What a JVM that was started for one scenario does. */
public final class ScenarioFork {
    /** A fixed heap whose pages are there, as an engine would have it. */
    static final List<String> FLAGS = List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED",
        "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");

    private ScenarioFork() {
    }

    static RigSettings settings(final boolean full, final String officialJar) {
        final OfficialJars official = OfficialJars.of(officialJar);
        return full ? RigSettings.full(official) : RigSettings.quick(official);
    }

    /**
     * Runs a scenario.
     *
     * @param args its name, whether in full, the folder, the official client's jar or nothing
     * @throws IOException          when it fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final ResultFolder folder = new ResultFolder(Path.of(args[2]));
        for (final Scenario scenario : LoadRig.scenarios()) {
            if (scenario.name().equals(args[0])) {
                folder.describe(scenario.name(), scenario.description());
                scenario.run(settings(Boolean.parseBoolean(args[1]), args.length > 3 ? args[3] : ""), folder);
            }
        }
        System.exit(0); // whatever threads a contender has left behind
    }
}
