package io.tickwire.benchmarks.report;

import java.util.Locale;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/** The few figures to take away, at the top of a report. What was not measured is left out. */
final class Summary {
    private final StringBuilder out = new StringBuilder();
    private final Readings readings;

    private Summary(final Readings readings) {
        this.readings = readings;
    }

    /** A list, or nothing. */
    static String of(final Readings readings) {
        final Summary summary = new Summary(readings);
        summary.tickToOrder();
        summary.inside("inside-protobuf");
        summary.throughput("throughput-protobuf");
        summary.decode("TickDispatch.protobufMixed");
        summary.bytes();
        return summary.out.isEmpty() ? "" : summary.out.append('\n').toString();
    }

    private void tickToOrder() {
        final String scenario = "closed-loop-protobuf";
        final Latency floor = readings.latency(scenario, Contender.FLOOR);
        final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
        if (floor == null || ours == null) {
            return;
        }
        final double median = ours.whole().getValueAtPercentile(50);
        line("**Tick to order**, socket to socket: " + Percentiles.duration(median) + " at the median, "
            + times(Readings.ratio(ours, floor, 50)) + " what a bare socket takes; "
            + times(Readings.ratio(ours, floor, 99)) + " at p99." + official(scenario, median));
    }

    private String official(final String scenario, final double ours) {
        final Latency official = readings.latency(scenario, Contender.OFFICIAL);
        if (official == null) {
            return "";
        }
        final double theirs = official.whole().getValueAtPercentile(50);
        return " IB's own client: " + Percentiles.duration(theirs) + ", " + Ratio.number(theirs / ours) + " times ours.";
    }

    private void inside(final String scenario) {
        final Latency clock = readings.latency(scenario, Contender.CLOCK);
        final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
        if (clock != null && ours != null) {
            line("**The connector's own share** of it: " + Percentiles.duration(ours.whole().getValueAtPercentile(50))
                + " at the median, " + Percentiles.duration(ours.whole().getValueAtPercentile(99)) + " at p99, from the"
                + " return of the read to the call of write; "
                + Percentiles.duration(clock.whole().getValueAtPercentile(50)) + " of it are the clock's.");
        }
    }

    private void throughput(final String scenario) {
        final Figure ours = readings.figure(scenario, Contender.TICKWIRE, "ticks/s");
        final Figure official = readings.figure(scenario, Contender.OFFICIAL, "ticks/s");
        if (ours != null) {
            line("**Flat out**: " + Figures.number(ours.median()) + " ticks/s from a socket to callbacks"
                + (readings.ratio(ours).isKnown() ? ", " + times(readings.ratio(ours)) + " the floor's rate" : "")
                + "." + (official == null ? "" : " IB's own client: " + Figures.number(official.median())
                + " ticks/s, " + Ratio.number(ours.median() / official.median()) + " times fewer."));
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
