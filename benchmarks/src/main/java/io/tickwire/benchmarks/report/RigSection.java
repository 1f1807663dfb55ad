package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Figure;
import io.tickwire.benchmarks.result.Latency;

import org.HdrHistogram.Histogram;

/** The part of a report that the load rig measured, over real sockets: a table and a picture a scenario. */
final class RigSection {
    private static final int FEW = 10;

    private final Readings readings;
    private final Path folder;

    RigSection(final Readings readings, final Path folder) {
        this.readings = readings;
        this.folder = folder;
    }

    String render() throws IOException {
        if (readings.scenarios().isEmpty()) {
            return "";
        }
        final StringBuilder out = new StringBuilder("""
            ## Over real sockets

            The Host's side of the rig writes ticks to a loopback socket and takes the time when the last byte of the
            answer is read there; both crossings of the loopback device are included. Closed loop: the next tick
            leaves when the last one is answered, floor and Tickwire turn about. Open loop: ticks are due at a fixed
            rate, and each is timed from the moment when it *should* have left, so that a stall is charged to all who
            wait behind it. A ratio is shown where at least ten samples lie beyond its percentile.

            """);
        out.append(overview());
        for (final String scenario : readings.scenarios()) {
            out.append("### ").append(scenario).append("\n\n");
            if (!readings.description(scenario).isEmpty()) {
                out.append(readings.description(scenario)).append("\n\n");
            }
            out.append(latencies(scenario)).append(figures(scenario));
        }
        return out.toString();
    }

    /** All scenarios that have a floor, at a glance. */
    private String overview() throws IOException {
        final RatioPicture picture = new RatioPicture("Over real sockets, times the floor",
            "Times are p50: further left is better. Rates, ticks/s: further right is better. The line at 1 is the floor.");
        for (final String scenario : readings.scenarios()) {
            final Latency floor = readings.latency(scenario, Contender.FLOOR);
            final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
            if (floor != null && ours != null) {
                picture.bar(scenario, Readings.ratio(ours, floor, 50));
            }
            for (final Figure figure : readings.figures(scenario)) {
                if (figure.contender().equals(Contender.TICKWIRE) && readings.ratio(figure).isKnown()) {
                    picture.bar(scenario + ", " + figure.unit(), readings.ratio(figure));
                }
            }
        }
        if (picture.isEmpty()) {
            return "";
        }
        picture.save(folder.resolve("rig-ratios.png"));
        return "![ratios to the floor over sockets](rig-ratios.png)\n\n";
    }

    private String latencies(final String scenario) throws IOException {
        final List<Latency> latencies = readings.latencies(scenario);
        if (latencies.isEmpty()) {
            return "";
        }
        final MarkdownTable table = new MarkdownTable("", "p50", "p90", "p99", "p99.9", "p99.99", "max", "count");
        final PercentilePicture picture = new PercentilePicture(scenario);
        for (final Latency one : latencies) {
            final Histogram whole = one.whole();
            table.row(row(one.contender(), whole));
            picture.curve(one.contender(), whole);
        }
        for (final Latency one : latencies) {
            final Latency floor = readings.latency(scenario, Contender.FLOOR);
            if (floor != null && one != floor) {
                table.row(ratios(one, floor));
            }
        }
        final String file = scenario.replaceAll("[^A-Za-z0-9_]+", "-") + ".png";
        picture.save(folder.resolve(file));
        return table.render() + "\n![percentiles](" + file + ")\n\n";
    }

    private static String[] row(final String name, final Histogram values) {
        final String[] cells = new String[Percentiles.SHOWN.length + 2];
        cells[0] = name;
        for (int i = 0; i < Percentiles.SHOWN.length; i++) {
            cells[i + 1] = Percentiles.duration(values.getValueAtPercentile(Percentiles.SHOWN[i]));
        }
        cells[cells.length - 1] = String.format(Locale.ROOT, "%,d", values.getTotalCount());
        return cells;
    }

    /** Only where there are ten samples and more beyond the percentile: fewer are chance. */
    private static String[] ratios(final Latency ours, final Latency floor) {
        final String[] cells = new String[Percentiles.SHOWN.length + 2];
        final long count = Math.min(ours.whole().getTotalCount(), floor.whole().getTotalCount());
        cells[0] = ours.contender() + " / floor";
        for (int i = 0; i < Percentiles.SHOWN.length; i++) {
            final double percentile = Percentiles.SHOWN[i];
            final boolean enough = count * (100 - percentile) / 100 >= FEW;
            cells[i + 1] = enough ? Readings.ratio(ours, floor, percentile).text() : "";
        }
        cells[cells.length - 1] = ours.rounds().size() + " rounds";
        return cells;
    }

    private String figures(final String scenario) {
        final List<Figure> figures = readings.figures(scenario);
        if (figures.isEmpty()) {
            return "";
        }
        final MarkdownTable table =
            new MarkdownTable("contender", "reading (lowest to highest round)", "times the floor (spread)");
        for (final Figure figure : figures) {
            table.row(figure.contender(), Figures.text(figure), readings.ratio(figure).text());
        }
        return table.render() + "\n";
    }
}
