package io.tickwire.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.Median;

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

    /** Such as "30 met, 2 missed, 0 not measured; of 7 of them the limit lies within the spread". */
    static String count(final List<Verdict> verdicts) {
        final long missed = verdicts.stream().filter(Verdict::isMissed).count();
        final long met = verdicts.stream().filter(Verdict::isMeasured).count() - missed;
        final long close = verdicts.stream().filter(Verdict::close).count();
        return met + " met, " + missed + " missed, " + (verdicts.size() - met - missed) + " not measured"
            + (close == 0 ? "" : "; of " + close + " of them the limit lies within the spread");
    }

    private void roundTrips() {
        percentile("Tick to order, closed loop: p50 at most 1.05 times the floor", "closed-loop.*", 50, 1.05);
        percentile("Tick to order, closed loop: p99 at most 1.15 times the floor", "closed-loop.*", 99, 1.15);
        percentile("Tick to order, open loop, 10 k/s: p99.9 at most twice the floor", "open-loop.*10-?k.*", 99.9, 2);
    }

    private void codecs() {
        nanos("Tick frame to callback, mixed, protobuf: at most 30 ns", "TickDispatch\\.protobufMixed", 30);
        nanos("Tick frame to callback, mixed, text: at most 45 ns", "TickDispatch\\.textMixed", 45);
        timesFloor("Tick frame to callback, mixed: at most 1.3 times the bare parser", "TickDispatch\\.\\w+Mixed", 1.3);
        nanos("Full order, protobuf: at most 150 ns", "OrderMessage\\.protobuf", 150);
        nanos("Full order, text: at most 250 ns", "OrderMessage\\.text", 250);
        nanos("Prepared order: at most 15 ns", "Prepared\\w*\\.(?!.*([Ff]loor|[Cc]opy|[Bb]are)).*", 15);
        verdicts.add(bytes(readings));
        verdicts.add(bytesOverSockets(readings));
    }

    private void throughput() {
        atLeast("Flat out over loopback, protobuf: at least 15 million ticks/s", "throughput.*protobuf.*", 15e6);
        atLeast("Flat out over loopback, text: at least 8 million ticks/s", "throughput.*text.*", 8e6);
        timesOfficial("Flat out: at least 40 times the official client", "throughput.*", 40);
    }

    private void bursts() {
        final String bar = "Burst of 5 orders: last byte out within 1.5 times a single order";
        final Ratio ours = burst(Contender.TICKWIRE);
        verdicts.add(!ours.isKnown() ? Verdict.missing(bar) : Verdict.atMost(bar, "burst-5 over burst-1, p50",
            ours.exact() + "; of the floor " + burst(Contender.FLOOR).exact(), Spread.of(ours), 1.5));
    }

    private Ratio burst(final String contender) {
        final Latency one = readings.latency("burst-1", contender);
        final Latency five = readings.latency("burst-5", contender);
        return one == null || five == null ? Ratio.UNKNOWN : Readings.ratio(five, one, 50);
    }

    private void others() {
        recording("Recording a latency histogram and counters: at most 25 ns a message", 25);
        first("First order after warm-up: at most 3 times the steady p50", 3);
        figure("200 million ticks and a million orders under Epsilon GC in a heap of 64 MB", "epsilon.*");
    }

    /** What a message costs with a recorder, less what it costs without one: the median of the rounds' differences. */
    private void recording(final String bar, final double limit) {
        final double[] with = rounds("Recording.tickwire");
        final double[] without = rounds("Recording.floor");
        final double[] costs = IntStream.range(0, Math.min(with.length, without.length))
            .mapToDouble(i -> with[i] - without[i]).toArray();
        final Spread cost = Spread.of(Median.of(costs), costs);
        verdicts.add(costs.length == 0 ? Verdict.missing(bar)
            : Verdict.atMost(bar, "Recording.tickwire less its floor", String.format(Locale.ROOT,
                "%.1f (%.1f to %.1f) ns", cost.value(), cost.low(), cost.high()), cost, limit));
    }

    /** None if it was not measured. */
    private double[] rounds(final String name) {
        return readings.scores().stream().filter(one -> one.name().equals(name)).findFirst().map(JmhScore::rounds)
            .orElse(new double[0]);
    }

    private void percentile(final String bar, final String scenario, final double percentile, final double limit) {
        final int before = verdicts.size();
        for (final String name : readings.scenarios()) {
            final Latency floor = readings.latency(name, Contender.FLOOR);
            final Latency ours = readings.latency(name, Contender.TICKWIRE);
            if (name.matches(scenario) && floor != null && ours != null) {
                final Ratio ratio = Readings.ratio(ours, floor, percentile);
                verdicts.add(Verdict.atMost(bar, name, ratio.exact(), Spread.of(ratio), limit));
            }
        }
        noneSince(before, bar);
    }

    private void nanos(final String bar, final String name, final double limit) {
        scores(bar, name, score -> Verdict.atMost(bar, score.name(), Figures.median(score), Spread.of(score), limit));
    }

    private void timesFloor(final String bar, final String name, final double limit) {
        scores(bar, name, score -> {
            final Ratio ratio = readings.floors().ratio(score);
            return Verdict.atMost(bar, score.name(), ratio.exact(), Spread.of(ratio), limit);
        });
    }

    private void scores(final String bar, final String name, final Function<JmhScore, Verdict> judge) {
        final int before = verdicts.size();
        readings.scores().stream().filter(score -> score.name().matches(name)).map(judge).forEach(verdicts::add);
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
                + String.format(Locale.ROOT, "%.1f B", score.bytes())).toList()), dirty.isEmpty(), false);
    }

    /** All rounds of a scenario together: a single object would show. */
    static Verdict bytesOverSockets(final Readings readings) {
        final String bar = "0 bytes on the engine's thread over sockets, after the warm-up";
        final List<Figure> all = readings.figures().stream()
            .filter(one -> one.unit().equals(RigSection.BYTES)).toList();
        if (all.isEmpty()) {
            return Verdict.missing(bar);
        }
        final List<String> dirty = all.stream().filter(one -> Spread.of(one).high() > 0)
            .map(one -> one.scenario() + " " + Figures.number(Spread.of(one).high()) + " B").toList();
        final String measured = dirty.isEmpty() ? "0 B in each of " + all.size() + " scenarios"
            : String.join(", ", dirty) + ", of " + all.size() + " scenarios";
        return new Verdict(bar, RigSection.BYTES, measured, dirty.isEmpty(), false);
    }

    private void atLeast(final String bar, final String scenario, final double limit) {
        figures(bar, one -> one.scenario().matches(scenario) && isOursIn(one, "ticks/s"), one -> Verdict.atLeast(
            bar, one.scenario(), Figures.text(one), Spread.of(one), limit));
    }

    private void timesOfficial(final String bar, final String scenario, final double limit) {
        figures(bar, one -> one.scenario().matches(scenario) && isOursIn(one, "ticks/s") && official(one) != null, one -> {
            final double times = one.median() / official(one).median();
            return new Verdict(bar, one.scenario(), Ratio.number(times) + " times", times >= limit, false);
        });
    }

    private Figure official(final Figure ours) {
        return readings.figure(ours.scenario(), Contender.OFFICIAL, ours.unit());
    }

    private void first(final String bar, final double limit) {
        figures(bar, one -> one.scenario().startsWith("first-order-warm") && isOursIn(one, "steady p50"), one ->
            Verdict.atMost(bar, one.scenario(), Figures.text(one), Spread.of(one), limit));
    }

    private void figure(final String bar, final String scenario) {
        figures(bar, one -> one.scenario().matches(scenario), one ->
            new Verdict(bar, one.scenario(), Figures.text(one), one.median() > 0, false));
    }

    private static boolean isOursIn(final Figure figure, final String unit) {
        return figure.contender().equals(Contender.TICKWIRE) && figure.unit().contains(unit);
    }

    private void figures(final String bar, final Predicate<Figure> which, final Function<Figure, Verdict> judge) {
        final int before = verdicts.size();
        readings.figures().stream().filter(which).map(judge).forEach(verdicts::add);
        noneSince(before, bar);
    }

    private void noneSince(final int before, final String bar) {
        if (verdicts.size() == before) {
            verdicts.add(Verdict.missing(bar));
        }
    }
}
