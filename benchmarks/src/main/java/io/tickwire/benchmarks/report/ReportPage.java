package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    private String render() throws IOException {
        final StringBuilder out = new StringBuilder("# Tickwire measured: ")
            .append(folder.path().toAbsolutePath().normalize().getFileName()).append("\n\n");
        out.append("""
            Tickwire connects a Java trading engine to TWS or IB Gateway. This page says what it costs: from the bytes
            of a market data message to the engine's callback, and from the engine's order to the bytes on the socket.
            It was written by the command below from the files beside it; no figure in it was typed by hand.

            """);
        final String sections = bars() + reading() + machine() + new RigSection(readings, folder.path()).render()
            + new CodecSection(readings, folder.path()).render() + files();
        return out.append(Summary.of(readings)).append(Contents.of(sections)).append(sections).toString();
    }

    private String bars() {
        final MarkdownTable table = new MarkdownTable("the bar", "figure", "measured", "");
        final List<Verdict> verdicts = Bars.judge(readings);
        for (final Verdict verdict : verdicts) {
            table.row(verdict.bar(), verdict.what(), verdict.measured(), verdict.word());
        }
        final long met = verdicts.stream().filter(one -> !one.what().isEmpty() && one.met()).count();
        final long missed = verdicts.stream().filter(one -> !one.what().isEmpty() && !one.met()).count();
        return String.format(Locale.ROOT, "## The bars%n%nWhat the project promises, held against this run: %d met, %d "
            + "missed, %d not measured.%n%n", met, missed, verdicts.size() - met - missed) + table.render() + "\n";
    }

    private static String reading() {
        return """
            ## How to read this, and how to repeat it

            * The **floor** is the least that anybody could do: a bare non-blocking socket, spun on, that answers with
              bytes encoded ahead; or a parser written by hand for just these frames. It is measured in the same run,
              by turns.
            * A **ratio** is the figure divided by its floor; in brackets the lowest and the highest ratio of the
              rounds. Nanoseconds change with the machine and the hour; ratios much less. Two ratios whose brackets
              overlap are not different.
            * **p50, p99, p99.9**: half, 99 in 100, 999 in 1,000 were at most this slow. The whole distributions are
              in the `.hdr` files, which any tool of [HdrHistogram](https://github.com/HdrHistogram/HdrHistogram)
              opens.
            * **tickwire** is this project; **official** is IB's own Java client, there if its jar was named; the
              other names are libraries that do a comparable job.

            With a JDK 17 or newer and Maven, in a checkout of the project:

                mvn -q compile -Preport -Dform=full

            About half an hour on a machine that does nothing else; `-Dform=quick` takes six minutes and shows the
            same with wider spreads. `-Dofficial.jar=TwsApi.jar` adds the official client. Two results are compared by
            `mvn -q compile -Pcompare -Dbaseline=DIR -Dcandidate=DIR`.

            """;
    }

    private String machine() {
        final Map<String, String> environment = readings.environment();
        if (environment.isEmpty()) {
            return "## The machine\n\nNot recorded: the run was broken off.\n\n";
        }
        final MarkdownTable table = new MarkdownTable("condition", "");
        environment.forEach(table::row);
        final StringBuilder out = new StringBuilder("## The machine\n\n").append(table.render()).append('\n');
        if ("yes".equals(environment.get("virtual machine"))) {
            out.append("""
                A virtual machine shares its cores with others, who show in the tails of floor and contender alike:
                here only ratios mean anything.

                """);
        }
        return out.toString();
    }

    private static String files() {
        return """
            ## The files

            `jmh-*.json`: JMH's results, all iterations of all forks. `*.hdr`: whole histograms, an interval a round.
            `rig.json`: single figures of the rig, and what its scenarios are. `environment.txt`: the table of
            conditions. `mvn -q compile -Preport -Dform=render -Dout=THIS_FOLDER` writes this page again from them.
            """;
    }
}
