package io.tickwire.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/** The few figures to take away, at the top of a report. What was not measured is left out. */
final class Summary {
    private static final String PLACED = "closed-loop-protobuf";
    private static final String PLACED_AS_TEXT = "closed-loop-text";
    /** The official client does the same in all of these: it encodes each order in full. */
    private static final List<String> ORDERS = List.of("closed-loop-", "closed-loop-changed-", "closed-loop-prepared-");
    private static final List<String> OPEN_LOOP = List.of("1k", "10k", "100k");

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
        summary.openLoop();
        summary.burst();
        summary.first();
        summary.throughput("throughput-protobuf");
        summary.decode("TickDispatch.protobufMixed");
        summary.bytes();
        return summary.out.isEmpty() ? "" : summary.out.append('\n').toString();
    }

    private void tickToOrder() {
        final Latency floor = readings.latency(PLACED, Contender.FLOOR);
        final Latency ours = readings.latency(PLACED, Contender.TICKWIRE);
        if (floor == null || ours == null) {
            return;
        }
        final double median = ours.whole().getValueAtPercentile(50);
        line("**Tick to order**, socket to socket, an order of which only id and price are new: "
            + Percentiles.duration(median) + " at the median, " + times(Readings.ratio(ours, floor, 50))
            + " what a bare socket takes; " + times(Readings.ratio(ours, floor, 99)) + " at p99."
            + official("protobuf", median) + overText());
        changed();
    }

    private String overText() {
        final Ratio text = median(PLACED_AS_TEXT);
        return text.isKnown() ? " Over text " + times(text) + "."
            + official("text", readings.latency(PLACED_AS_TEXT, Contender.TICKWIRE).whole().getValueAtPercentile(50))
            : "";
    }

    /** The harder case, whatever it says. */
    private void changed() {
        final Ratio protobuf = median("closed-loop-changed-protobuf");
        final Ratio text = median("closed-loop-changed-text");
        if (protobuf.isKnown() && text.isKnown()) {
            line("**The same with an order unlike the last**, which is encoded in full: " + times(protobuf)
                + " over protobuf, " + times(text) + " over text, at the median; "
                + times(ratio("closed-loop-changed-protobuf", 99)) + " and "
                + times(ratio("closed-loop-changed-text", 99)) + " at p99.");
        }
    }

    private void openLoop() {
        final StringJoiner rates = new StringJoiner("; ");
        for (final String rate : OPEN_LOOP) {
            final Ratio median = median("open-loop-" + rate);
            final Ratio tail = ratio("open-loop-" + rate, 99);
            if (median.isKnown() && tail.isKnown()) {
                rates.add(rate + " ticks/s " + times(median) + " and " + tail.text());
            }
        }
        if (rates.length() > 0) {
            line("**At a fixed rate**, each tick timed from when it was due, times the floor's median and p99: " + rates
                + ".");
        }
    }

    private Ratio median(final String scenario) {
        return ratio(scenario, 50);
    }

    private Ratio ratio(final String scenario, final double percentile) {
        final Latency floor = readings.latency(scenario, Contender.FLOOR);
        final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
        return floor == null || ours == null ? Ratio.UNKNOWN : Readings.ratio(ours, floor, percentile);
    }

    /** Where the official client is the faster one, too. */
    private void first() {
        final Latency cold = readings.latency("first-order-cold-text", Contender.TICKWIRE);
        final Latency warm = readings.latency("first-order-warm-text", Contender.TICKWIRE);
        final Latency official = readings.latency("first-order-cold-text", Contender.OFFICIAL);
        if (cold != null && warm != null) {
            line("**The first order of a new JVM**, over text: " + median(warm) + " after a rehearsal, " + median(cold)
                + " without one." + (official == null ? "" : " IB's own client, which has none: " + median(official) + "."));
        }
    }

    private static String median(final Latency latency) {
        return Percentiles.duration(latency.whole().getValueAtPercentile(50));
    }

    private void burst() {
        final Latency ours = readings.latency("burst-5", Contender.TICKWIRE);
        final Latency official = readings.latency("burst-5", Contender.OFFICIAL);
        if (ours != null && official != null) {
            line("**Five orders at once**: the last byte is out after " + median(ours) + ". With IB's own client: "
                + median(official) + ", because it does not send a second write before the first is acknowledged (Nagle's"
                + " algorithm), and the Host's system delays that (delayed ACK).");
        }
    }

    /** Of one round each, which differ: the lowest and the highest of the scenarios of a wire. */
    private String official(final String wire, final double ours) {
        final double[] theirs = ORDERS.stream().map(kind -> readings.latency(kind + wire, Contender.OFFICIAL))
            .filter(Objects::nonNull).mapToDouble(one -> one.whole().getValueAtPercentile(50)).sorted().toArray();
        if (theirs.length == 0) {
            return "";
        }
        final double low = theirs[0];
        final double high = theirs[theirs.length - 1];
        return " IB's own client: " + (low == high
            ? Percentiles.duration(low) + ", " + Ratio.number(low / ours) + " times ours."
            : Percentiles.duration(low) + " to " + Percentiles.duration(high) + ", " + Ratio.number(low / ours) + " to "
                + Ratio.number(high / ours) + " times ours.");
    }

    private void inside(final String scenario) {
        final Latency clock = readings.latency(scenario, Contender.CLOCK);
        final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
        if (clock != null && ours != null) {
            line("**The connector's own share** of it: " + Percentiles.duration(ours.whole().getValueAtPercentile(50))
                + " at the median, " + Percentiles.duration(ours.whole().getValueAtPercentile(99)) + " at p99, from the"
                + " return of the read to the call of write; the two looks at the clock alone take "
                + Percentiles.duration(clock.whole().getValueAtPercentile(50)) + ".");
        }
    }

    private void throughput(final String scenario) {
        final Figure ours = readings.figure(scenario, Contender.TICKWIRE, "ticks/s");
        final Figure official = readings.figure(scenario, Contender.OFFICIAL, "ticks/s");
        if (ours != null) {
            line("**Flat out**: " + Figures.number(ours.median()) + " ticks/s from a socket to callbacks"
                + (readings.ratio(ours).isKnown() ? ", " + times(readings.ratio(ours)) + " the floor's rate" : "")
                + "." + (official == null ? "" : " IB's own client: " + Figures.number(official.median())
                + " ticks/s; ours has " + Ratio.number(ours.median() / official.median()) + " times its rate."));
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
            line("**Garbage**: " + (verdict.met() ? "0 bytes an operation on every path of the connector ("
                + verdict.what() + ")" : verdict.measured()) + overSockets() + ".");
        }
    }

    private String overSockets() {
        final Verdict verdict = Bars.bytesOverSockets(readings);
        return verdict.isMeasured() ? "; over sockets " + verdict.measured() : "";
    }

    private static String times(final Ratio ratio) {
        return String.format(Locale.ROOT, "%s times", Ratio.number(ratio.value()));
    }

    private void line(final String text) {
        out.append("* ").append(text).append('\n');
    }
}
