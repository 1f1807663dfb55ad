package io.tickwire.benchmarks.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.JmhFile;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.suite.CoreWatch;
import io.tickwire.benchmarks.suite.JmhRun;
import io.tickwire.benchmarks.suite.JmhSuite;
import io.tickwire.benchmarks.suite.Progress;

/** Measures hot paths and their floors by turns, briefly, and fails when a ratio is beyond its {@link RatioLimit}. */
final class RatioGuard {
    private static final int ATTEMPTS = 3;
    private static final int ROUNDS = 2;
    private static final int WARM_UPS = 3;
    private static final int ITERATIONS = 3;
    private static final double WARM_UP_SECONDS = 1;
    private static final double SECONDS = 75;

    private RatioGuard() {
    }

    /** Runs it, again if need be; whether the last verdict holds. */
    static boolean holds(final Path folder) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            final RatioVerdict verdict = measure(ResultFolder.emptied(folder.resolve("attempt-" + attempt)));
            System.out.println();
            verdict.lines().forEach(System.out::println);
            System.out.printf("guard on ratios: %s%n%n", verdict.holds() ? "holds"
                : attempt < ATTEMPTS ? "does not hold; measured again, in case the machine was busy" : "FAILED");
            if (verdict.holds()) {
                return true;
            }
        }
        return false;
    }

    private static RatioVerdict measure(final ResultFolder folder) throws IOException {
        final List<String> included = Arrays.stream(RatioLimit.values()).map(RatioLimit::included).toList();
        final JmhSuite suite =
            new JmhSuite("ratios", included, List.of(), ROUNDS, WARM_UPS, ITERATIONS, WARM_UP_SECONDS, SECONDS);
        folder.environment(Map.of("what", "the guard on ratios: too short to be quoted"));
        final String trouble = new JmhRun(suite, new Progress(suite.totalSeconds()), new CoreWatch(folder)).into(folder);
        if (trouble != null) {
            System.out.println(trouble);
        }
        return RatioVerdict.of(JmhFile.read(folder.jmhFiles()));
    }
}
