package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.tickwire.benchmarks.result.ResultFolder;

/** Two results beside each other. What counts are ratios to the floor and bytes; times are shown, and judged by nobody. */
final class Comparison {
    private final Readings baseline;
    private final Readings candidate;
    private final Map<String, Reading> before;
    private final Map<String, Reading> after;

    private Comparison(final Readings baseline, final Readings candidate) {
        this.baseline = baseline;
        this.candidate = candidate;
        before = ComparedReadings.of(baseline);
        after = ComparedReadings.of(candidate);
    }

    static Comparison of(final ResultFolder baseline, final ResultFolder candidate) throws IOException {
        return new Comparison(new Readings(baseline), new Readings(candidate));
    }

    /** How many of the figures that count are worse, beyond the error. */
    int worse() {
        return inBoth(old -> old.counts() && old.isWorse(now(old))).size();
    }

    int better() {
        return inBoth(old -> old.counts() && old.isBeyond(now(old)) && !old.isWorse(now(old))).size();
    }

    /** The baseline's of what both have. */
    private List<Reading> inBoth(final Predicate<Reading> which) {
        return before.values().stream().filter(old -> after.containsKey(old.name())).filter(which).toList();
    }

    private Reading now(final Reading old) {
        return after.get(old.name());
    }

    String render(final String baselineName, final String candidateName) {
        return "# " + title(candidateName, candidate) + " against " + title(baselineName, baseline) + "\n\n"
            + TwoRuns.of(baseline, candidate) + verdict()
            + table("Ratios and bytes beyond the error", old -> old.counts() && old.isBeyond(now(old)))
            + table("Ratios within the error", old -> old.counts() && !old.isBytes() && !old.isBeyond(now(old)))
            + absolute()
            + only("baseline", before, after) + only("candidate", after, before);
    }

    private String absolute() {
        final String title = "Other people's software, and absolute figures, beyond the error: they tell only where machine"
            + " and mood were the same";
        return TwoRuns.isOneProcessor(baseline, candidate) ? table(title, old -> !old.counts() && old.isBeyond(now(old)))
            : "## " + title + "\n\nLeft out: the processors are not the same.\n\n";
    }

    /** Folders of the same day have the same name. */
    private static String title(final String name, final Readings readings) {
        final String commit = readings.environment().getOrDefault("commit", "");
        return commit.isEmpty() ? name : name + " (" + commit + ")";
    }

    private String verdict() {
        final int count = inBoth(Reading::counts).size();
        if (count == 0) {
            return "**Nothing can be compared**: the two have no ratio to a floor in common.\n\n";
        }
        return "**" + worse() + " worse and " + better() + " better** of " + count
            + " ratios to the floor and counts of bytes that both have.\n\nBeyond the error is what has no value in common"
            + " with the other's rounds (in brackets: the lowest and the highest)\nand differs by more than the same thing"
            + " does when it is measured again: " + ComparedReadings.margins() + ".\nFewer than three rounds have no"
            + " error.\n\n";
    }

    private String table(final String title, final Predicate<Reading> which) {
        final List<Reading> rows = inBoth(which);
        final MarkdownTable table = new MarkdownTable("figure", "unit", "baseline", "candidate", "change", "");
        rows.forEach(old -> table.row(
            old.name(), old.unit(), old.text(), now(old).text(), old.percent(now(old)), old.change(now(old))));
        return "## " + title + "\n\n" + (rows.isEmpty() ? "None.\n" : table.render()) + "\n";
    }

    /** No figures, which are of no use alone: only how many, and of what. */
    private static String only(final String who, final Map<String, Reading> these, final Map<String, Reading> those) {
        final List<Reading> alone = new ArrayList<>(these.values());
        alone.removeIf(one -> those.containsKey(one.name()));
        final Map<String, Long> groups = alone.stream()
            .collect(Collectors.groupingBy(Reading::group, LinkedHashMap::new, Collectors.counting()));
        return alone.isEmpty() ? "" : alone.size() + " figures only in the " + who + ": "
            + String.join(", ", groups.keySet()) + ".\n\n";
    }
}
