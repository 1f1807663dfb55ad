package io.tickwire.benchmarks.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/** Everything of a result that can be held against another one, by name. */
final class ComparedReadings {
    /** Percentiles, and by which part two measurements of the same thing differ there, from one run to the next. */
    private static final double[][] PERCENTILES = {{50, 0.05}, {99, 0.15}, {99.9, 0.2}};
    /** The same of what JMH measures, and of rates. */
    private static final double MARGIN = 0.1;

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Readings result;

    private ComparedReadings(final Readings result) {
        this.result = result;
    }

    static Map<String, Reading> of(final Readings result) {
        final ComparedReadings compared = new ComparedReadings(result);
        result.scores().forEach(compared::score);
        for (final String scenario : result.scenarios()) {
            result.latencies(scenario).forEach(compared::latency);
            result.figures(scenario).forEach(compared::figure);
        }
        return compared.readings;
    }

    /** The margins, for people. */
    static String margins() {
        return Arrays.stream(PERCENTILES).map(one -> percent(one[1]) + " at " + Percentiles.name(one[0]))
            .collect(Collectors.joining(", ")) + ", " + percent(MARGIN) + " of what JMH measures and of rates";
    }

    private static String percent(final double part) {
        return Math.round(part * 100) + " %";
    }

    private void add(final String name, final String group, final String unit, final boolean counts, final Spread value,
        final int rounds, final double margin) {
        readings.put(name, new Reading(name, group, unit, counts, value, rounds, margin));
    }

    private void ratio(final String name, final String group, final boolean isOurs, final Ratio ratio, final int rounds,
        final double margin) {
        if (ratio.isKnown()) {
            add(name + " / floor", group, Reading.TIMES_FLOOR, isOurs, Spread.of(ratio), rounds, margin);
        }
    }

    private void score(final JmhScore score) {
        final boolean isOurs = Peers.isOurs(score, result.scores()) && !result.floors().isFloor(score);
        final int rounds = score.rounds().length;
        add(score.name(), score.group(), score.unit().replace("/op", ""), false, Spread.of(score), rounds, MARGIN);
        ratio(score.name(), score.group(), isOurs, result.floors().ratio(score), rounds, MARGIN);
        if (isOurs && !Double.isNaN(score.bytes())) {
            bytes(score.name() + ", bytes an operation", score.group(), score.isClean() ? 0 : Math.rint(score.bytes()));
        }
    }

    private void bytes(final String name, final String group, final double bytes) {
        add(name, group, Reading.BYTES, true, new Spread(bytes, bytes, bytes), 1, 0);
    }

    private void latency(final Latency latency) {
        final Latency floor = result.latency(latency.scenario(), Contender.FLOOR);
        for (final double[] percentile : PERCENTILES) {
            if (Percentiles.isTold(latency.whole().getTotalCount(), percentile[0])) {
                latency(latency, floor, percentile[0], percentile[1]);
            }
        }
    }

    private void latency(final Latency latency, final Latency floor, final double percentile, final double margin) {
        final String name = latency.scenario() + ", " + latency.contender() + ", " + Percentiles.name(percentile);
        final int rounds = latency.rounds().size();
        add(name, latency.scenario(), "ns", false, Readings.spread(latency, percentile), rounds, margin);
        if (floor != null && floor != latency) {
            ratio(name, latency.scenario(), latency.contender().equals(Contender.TICKWIRE),
                Readings.ratio(latency, floor, percentile), rounds, margin);
        }
    }

    private void figure(final Figure figure) {
        final String name = figure.scenario() + ", " + figure.contender() + ", " + figure.unit();
        if (figure.unit().equals(RigSection.BYTES)) {
            bytes(name, figure.scenario(), Spread.of(figure).high());
            return;
        }
        add(name, figure.scenario(), figure.unit(), false, Spread.of(figure), figure.rounds().size(), MARGIN);
        ratio(name, figure.scenario(), figure.contender().equals(Contender.TICKWIRE), result.ratio(figure),
            figure.rounds().size(), MARGIN);
    }
}
