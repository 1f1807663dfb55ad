package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.ResultFolder;

/** {@code report.md} and its pictures, made from a result's folder and nothing else. */
public final class ReportPage {
    private final ResultFolder folder;
    private final Readings readings;

    private ReportPage(final ResultFolder folder) throws IOException {
        this.folder = folder;
        readings = new Readings(folder);
    }

    /**
     * Writes the page, over an earlier one.
     *
     * @param folder of a run, complete or broken off
     * @return the page's file
     * @throws IOException when the folder cannot be read or written
     */
    public static Path write(final ResultFolder folder) throws IOException {
        final Path file = folder.path().resolve("report.md");
        Files.writeString(file, new ReportPage(folder).render());
        return file;
    }

    /**
     * How the bars are met.
     *
     * @param folder of a run
     * @return such as {@code 30 bars met, 2 missed, 0 not measured}
     * @throws IOException when the folder cannot be read
     */
    public static String verdict(final ResultFolder folder) throws IOException {
        return Bars.count(Bars.judge(new Readings(folder)));
    }

    private String render() throws IOException {
        final StringBuilder out = new StringBuilder("# Tickwire measured: ")
            .append(folder.path().toAbsolutePath().normalize().getFileName()).append("\n\n");
        out.append("""
            Tickwire connects a Java trading engine to TWS or IB Gateway. This page says what it costs: from the bytes
            of a market data message to the engine's callback, and from the engine's order to the bytes on the socket.
            It was written by [the command below](#how-to-read-this-and-how-to-repeat-it) from the files beside it; no
            figure of this run was typed by hand.

            """);
        final String sections = bars() + new Guide(readings).render() + machine()
            + new RigSection(readings, folder.path()).render() + new CodecSection(readings, folder.path()).render()
            + files();
        return out.append(Summary.of(readings)).append(Contents.of(sections)).append(sections).toString();
    }

    private String bars() {
        final MarkdownTable table = new MarkdownTable("the bar", "figure", "measured", "");
        final List<Verdict> verdicts = Bars.judge(readings);
        for (final Verdict verdict : verdicts) {
            table.row(verdict.bar(), verdict.what(), verdict.measured(), verdict.word());
        }
        return "## The bars\n\nWhat the project promises, held against this run: " + Bars.count(verdicts) + ".\n\n"
            + table.render() + "\n" + Reasons.of(verdicts, readings.core());
    }

    private String machine() {
        final Map<String, String> environment = readings.environment();
        if (environment.isEmpty()) {
            return "## The machine\n\nNot recorded: the run was broken off.\n\n";
        }
        final MarkdownTable table = new MarkdownTable("condition", "");
        environment.forEach(table::row);
        readings.core().rows(table);
        final StringBuilder out = new StringBuilder("## The machine\n\n").append(table.render()).append('\n');
        if ("yes".equals(environment.get("virtual machine"))) {
            out.append("""
                A virtual machine shares its cores with others, who show in the tails of floor and contender alike:
                trust ratios here, medians before tails. The load counts the build before and both spinning threads.

                """);
        }
        return out.append(readings.core().meaning()).toString();
    }

    private String files() {
        return """
            ## The files

            `jmh-*.json`: JMH's results, all iterations of all forks. `*.hdr`: whole histograms, an interval a round.
            `rig.json`: single figures of the rig, and what its scenarios are. `environment.txt`: the table of
            conditions.%s
            `mvn -q compile -Preport -Dform=render -Dout=THIS_FOLDER` writes this page again from them.
            """.formatted(readings.core().isKnown() ? " `core.txt`: how fast a core was before each step." : "");
    }
}
