package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.result.ResultFolder;

/** Runs scenarios of the rig by themselves and prints what they measured. Names on the command line; none: all. */
final class RigMain {
    private RigMain() {
    }

    /**
     * The program. Properties: {@code rig.scenario}, names with commas between; {@code rig.full}; {@code official.jar};
     * {@code out}, the folder.
     *
     * @param arguments none
     * @throws IOException          when a scenario fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] arguments) throws IOException, InterruptedException {
        final OfficialJars official = OfficialJars.of(System.getProperty("official.jar"));
        final boolean full = Boolean.parseBoolean(System.getProperty("rig.full", "false"));
        final RigSettings settings = full ? RigSettings.full(official) : RigSettings.quick(official);
        final String out = System.getProperty("out", "");
        final Path path = Path.of(out.isBlank() ? "target/rig" : out);
        final RigTable table = new RigTable();
        final ResultFolder folder = new ResultFolder(path.resolve(Long.toString(System.currentTimeMillis())));
        for (final Scenario scenario : chosen(System.getProperty("rig.scenario", ""))) {
            System.out.printf(Locale.ROOT, "%n%s (about %.0f s): %s%n", scenario.name(),
                scenario.estimatedSeconds(settings), scenario.description());
            folder.describe(scenario.name(), scenario.description());
            scenario.run(settings, folder);
            System.out.print(table.render(folder, scenario.name()));
        }
        System.out.println("\nhistograms: " + folder.path().toAbsolutePath());
    }

    /** The scenarios that are named, or all. */
    static List<Scenario> chosen(final String names) {
        if (names.isBlank()) {
            return LoadRig.scenarios();
        }
        return List.of(names.split(",")).stream().map(String::trim).map(RigMain::find).toList();
    }

    private static Scenario find(final String name) {
        return LoadRig.scenarios().stream().filter(one -> one.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no scenario " + name + " among "
                + LoadRig.scenarios().stream().map(Scenario::name).toList()));
    }
}
