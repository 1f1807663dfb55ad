package io.tickwire.benchmarks.tuning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.Conditions;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.result.ResultName;
import io.tickwire.benchmarks.suite.Progress;
import io.tickwire.benchmarks.tuning.TuningSetting.Probe;

/**
 * Measures every setting against the defaults, by turns, a JVM each time, and writes the tables between the marks of
 * {@code tuning.md}.
 *
 * <p>System properties: {@code -Dout=DIR} keeps the readings there (default: under {@code jmh-results}), {@code -Drounds=3},
 * {@code -Dsettings=REGEX} for some of them (their readings are added to what the folder has), {@code -Dpage=tuning.md}.
 */
public final class TuningCommand {
    private static final int FRESH = 4;
    private static final Map<Probe, Double> SECONDS = Map.of(Probe.STEADY, 4.5, Probe.READER, 3.0, Probe.START, 1.0);

    private final Map<Probe, Map<String, Double>> defaults = new EnumMap<>(Probe.class);
    private final Map<Probe, Integer> uses = new EnumMap<>(Probe.class);
    private final ResultFolder folder;
    private final ProbeFork fork;

    private TuningCommand(final ResultFolder folder) throws IOException {
        this.folder = folder;
        this.fork = new ProbeFork();
    }

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException          when a result cannot be written
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final String name = ResultName.today(System.getProperty("machine", "")) + "_tuning";
        final String only = property("settings", "");
        final int rounds = Integer.parseInt(property("rounds", "3"));
        final Path page = Path.of(property("page", "tuning.md"));
        final Path out = Path.of(property("out", "jmh-results/" + name));
        if (!Files.exists(page)) {
            System.err.println("tuning: there is no " + page + "; run this in the checkout's root");
            System.exit(2);
        }
        final ResultFolder folder = only.isEmpty() && rounds > 0 ? ResultFolder.emptied(out) : new ResultFolder(out);
        final List<TuningSetting> chosen = TuningSettings.ALL.stream()
            .filter(one -> only.isEmpty() || one.label().matches(only)).toList();
        if (rounds > 0) {
            final Conditions conditions = Conditions.atStart("mvn -q compile -Ptuning");
            folder.environment(conditions.values());
            new TuningCommand(folder).measure(chosen, rounds);
            folder.environment(conditions.end().values());
        }
        Files.writeString(page, TuningTable.into(Files.readString(page), folder));
        System.out.println("written into " + page);
        System.exit(0);
    }

    private static String property(final String name, final String otherwise) {
        final String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value.trim();
    }

    private void measure(final List<TuningSetting> settings, final int rounds)
        throws IOException, InterruptedException {
        final double each = 1 + 1.0 / FRESH;
        final Progress progress = new Progress(
            rounds * each * settings.stream().mapToDouble(one -> SECONDS.get(one.probe())).sum());
        for (int round = 1; round <= rounds; round++) {
            for (final TuningSetting setting : settings) {
                progress.step("round " + round + " of " + rounds + ": " + setting.label() + "\n",
                    each * SECONDS.get(setting.probe()));
                keep(setting, fresh(setting.probe()), fork.with(setting));
            }
        }
        fork.close();
    }

    /** The defaults are measured again for every fourth setting: the machine's mood changes. */
    private Map<String, Double> fresh(final Probe probe) throws IOException, InterruptedException {
        if (uses.merge(probe, 1, Integer::sum) % FRESH == 1 || defaults.get(probe).isEmpty()) {
            defaults.put(probe, fork.defaults(probe));
        }
        return defaults.get(probe);
    }

    private void keep(final TuningSetting setting, final Map<String, Double> before, final Map<String, Double> after)
        throws IOException {
        for (final Map.Entry<String, Double> reading : after.entrySet()) {
            final Double other = before.get(reading.getKey());
            if (other != null) {
                folder.figure(setting.label(), "default", reading.getKey(), other);
                folder.figure(setting.label(), "setting", reading.getKey(), reading.getValue());
            }
        }
    }
}
