package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.util.List;

import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.soak.Soak;

/** The long run without a garbage collector, as a part of the full measurement. */
final class SoakRun {
    static final double SECONDS = 60;

    private static final double PATIENCE_SECONDS = 900;
    private static final String NAME = "epsilon-soak";
    private static final List<String> FLAGS = List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED",
        "-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch",
        "-XX:+ExitOnOutOfMemoryError");

    private SoakRun() {
    }

    /** Runs it; 0 if it finished. */
    static int into(final ResultFolder folder, final Progress progress, final CoreWatch core)
        throws IOException, InterruptedException {
        core.before(NAME);
        progress.step("soak without a garbage collector\n", SECONDS);
        final boolean finished = new Fork(FLAGS, Soak.class, List.of()).run(PATIENCE_SECONDS, line -> { });
        final ResultFolder now = new ResultFolder(folder.path()); // the rig has written there since
        now.describe(NAME, "200 million ticks and a million orders over both wires and loopback, in 64 MB that are never "
            + "collected: whoever allocates by tick or by order dies. The counts of both ends must agree.");
        now.figure(NAME, "tickwire", "of 1 runs finished", finished ? 1 : 0);
        return finished ? 0 : 1;
    }
}
