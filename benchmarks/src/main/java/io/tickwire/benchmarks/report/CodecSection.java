package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.tickwire.benchmarks.result.JmhScore;

/** The part of a report that JMH measured: a table a class, and the ratios to the floors as bars. */
final class CodecSection {
    private static final int MOST_BARS = 26;

    private final Readings readings;
    private final Path folder;

    CodecSection(final Readings readings, final Path folder) {
        this.readings = readings;
        this.folder = folder;
    }

    String render() throws IOException {
        if (readings.scores().isEmpty()) {
            return "";
        }
        final StringBuilder out = new StringBuilder("""
            ## Codecs and calls, without sockets

            Measured with JMH: the *median* of all iterations, and, for comparisons, their *mean* with half of its
            99.9 % confidence interval. *B/op* are bytes allocated in each operation; less than half a byte is shown as
            0, because an object in 32 operations would be more, and JMH itself allocates some kilobytes an iteration.
            The floor of a decode is a parser written by hand for the same frames that keeps nothing; the floor of an
            encode is a copy of the finished bytes. Such a reference is simple, not optimised to the last: below 1 it is
            the slower one. Less is better everywhere.

            """);
        final List<String> pictures = pictures();
        pictures.forEach(name -> out.append("![ratios to the floor, ").append(name.replace(".png", "")).append("](")
            .append(name).append(")\n\n"));
        groups().forEach((group, scores) -> out.append("### ").append(group).append("\n\n").append(note(group))
            .append(table(scores)).append('\n'));
        return out.toString();
    }

    private static String note(final String group) {
        final String note = BenchmarkNotes.of(group);
        return note.isEmpty() ? "" : note + "\n\n";
    }

    private Map<String, List<JmhScore>> groups() {
        final Map<String, List<JmhScore>> groups = new LinkedHashMap<>();
        readings.scores().forEach(
            score -> groups.computeIfAbsent(score.group(), name -> new ArrayList<>()).add(score));
        return groups;
    }

    private String table(final List<JmhScore> scores) {
        final MarkdownTable table = new MarkdownTable("benchmark", "median", "times the floor (spread)", "mean", "B/op");
        for (final JmhScore score : scores) {
            table.row(score.operation(), Figures.median(score),
                readings.floors().isFloor(score) ? "floor" : readings.floors().ratio(score).text(),
                Figures.mean(score), Double.isNaN(score.bytes()) ? ""
                    : score.isClean() ? "0" : String.format(Locale.ROOT, "%,.0f", score.bytes()));
        }
        return table.render();
    }

    private List<String> pictures() throws IOException {
        final List<String> names = new ArrayList<>();
        RatioPicture picture = null;
        int bars = 0;
        for (final JmhScore score : readings.scores()) {
            final Ratio ratio = readings.floors().ratio(score);
            if (!ratio.isKnown()) {
                continue;
            }
            if (picture == null) {
                picture = new RatioPicture("Codecs and calls, times the floor",
                    "Further left is better; the line at 1 is the floor.");
            }
            add(picture, score, ratio);
            if (++bars % MOST_BARS == 0) {
                names.add(save(picture, names.size()));
                picture = null;
            }
        }
        if (picture != null) {
            names.add(save(picture, names.size()));
        }
        return names;
    }

    private void add(final RatioPicture picture, final JmhScore score, final Ratio ratio) {
        final String name = score.group() + " " + score.operation();
        if (Peers.isOurs(score, readings.scores())) {
            picture.bar(name, ratio);
        } else {
            picture.other(name, ratio);
        }
    }

    private String save(final RatioPicture picture, final int index) throws IOException {
        final String name = "codecs-" + (index + 1) + ".png";
        picture.save(folder.resolve(name));
        return name;
    }
}
