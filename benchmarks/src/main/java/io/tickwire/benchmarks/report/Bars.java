package io.tickwire.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/**
 * What this project promises of its speed, held against what was measured: the only place with these limits. A bar that
 * nothing was measured for says so.
 */
final class Bars {
    private final Readings readings;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Bars(final Readings readings) {
        this.readings = readings;
    }

    static List<Verdict> judge(final Readings readings) {
        final Bars bars = new Bars(readings);
        bars.roundTrips();
        bars.codecs();
        bars.throughput();
        bars.bursts();
        bars.others();
        return bars.verdicts;
    }

    private void roundTrips() {
        percentile("Tick to order, closed loop: p50 at most 1.05 times the floor", "closed-loop.*", 50, 1.05);
        percentile("Tick to order, closed loop: p99 at most 1.15 times the floor", "closed-loop.*", 99, 1.15);
        percentile("Tick to order, open loop, 10 k/s: p99.9 at most twice the floor", "open-loop.*10-?k.*", 99.9, 2);
    }

    private void codecs() {
        nanos("Tick frame to callback, mixed, protobuf: at most 30 ns", "TickDispatch\\.protobufMixed", 30);
        nanos("Tick frame to callback, mixed, text: at most 45 ns", "TickDispatch\\.textMixed", 45);
        scores("Tick frame to callback, mixed: at most 1.3 times the bare parser", "TickDispatch\\.\\w+Mixed",
            score -> readings.floors().ratio(score).value(), score -> readings.floors().ratio(score).exact(), 1.3);
        nanos("Full order, protobuf: at most 150 ns", "OrderMessage\\.protobuf", 150);
        nanos("Full order, text: at most 250 ns", "OrderMessage\\.text", 250);
        nanos("Prepared order: at most 15 ns", "Prepared\\w*\\.(?!.*([Ff]loor|[Cc]opy|[Bb]are)).*", 15);
        verdicts.add(bytes(readings));
    }

    private void throughput() {
        atLeast("Flat out over loopback, protobuf: at least 15 million ticks/s", "throughput.*protobuf.*", 15e6);
        atLeast("Flat out over loopback, text: at least 8 million ticks/s", "throughput.*text.*", 8e6);
        timesOfficial("Flat out: at least 40 times the official client", "throughput.*", 40);
    }

    private void bursts() {
        final String bar = "Burst of 5 orders: last byte out within 1.5 times a single order";
        final Latency one = readings.latency("burst-1", Contender.TICKWIRE);
        final Latency five = readings.latency("burst-5", Contender.TICKWIRE);
        if (one == null || five == null) {
            verdicts.add(Verdict.missing(bar));
            return;
        }
        final Ratio ratio = Readings.ratio(five, one, 50);
        verdicts.add(new Verdict(bar, "burst-5 over burst-1, p50", ratio.exact(), ratio.value() <= 1.5));
        final Latency stalled = readings.latency("burst-5", Contender.OFFICIAL);
        if (stalled != null) {
            final double times = (double) stalled.whole().getValueAtPercentile(50)
                / five.whole().getValueAtPercentile(50);
            verdicts.add(new Verdict("The official client's burst of 5 beside it", "burst-5, p50",
                Percentiles.duration(stalled.whole().getValueAtPercentile(50)) + ", "
                    + Ratio.number(times) + " times ours", times >= 1));
        }
    }

    private void others() {
        recording("Recording a latency histogram and counters: at most 25 ns a message", 25);
        percentileOfFirst("First order after warm-up: at most 3 times the steady p50");
        figure("200 million ticks and a million orders under Epsilon GC in a heap of 64 MB", "epsilon.*");
    }

    /** What a message costs with a recorder, less what it costs without one. */
    private void recording(final String bar, final double limit) {
        final JmhScore with = score("Recording.tickwire");
        final JmhScore without = score("Recording.floor");
        if (with == null || without == null) {
            verdicts.add(Verdict.missing(bar));
            return;
        }
        final double cost = with.median() - without.median();
        verdicts.add(new Verdict(bar, "Recording.tickwire less its floor", Figures.number(cost) + " ns", cost <= limit));
    }

