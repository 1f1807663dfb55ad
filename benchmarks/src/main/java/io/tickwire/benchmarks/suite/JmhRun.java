package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.ResultFolder;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs a suite in rounds, each a fork of every benchmark, and merges the rounds into one JMH file, which is written
 * after each of them: a run that is broken off leaves what it has.
 */
public final class JmhRun {
    private final Map<String, BenchmarkParams> params = new LinkedHashMap<>();
    private final Map<String, List<BenchmarkResult>> results = new LinkedHashMap<>();
    private final JmhSuite suite;
    private final Progress progress;
    private final CoreWatch core;

    /**
     * A run.
     *
     * @param suite    what to run
     * @param progress is told of every fork
     * @param core     looks before every fork
     */
    public JmhRun(final JmhSuite suite, final Progress progress, final CoreWatch core) {
        this.suite = suite;
        this.progress = progress;
        this.core = core;
    }

    /**
     * Runs it.
     *
     * @param folder takes the result
     * @return null, or what went wrong while the rest went on
     * @throws IOException when the result cannot be written
     */
    public String into(final ResultFolder folder) throws IOException {
        final Path file = folder.jmh(suite.name());
        final StringBuilder trouble = new StringBuilder();
        for (int round = 1; round <= suite.rounds(); round++) {
            final String prefix = suite.name() + ", round " + round + " of " + suite.rounds() + ": ";
            final QuietFormat format = new QuietFormat(name -> {
                core.before(name);
                progress.step(prefix + name, suite.trialSeconds());
            });
            try {
                keep(new Runner(options(), format).run());
            } catch (final RunnerException ex) {
                System.out.println(format.said());
                trouble.append(ex.getMessage());
            }
            MergedJson.write(file, merged(), round);
        }
        return trouble.length() == 0 ? null : trouble.toString();
    }

    private Options options() {
        final ChainedOptionsBuilder options = new OptionsBuilder().forks(1)
            .warmupIterations(suite.warmUps()).warmupTime(time(suite.warmUpSeconds()))
            .measurementIterations(suite.iterations()).measurementTime(time(suite.iterationSeconds()))
            .addProfiler(GCProfiler.class).shouldFailOnError(false);
        suite.included().forEach(options::include);
        suite.excluded().forEach(options::exclude);
        return options.build();
    }

    private static TimeValue time(final double seconds) {
        return TimeValue.milliseconds(Math.round(seconds * 1_000));
    }

    private void keep(final Collection<RunResult> round) {
        for (final RunResult one : round) {
            final String id = one.getParams().id();
            params.putIfAbsent(id, one.getParams());
            results.computeIfAbsent(id, key -> new ArrayList<>()).addAll(one.getBenchmarkResults());
        }
    }

    private List<RunResult> merged() {
        final List<RunResult> merged = new ArrayList<>();
        results.forEach((id, forks) -> merged.add(new RunResult(params.get(id), forks)));
        return merged;
    }
}
