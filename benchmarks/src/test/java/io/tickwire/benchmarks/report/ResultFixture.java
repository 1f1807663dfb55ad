package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.CoreLook;
import io.tickwire.benchmarks.result.ResultFolder;

import org.HdrHistogram.Histogram;

/** A result's folder with readings of one's choice. */
final class ResultFixture {
    private final ResultFolder folder;
    private final List<String> jmh = new ArrayList<>();

    ResultFixture(final Path path) throws IOException {
        folder = new ResultFolder(path);
        environment("virtual machine", "yes");
    }

    ResultFixture environment(final String condition, final String value) throws IOException {
        final Map<String, String> all = folder.environment();
        all.put(condition, value);
        folder.environment(all);
        return this;
    }

    /** One round; every time is the same. */
    ResultFixture times(final String scenario, final String contender, final long nanos) throws IOException {
        return few(scenario, contender, nanos, 1_000);
    }

    /** As many samples as one likes. */
    ResultFixture few(final String scenario, final String contender, final long nanos, final int count)
        throws IOException {
        final Histogram histogram = new Histogram(3);
        histogram.recordValueWithCount(nanos, count);
        folder.latency(scenario, contender, histogram);
        return this;
    }

    ResultFixture figure(final String scenario, final String contender, final String unit, final double value)
        throws IOException {
        folder.figure(scenario, contender, unit, value);
        return this;
    }

    ResultFixture look(final String step, final double operationsACycle) throws IOException {
        folder.look(new CoreLook(step, 3.6, operationsACycle));
        return this;
    }

    /** Three forks with one iteration each. */
    ResultFixture score(final String name, final double score, final double error, final double bytes)
        throws IOException {
        jmh.add("{\"benchmark\":\"io.tickwire.benchmarks.codec." + name + "\",\"primaryMetric\":{\"score\":" + score
            + ",\"scoreError\":" + error + ",\"scoreUnit\":\"ns/op\",\"rawData\":[[" + score + "],[" + (score - error / 2)
            + "],[" + (score + error / 2) + "]]},\"secondaryMetrics\":{\"gc.alloc.rate.norm\":{\"score\":" + bytes
            + "}}}");
        Files.writeString(folder.jmh("test"), "[" + String.join(",", jmh) + "]");
        return this;
    }

    /** Whose run was broken off before its first iteration ended. */
    ResultFixture brokenOff(final String name) throws IOException {
        jmh.add("{\"benchmark\":\"io.tickwire.benchmarks.codec." + name + "\",\"primaryMetric\":{\"score\":0,"
            + "\"scoreError\":\"NaN\",\"scoreUnit\":\"ns/op\",\"rawData\":[]},\"secondaryMetrics\":{}}");
        Files.writeString(folder.jmh("test"), "[" + String.join(",", jmh) + "]");
        return this;
    }

    ResultFolder folder() {
        return folder;
    }
}