    private JmhScore score(final String name) {
        return readings.scores().stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private void percentile(final String bar, final String scenario, final double percentile, final double limit) {
        final int before = verdicts.size();
        for (final String name : readings.scenarios()) {
            final Latency floor = readings.latency(name, Contender.FLOOR);
            final Latency ours = readings.latency(name, Contender.TICKWIRE);
            if (name.matches(scenario) && floor != null && ours != null) {
                final Ratio ratio = Readings.ratio(ours, floor, percentile);
                verdicts.add(new Verdict(bar, name, ratio.exact(), ratio.value() <= limit));
            }
        }
        noneSince(before, bar);
    }

    private void nanos(final String bar, final String name, final double limit) {
        scores(bar, name, JmhScore::median, Figures::median, limit);
    }

    private void scores(final String bar, final String name, final Function<JmhScore, Double> value,
        final Function<JmhScore, String> text, final double limit) {
        final int before = verdicts.size();
        for (final JmhScore score : readings.scores()) {
            if (score.name().matches(name)) {
                verdicts.add(new Verdict(bar, score.name(), text.apply(score), value.apply(score) <= limit));
            }
        }
        noneSince(before, bar);
    }

    /** The others are there to be compared with: only what is ours is held to nothing. */
    static Verdict bytes(final Readings readings) {
        final String bar = "0 bytes an operation on every path of the connector";
        final List<JmhScore> ours = readings.scores().stream().filter(score -> !Double.isNaN(score.bytes()))
            .filter(score -> Peers.isOurs(score, readings.scores()) && !readings.floors().isFloor(score)).toList();
        if (ours.isEmpty()) {
            return Verdict.missing(bar);
        }
        final List<JmhScore> dirty = ours.stream().filter(score -> !score.isClean()).toList();
        return new Verdict(bar, ours.size() + " benchmarks", dirty.isEmpty() ? "0 B/op"
            : String.join(", ", dirty.stream().map(score -> score.name() + " "
                + String.format(Locale.ROOT, "%.1f B", score.bytes())).toList()), dirty.isEmpty());
    }

    private void atLeast(final String bar, final String scenario, final double limit) {
        final int before = verdicts.size();
        for (final Figure figure : readings.figures()) {
            if (figure.scenario().matches(scenario) && figure.contender().equals(Contender.TICKWIRE)
                && figure.unit().contains("ticks/s")) {
                verdicts.add(new Verdict(bar, figure.scenario(), Figures.text(figure), figure.median() >= limit));
            }
        }
        noneSince(before, bar);
    }

    private void timesOfficial(final String bar, final String scenario, final double limit) {
        final int before = verdicts.size();
        for (final Figure ours : readings.figures()) {
            final Figure official = readings.figure(ours.scenario(), Contender.OFFICIAL, ours.unit());
            if (ours.scenario().matches(scenario) && ours.contender().equals(Contender.TICKWIRE) && official != null
                && ours.unit().contains("ticks/s")) {
                final double times = ours.median() / official.median();
                verdicts.add(new Verdict(bar, ours.scenario(), Ratio.number(times) + " times", times >= limit));
            }
        }
        noneSince(before, bar);
    }

    private void percentileOfFirst(final String bar) {
        final int before = verdicts.size();
        for (final Figure figure : readings.figures()) {
            if (figure.scenario().startsWith("first-order-warm") && figure.unit().contains("steady p50")
                && figure.contender().equals(Contender.TICKWIRE)) {
                verdicts.add(new Verdict(bar, figure.scenario(), Figures.text(figure), figure.median() <= 3));
            }
        }
        noneSince(before, bar);
    }

    private void figure(final String bar, final String scenario) {
        final int before = verdicts.size();
        for (final Figure figure : readings.figures()) {
            if (figure.scenario().matches(scenario)) {
                verdicts.add(new Verdict(bar, figure.scenario(), Figures.text(figure), figure.median() > 0));
            }
        }
        noneSince(before, bar);
    }

    private void noneSince(final int before, final String bar) {
        if (verdicts.size() == before) {
            verdicts.add(Verdict.missing(bar));
        }
    }
}
