package io.tickwire.benchmarks.tuning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.Median;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.tuning.TuningSetting.Probe;

/** The measured effects, as Markdown, between two marks of a page that people write. */
final class TuningTable {
    static final String BEGIN = "<!-- measured: written by mvn -q compile -Ptuning -->";
    static final String END = "<!-- measured: end -->";
    /** What a ratio that is equal to its default may differ by, whatever the rounds say. */
    private static final double ALIKE = 0.02;
    /** Fewer rounds may agree by chance. */
    private static final int ENOUGH = 3;
    private static final String OVER_FLOOR = " / floor";

    private final ResultFolder folder;

    private TuningTable(final ResultFolder folder) {
        this.folder = folder;
    }

    /**
     * Replaces what stands between the marks.
     *
     * @param page   with both marks
     * @param folder with the readings
     * @return the new page
     * @throws IOException              when the folder cannot be read
     * @throws IllegalArgumentException when a mark is missing
     */
    static String into(final String page, final ResultFolder folder) throws IOException {
        final int begin = page.indexOf(BEGIN);
        final int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page lacks the marks " + BEGIN + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n\n" + new TuningTable(folder).render() + page.substring(end);
    }

    private String render() throws IOException {
        final Map<String, String> environment = folder.environment();
        final StringBuilder out = new StringBuilder();
        out.append(environment.getOrDefault("jdk", "")).append("; ").append(environment.getOrDefault("processor", ""))
            .append("; virtual machine: ").append(environment.getOrDefault("virtual machine", "")).append("; load ")
            .append(environment.getOrDefault("load at start", "")).append("; ")
            .append(environment.getOrDefault("date", "")).append(".\n\n");
        table(out, Probe.STEADY, "Tick to order over loopback in a closed loop, and a tick decoded and delivered:",
            "p50 / floor", "p99 / floor", "floor p50", "tick, protobuf", "tick, text");
        table(out, Probe.READER, "The reader's thread, against one that spins:", "p50", "p99");
        table(out, Probe.START, "The start, and the first order of a cold JVM:", "start to connected", "first order");
        return out.toString();
    }

    private void table(final StringBuilder out, final Probe probe, final String title, final String... readings) {
        out.append(title).append("\n\n| setting | ").append(String.join(" | ", readings)).append(" |\n|---")
            .append("|---".repeat(readings.length)).append("|\n");
        for (final TuningSetting setting : TuningSettings.ALL) {
            if (setting.probe() == probe) {
                row(out, setting, readings);
            }
        }
        out.append('\n');
    }

    private void row(final StringBuilder out, final TuningSetting setting, final String... readings) {
        out.append("| `").append(setting.label()).append("` |");
        for (final String reading : readings) {
            final List<Double> before = rounds(setting.label(), "default", reading);
            final List<Double> after = rounds(setting.label(), "setting", reading);
            out.append(' ').append(before.isEmpty() || after.isEmpty() ? "not measured" : ratio(after, before))
                .append(" |");
        }
        out.append('\n');
    }

    /** Round by round; what is to be shown over the floor is divided by the floor of the same JVM. */
    private List<Double> rounds(final String label, final String contender, final String reading) {
        final Figure figure = find(label, contender, reading.replace(OVER_FLOOR, ""));
        final Figure floor = find(label, contender, "floor " + reading.replace(OVER_FLOOR, ""));
        if (figure == null || reading.endsWith(OVER_FLOOR) && floor == null) {
            return List.of();
        }
        final List<Double> rounds = new ArrayList<>(figure.rounds());
        if (reading.endsWith(OVER_FLOOR)) {
            for (int i = 0; i < rounds.size(); i++) {
                rounds.set(i, rounds.get(i) / floor.rounds().get(i));
            }
        }
        return rounds;
    }

    private Figure find(final String scenario, final String contender, final String unit) {
        return folder.figures().stream().filter(one -> one.scenario().equals(scenario)
            && one.contender().equals(contender) && one.unit().equals(unit)).findFirst().orElse(null);
    }

    /**
     * The median of the rounds' ratios with the lowest and the highest. An effect is what all rounds agree on, if there
     * are enough of them; anything else is called noise.
     */
    static String ratio(final List<Double> after, final List<Double> before) {
        final double[] ratios = new double[Math.min(after.size(), before.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = after.get(i) / before.get(i);
        }
        Arrays.sort(ratios);
        final double low = ratios[0];
        final double high = ratios[ratios.length - 1];
        final double middle = Median.of(ratios);
        final boolean agreed = ratios.length >= ENOUGH && (low > 1 || high < 1) && Math.abs(middle - 1) >= ALIKE;
        return String.format(Locale.ROOT, agreed ? "**%.2f** (%.2f to %.2f)" : "noise, %.2f (%.2f to %.2f)",
            middle, low, high);
    }
}
