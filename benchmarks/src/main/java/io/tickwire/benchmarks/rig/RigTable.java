package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import io.tickwire.benchmarks.report.LatencyTable;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.ResultFolder;

/** What a scenario measured, for the terminal: the floor first, everybody else as a multiple of it. */
final class RigTable {
    private static final List<String> ORDER =
        List.of(Contender.FLOOR, Contender.CLOCK, Contender.TICKWIRE, Contender.OFFICIAL);

    /** All readings whose scenario begins with a name. */
    String render(final ResultFolder folder, final String name) throws IOException {
        final Set<String> scenarios = new TreeSet<>();
        folder.latencies().forEach(one -> scenarios.add(one.scenario()));
        folder.figures().forEach(one -> scenarios.add(one.scenario()));
        final StringBuilder out = new StringBuilder();
        for (final String scenario : scenarios) {
            if (scenario.equals(name) || scenario.startsWith(name + "-")) {
                out.append(scenario).append('\n').append(renderOne(folder, scenario));
            }
        }
        return out.toString();
    }

    private static String renderOne(final ResultFolder folder, final String scenario) throws IOException {
        final StringBuilder out = new StringBuilder();
        final LatencyTable table = new LatencyTable();
        boolean any = false;
        final List<Latency> latencies = folder.latencies();
        for (final String contender : ORDER) {
            for (final Latency one : latencies) {
                if (one.scenario().equals(scenario) && one.contender().equals(contender)) {
                    table.row(contender, one.whole());
                    any = true;
                }
            }
        }
        if (any) {
            out.append(table.render());
        }
        for (final Figure figure : folder.figures()) {
            if (figure.scenario().equals(scenario)) {
                out.append(String.format(Locale.ROOT, "%-12s %,.2f %s%n",
                    figure.contender(), figure.median(), figure.unit()));
            }
        }
        return out.toString();
    }
}
