package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.tickwire.benchmarks.result.ResultFolder;

/** Two results beside each other, with what is beyond the error marked. */
final class Comparison {
    private final StringBuilder changed = new StringBuilder();
    private final StringBuilder same = new StringBuilder();
    private int worse;
    private int better;

    private Comparison() {
    }

    static Comparison of(final ResultFolder baseline, final ResultFolder candidate) throws IOException {
        final Comparison comparison = new Comparison();
        comparison.compare(
            ComparedReadings.of(new Readings(baseline)), ComparedReadings.of(new Readings(candidate)));
        return comparison;
    }

    private void compare(final Map<String, Reading> before, final Map<String, Reading> after) {
        final MarkdownTable beyond = new MarkdownTable("figure", "unit", "baseline", "candidate", "change", "");
        final MarkdownTable within = new MarkdownTable("figure", "unit", "baseline", "candidate", "change", "");
        final Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (final String name : names) {
            final Reading old = before.get(name);
            final Reading now = after.get(name);
            if (old == null || now == null) {
                beyond.row(name, (old == null ? now : old).unit(), old == null ? "" : old.text(),
                    now == null ? "" : now.text(), "", old == null ? "only in the candidate" : "only in the baseline");
            } else {
                (old.isBeyond(now) ? beyond : within).row(name, old.unit(), old.text(), now.text(),
                    percent(old.value(), now.value()), old.change(now));
                count(old, now);
            }
        }
        changed.append(beyond.render());
        same.append(within.render());
    }

    private void count(final Reading old, final Reading now) {
        if (old.isWorse(now)) {
            worse++;
        } else if (old.isBeyond(now)) {
            better++;
        }
    }

    private static String percent(final double old, final double now) {
        return old == 0 || Double.isNaN(old) ? "" : String.format(Locale.ROOT, "%+.1f %%", (now / old - 1) * 100);
    }

    int worse() {
        return worse;
    }

    int better() {
        return better;
    }

    String render(final String baseline, final String candidate) {
        return "# " + candidate + " against " + baseline + "\n\n" + worse + " figures are worse and " + better
            + " better, beyond the error: the two intervals in brackets have no value in common. JMH's interval is its\n"
            + "99.9 % confidence; that of everything else goes from the lowest to the highest round. Where the machines or\n"
            + "their conditions differ, compare the rows that end in `/ floor`, and no others.\n\n## Beyond the error\n\n"
            + changed + "\n## Within the error\n\n" + same;
    }
}
