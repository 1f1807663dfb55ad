package io.tickwire.benchmarks.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;

/** Everything of a result that can be held against another one, with its error, by name. */
final class ComparedReadings {
    private static final double[] PERCENTILES = {50, 99, 99.9};

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

    private void add(final String name, final String unit, final double value, final double low, final double high) {
        readings.put(name, new Reading(name, unit, value, low, high));
    }

    /** JMH's own error; where it has none, for want of iterations, the range of what it measured. */
    private void score(final JmhScore score) {
        if (Double.isNaN(score.error())) {
            final double[] rounds = score.rounds();
            add(score.name(), score.unit(), score.score(), Arrays.stream(rounds).min().orElse(score.score()),
                Arrays.stream(rounds).max().orElse(score.score()));
        } else {
            add(score.name(), score.unit(), score.score(), score.score() - score.error(),
                score.score() + score.error());
        }
        final Ratio ratio = result.floors().ratio(score);
        if (ratio.isKnown()) {
            ratio(score.name(), ratio);
        }
    }

    private void latency(final Latency latency) {
        final Latency floor = result.latency(latency.scenario(), Contender.FLOOR);
        for (final double percentile : PERCENTILES) {
            final String name = latency.scenario() + ", " + latency.contender() + ", " + Percentiles.name(percentile);
            final double[] rounds = latency.rounds().stream()
                .mapToDouble(round -> round.getValueAtPercentile(percentile)).toArray();
            add(name, "ns", latency.whole().getValueAtPercentile(percentile),
                Arrays.stream(rounds).min().getAsDouble(), Arrays.stream(rounds).max().getAsDouble());
            if (floor != null && floor != latency) {
                ratio(name, Readings.ratio(latency, floor, percentile));
            }
        }
    }

    private void ratio(final String name, final Ratio ratio) {
        add(name + " / floor", "x floor", ratio.value(), ratio.low(), ratio.high());
    }

    private void figure(final Figure figure) {
        add(figure.scenario() + ", " + figure.contender() + ", " + figure.unit(), figure.unit(), figure.median(),
            figure.rounds().stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN),
            figure.rounds().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN));
    }
}
