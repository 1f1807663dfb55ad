package io.tickwire.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which two runs are compared, and whether they can be. */
final class TwoRuns {
    private static final String PROCESSOR = "processor";
    private static final List<String> SHOWN = List.of("date", "commit", "command", "jdk", PROCESSOR);
    /** Where these differ, so may figures, whatever the code. */
    private static final List<String> SAME = List.of("form", "jdk", PROCESSOR);

    private TwoRuns() {
    }

    static String of(final Readings before, final Readings after) {
        final Map<String, String> baseline = before.environment();
        final Map<String, String> candidate = after.environment();
        final MarkdownTable table = new MarkdownTable("", "baseline", "candidate");
        SHOWN.forEach(one -> table.row(one, told(baseline, one), told(candidate, one)));
        table.row("operations a cycle", before.core().operationsACycle(), after.core().operationsACycle());
        final List<String> unlike =
            SAME.stream().filter(one -> !Objects.equals(value(baseline, one), value(candidate, one))).toList();
        return table.render() + "\n" + (unlike.isEmpty() ? ""
            : "**Not alike: " + String.join(", ", unlike) + ".** What is beyond the error may come of that.\n\n");
    }

    static boolean isOneProcessor(final Readings before, final Readings after) {
        return told(before.environment(), PROCESSOR).equals(told(after.environment(), PROCESSOR));
    }

    private static String told(final Map<String, String> environment, final String condition) {
        return environment.getOrDefault(condition, "not told");
    }

    /** The form is part of the command. */
    private static String value(final Map<String, String> environment, final String condition) {
        return condition.equals("form") ? told(environment, "command").replaceAll(".*-Dform=(\\w+).*", "$1")
            : told(environment, condition);
    }
}
