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
    /** The unit of what the engine's thread allocates in all rounds of a JVM. */
    static final String BYTES = "B allocated";
    private static final String RATE = "/s";

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
            leaves when the last one is answered, floor and Tickwire turn about, both threads spinning on the two cores.
            Open loop: ticks are due at a fixed rate, and each is timed from the moment when it *should* have left, so
            that a stall is charged to all who wait behind it. Less is better, but of ticks/s. A ratio is the median of
            the rounds' ratios, and so not the quotient of the rows above it; it is shown where in each round at least ten
            samples lie beyond its percentile. Of the official client there is one round with fewer samples, not by turns; it
            encodes each order in full, all of them alike but for id and price, also where ours are changed or prepared, and
            has two threads beside the Host's on the two cores. Microseconds of different scenarios are not to be compared:
            each has its own floor. (The bar of bursts does so all the same, and shows the floor's own beside it.) A curve
            of a picture ends where one sample lies beyond it; the maximum is in the table.

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

    /** All scenarios that have a floor, at a glance. Rates have a picture of their own, because more is better there. */
    private String overview() throws IOException {
        final RatioPicture times = new RatioPicture("Over real sockets: medians, times the floor's",
            "Further left is better. The line at 1 is the floor.");
        final RatioPicture rates = new RatioPicture("Over real sockets: ticks/s, times the floor's",
            "Further right is better. The line at 1 is the floor.");
        for (final String scenario : readings.scenarios()) {
            final Latency floor = readings.latency(scenario, Contender.FLOOR);
            final Latency ours = readings.latency(scenario, Contender.TICKWIRE);
            if (floor != null && ours != null && Percentiles.isTold(fewer(ours, floor), 50)) {
                times.bar(scenario, Readings.ratio(ours, floor, 50));
            }
            for (final Figure figure : readings.figures(scenario)) {
                if (figure.contender().equals(Contender.TICKWIRE) && figure.unit().endsWith(RATE)
                    && readings.ratio(figure).isKnown()) {
                    rates.bar(scenario, readings.ratio(figure));
                }
            }
        }
        return shown("latencies over sockets, times the floor's", times, "rig-ratios.png")
            + shown("ticks/s over sockets, times the floor's", rates, "rig-rates.png");
    }

    private String shown(final String what, final RatioPicture picture, final String file) throws IOException {
        if (picture.isEmpty()) {
            return "";
        }
        picture.save(folder.resolve(file));
        return "![" + what + "](" + file + ")\n\n";
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
            if (floor != null && one != floor && Percentiles.isTold(fewer(one, floor), Percentiles.SHOWN[0])) {
                table.row(ratios(one, floor));
            }
        }
        return table.render() + "\n" + (picture.isTelling() ? shown(picture, scenario) : "");
    }

    private String shown(final PercentilePicture picture, final String scenario) throws IOException {
        final String file = scenario.replaceAll("[^A-Za-z0-9_]+", "-") + ".png";
        picture.save(folder.resolve(file));
        return "![percentiles of " + scenario + "](" + file + ")\n\n";
    }

    private static String[] row(final String name, final Histogram values) {
        final String[] cells = new String[Percentiles.SHOWN.length + 2];
        cells[0] = name;
        for (int i = 0; i < Percentiles.SHOWN.length; i++) {
            final double percentile = Percentiles.SHOWN[i];
            cells[i + 1] = Percentiles.isOfItsOwn(values.getTotalCount(), percentile)
                ? Percentiles.duration(values.getValueAtPercentile(percentile)) : "";
        }
        cells[cells.length - 1] = String.format(Locale.ROOT, "%,d", values.getTotalCount());
        return cells;
    }

    private static String[] ratios(final Latency ours, final Latency floor) {
        final String[] cells = new String[Percentiles.SHOWN.length + 2];
        cells[0] = ours.contender() + " / floor";
        for (int i = 0; i < Percentiles.SHOWN.length; i++) {
            final double percentile = Percentiles.SHOWN[i];
            cells[i + 1] = Percentiles.isTold(fewer(ours, floor), percentile)
                ? Readings.ratio(ours, floor, percentile).text() : "";
        }
        final int rounds = ours.rounds().size();
        cells[cells.length - 1] = rounds == 1 ? "1 round" : rounds + " rounds";
        return cells;
    }

    /** How many samples a ratio is made of: those of the smallest round, where rounds are paired. */
    private static long fewer(final Latency one, final Latency other) {
        final boolean isPaired = one.rounds().size() == other.rounds().size();
        return Math.min(isPaired ? smallestRound(one) : one.whole().getTotalCount(),
            isPaired ? smallestRound(other) : other.whole().getTotalCount());
    }

    private static long smallestRound(final Latency latency) {
        return latency.rounds().stream().mapToLong(Histogram::getTotalCount).min().orElse(0);
    }

    private String figures(final String scenario) {
        final List<Figure> figures =
            readings.figures(scenario).stream().filter(one -> !one.unit().equals(BYTES)).toList();
        final MarkdownTable table =
            new MarkdownTable("contender", "reading (lowest to highest round)", "times the floor (spread)");
        for (final Figure figure : figures) {
            table.row(figure.contender(), Figures.text(figure), readings.ratio(figure).text());
        }
        return (figures.isEmpty() ? "" : table.render() + "\n") + bytes(scenario);
    }

    /** The floor's turns included: it allocates nothing. */
    private String bytes(final String scenario) {
        final Figure bytes = readings.figure(scenario, Contender.TICKWIRE, BYTES);
        return bytes == null ? "" : "Bytes that the engine's thread allocated in all rounds of a JVM together, the most of"
            + " any JVM: " + Figures.number(Spread.of(bytes).high()) + ".\n\n";
    }
}
