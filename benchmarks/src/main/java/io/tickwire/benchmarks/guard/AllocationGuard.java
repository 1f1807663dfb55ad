package io.tickwire.benchmarks.guard;

import java.io.File;
import java.io.IOException;
import java.util.List;

import io.tickwire.benchmarks.result.JmhFile;
import io.tickwire.benchmarks.suite.JmhSuite;
import io.tickwire.benchmarks.suite.QuietFormat;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark of a hot path, briefly, with JMH's allocation profiler, and fails on any byte.
 *
 * <p>The times that it prints are too short to be quoted. Peers are left out: they are there to be compared with.
 */
final class AllocationGuard {
    private static final String HOT_PATHS = "\\.\\w+Benchmark\\.";
    private static final String PEERS = "PeerBenchmark";
    /** Every request and callback, of all families, is held to 0 bytes by the allocation tests. */
    private static final String FAMILIES = "MessageFamilyBenchmark";

    private static final String SLOW = "(" + JmhSuite.SLOW + "|AllocationControlBenchmark\\.slow)";
    private static final int MILLIS = 300;
    private static final int SLOW_MILLIS = 1_500;

    private AllocationGuard() {
    }

    /** Runs it, and prints a line a benchmark; whether nothing allocates. */
    static boolean holds(final File json) throws RunnerException, IOException {
        final File slowJson = new File(json.getParentFile(), "slow-" + json.getName());
        measure(json, MILLIS, hotPaths().exclude(SLOW));
        measure(slowJson, SLOW_MILLIS, hotPaths().exclude("^(?!.*" + SLOW + ")"));
        final AllocationVerdict verdict =
            AllocationVerdict.of(JmhFile.read(List.of(json.toPath(), slowJson.toPath())));
        System.out.println();
        verdict.lines().forEach(System.out::println);
        System.out.printf("guard on bytes: %d benchmarks clean, %d allocate, negative controls %s%n%n",
            verdict.passed(), verdict.failed(), verdict.controlCaught() ? "caught" : "MISSED");
        return verdict.holds();
    }

    private static ChainedOptionsBuilder hotPaths() {
        return new OptionsBuilder().include(HOT_PATHS).include(AllocationControlBenchmark.class.getName())
            .exclude(PEERS).exclude(FAMILIES).exclude(RatioControlBenchmark.class.getName());
    }

    private static void measure(final File json, final int millis, final ChainedOptionsBuilder options)
        throws RunnerException {
        final QuietFormat format = new QuietFormat(name -> System.out.print("running " + name));
        try {
            new Runner(options.forks(1).shouldFailOnError(true)
                .warmupIterations(3).warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(3).measurementTime(TimeValue.milliseconds(millis))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON).result(json.getPath())
                .build(), format).run();
        } catch (final RunnerException ex) {
            System.out.println(format.said());
            throw ex;
        }
    }
}
