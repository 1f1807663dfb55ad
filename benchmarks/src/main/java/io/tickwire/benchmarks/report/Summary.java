package io.tickwire.benchmarks.report;

import java.util.Locale;

import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/** The few figures to take away, at the top of a report. What was not measured is left out. */
final class Summary {
    private static final String OFFICIAL = "official";

    private final StringBuilder out = new StringBuilder();
    private final Readings readings;

    private Summary(final Readings readings) {
        this.readings = readings;
    }

    /** A list, or nothing. */
    static String of(final Readings readings) {
        final Summary summary = new Summary(readings);
        summary.tickToOrder();
        summary.throughput("throughput-protobuf");
        summary.decode("TickDispatch.protobufMixed");
        summary.bytes();
        return summary.out.isEmpty() ? "" : summary.out.append('\n').toString();
    }

    private void tickToOrder() {
        final String scenario = "closed-loop-protobuf";
        final Latency floor = readings.latency(scenario, Readings.FLOOR);
        final Latency ours = readings.latency(scenario, Readings.OURS);
        if (floor == null || ours == null) {
            return;
        }
        final double median = ours.whole().getValueAtPercentile(50);
        line("**Tick to order**, socket to socket: " + Percentiles.duration(median) + " at the median, "
            + times(Readings.ratio(ours, floor, 50)) + " what a bare socket takes; "
            + times(Readings.ratio(ours, floor, 99)) + " at p99." + official(scenario, median));
    }

    private String official(final String scenario, final double ours) {
        final Latency official = readings.latency(scenario, OFFICIAL);
        if (official == null) {
            return "";
        }
        final double theirs = official.whole().getValueAtPercentile(50);
        return " IB's own client: " + Percentiles.duration(theirs) + ", " + Ratio.number(theirs / ours) + " times ours.";
    }

    private void throughput(final String scenario) {
        for (final Figure figure : readings.figures(scenario)) {
            if (figure.contender().equals(Readings.OURS) && figure.unit().equals("ticks/s")) {
                final Figure official = readings.figures(scenario).stream().filter(one ->
                    one.contender().equals(OFFICIAL) && one.unit().equals(figure.unit())).findFirst().orElse(null);
                line("**Flat out**: " + Figures.number(figure.median()) + " ticks/s from a socket to callbacks"
                    + (readings.ratio(figure).isKnown() ? ", " + times(readings.ratio(figure)) + " the floor's rate" : "")
                    + "." + (official == null ? "" : " IB's own client: " + Figures.number(official.median())
                    + " ticks/s, " + Ratio.number(figure.median() / official.median()) + " times fewer."));
            }
        }
    }

    private void decode(final String name) {
        for (final JmhScore score : readings.scores()) {
            if (score.name().equals(name)) {
                final Ratio ratio = readings.floors().ratio(score);
                line("**A tick decoded** and delivered to its callback: " + Figures.median(score)
                    + (ratio.isKnown() ? ", " + times(ratio) + " a parser that was written by hand for it" : "") + ".");
            }
        }
    }

    private void bytes() {
        final Verdict verdict = Bars.bytes(readings);
        if (!verdict.what().isEmpty()) {
            line("**Garbage**: " + (verdict.met() ? "none, 0 bytes an operation on every path of the connector ("
                + verdict.what() + ")." : verdict.measured() + "."));
        }
    }

    private static String times(final Ratio ratio) {
        return String.format(Locale.ROOT, "%s times", Ratio.number(ratio.value()));
    }

    private void line(final String text) {
        out.append("* ").append(text).append('\n');
    }
}
