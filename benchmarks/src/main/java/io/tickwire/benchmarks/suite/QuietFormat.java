package io.tickwire.benchmarks.suite;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/** One line a benchmark instead of JMH's thirty; what else JMH had to say is kept, to be shown when it fails. */
public final class QuietFormat implements OutputFormat {
    private static final String NAME_ONLY = "^.*\\.(?=\\w+\\.\\w+$)";

    private final StringBuilder said = new StringBuilder();
    private final Consumer<String> starts;

    /**
     * A format.
     *
     * @param starts is told the name of each benchmark that starts, and prints it without ending the line
     */
    public QuietFormat(final Consumer<String> starts) {
        this.starts = starts;
    }

    /**
     * All that JMH said since the current benchmark began.
     *
     * @return lines
     */
    public String said() {
        return said.toString();
    }

    @Override
    public void startBenchmark(final BenchmarkParams params) {
        said.setLength(0);
        starts.accept(params.getBenchmark().replaceFirst(NAME_ONLY, "") + params.getParamsKeys().stream()
            .map(key -> ":" + params.getParam(key)).collect(Collectors.joining()));
        System.out.flush();
    }

    @Override
    public void endBenchmark(final BenchmarkResult result) {
        System.out.println();
    }

    @Override
    public void iteration(final BenchmarkParams params, final IterationParams iteration, final int number) {
        System.out.print(" .");
        System.out.flush();
    }

    @Override
    public void iterationResult(
        final BenchmarkParams params, final IterationParams iteration, final int number, final IterationResult data) {
    }

    @Override
    public void startRun() {
    }

    @Override
    public void endRun(final Collection<RunResult> results) {
    }

    @Override
    public void print(final String text) {
        said.append(text);
    }

    @Override
    public void println(final String text) {
        said.append(text).append('\n');
    }

    @Override
    public void verbosePrintln(final String text) {
    }

    @Override
    public void write(final int b) {
        said.append((char) b);
    }

    @Override
    public void write(final byte[] bytes) {
        said.append(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
