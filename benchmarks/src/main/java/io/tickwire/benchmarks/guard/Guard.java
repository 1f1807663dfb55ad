package io.tickwire.benchmarks.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.runner.RunnerException;

/** What CI runs after the tests: no byte on a hot path, and no ratio to a floor beyond its limit. */
public final class Guard {
    private Guard() {
    }

    /**
     * Runs both guards; ends with 1 if one does not hold.
     *
     * @param args the folder that gets JMH's results
     * @throws RunnerException when JMH cannot run
     * @throws IOException     when its result cannot be read
     */
    public static void main(final String[] args) throws RunnerException, IOException {
        final Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "guard"));
        final boolean clean = AllocationGuard.holds(folder.resolve("bytes.json").toFile());
        final boolean fast = RatioGuard.holds(folder);
        System.exit(clean && fast ? 0 : 1);
    }
}
