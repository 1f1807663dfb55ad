package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.JmhFile;
import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.ResultFolder;

/** All that a folder holds, by name, for the sections of a report. */
final class Readings {
    private final Map<String, String> environment;
    private final CoreShare core;
    private final Map<String, String> descriptions;
    private final List<JmhScore> scores;
    private final List<Figure> figures;
    private final Map<String, List<Latency>> latencies = new LinkedHashMap<>();
    private final Floors floors;

    Readings(final ResultFolder folder) throws IOException {
        environment = folder.environment();
        core = new CoreShare(folder.looks());
        descriptions = folder.scenarios();
        figures = folder.figures();
        scores = JmhFile.read(folder.jmhFiles());
        floors = new Floors(scores);
        for (final Latency latency : folder.latencies()) {
            latencies.computeIfAbsent(latency.scenario(), name -> new ArrayList<>()).add(latency);
        }
        latencies.values().forEach(list -> list.sort(Comparator.comparing(Readings::rank)));
    }

    /** Floor, ours, then the others by name. */
    private static String rank(final Latency one) {
        return one.contender().startsWith(Contender.FLOOR) ? "0" + one.contender()
            : one.contender().startsWith(Contender.TICKWIRE) ? "1" + one.contender() : "2" + one.contender();
    }

    Map<String, String> environment() {
        return environment;
    }

    CoreShare core() {
        return core;
    }

    /** In the order in which they ran; those without a description last. */
    Set<String> scenarios() {
        final Set<String> names = new LinkedHashSet<>(descriptions.keySet());
        names.addAll(latencies.keySet());
        figures.forEach(figure -> names.add(figure.scenario()));
        return names;
    }

    String description(final String scenario) {
        return descriptions.getOrDefault(scenario, "");
    }

    List<Latency> latencies(final String scenario) {
        return latencies.getOrDefault(scenario, List.of());
    }

    /** Null if it was not measured. */
    Latency latency(final String scenario, final String contender) {
        return latencies(scenario).stream().filter(one -> one.contender().equals(contender)).findFirst().orElse(null);
    }

    List<Figure> figures() {
        return figures;
    }

    List<Figure> figures(final String scenario) {
        return figures.stream().filter(one -> one.scenario().equals(scenario)).toList();
    }

    /** Null if it was not measured. */
    Figure figure(final String scenario, final String contender, final String unit) {
        return figures(scenario).stream().filter(one -> one.contender().equals(contender) && one.unit().equals(unit))
            .findFirst().orElse(null);
    }

    List<JmhScore> scores() {
        return scores;
    }

    Floors floors() {
        return floors;
    }

    /** How many times a percentile of one is that of another. */
    static Ratio ratio(final Latency ours, final Latency floor, final double percentile) {
        return Ratio.of(ours.whole().getValueAtPercentile(percentile), floor.whole().getValueAtPercentile(percentile),
            rounds(ours, percentile), rounds(floor, percentile));
    }

    /** How many times the floor's figure of the same scenario and unit a figure is; not a number without one. */
    Ratio ratio(final Figure figure) {
        final Figure floor = figure(figure.scenario(), Contender.FLOOR, figure.unit());
        if (floor == null || floor == figure) {
            return Ratio.of(0, 0, new double[0], new double[0]);
        }
        return Ratio.of(figure.median(), floor.median(), values(figure), values(floor));
    }

    /** A percentile of all rounds together, and of the lowest and the highest of them. */
    static Spread spread(final Latency latency, final double percentile) {
        return Spread.of(latency.whole().getValueAtPercentile(percentile), rounds(latency, percentile));
    }

    private static double[] values(final Figure figure) {
        return figure.rounds().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] rounds(final Latency latency, final double percentile) {
        return latency.rounds().stream().mapToDouble(round -> round.getValueAtPercentile(percentile)).toArray();
    }
}
