package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.HdrHistogram.Histogram;

/**
 * The folder of one run: where its readings go, and where a report reads them back from. One thread; allocates: for use
 * before and after what is measured.
 *
 * <p>{@code <scenario>.<contender>.hdr}: whole histograms; {@code rig.json}: single figures and what the scenarios are;
 * {@code jmh-*.json}: JMH's own results; {@code environment.txt}: the machine's conditions; {@code core.txt}: how fast a
 * core was meanwhile. A reading that is given again, with the same scenario and contender, is another round of it: rounds
 * show the spread.
 */
public final class ResultFolder {
    private static final String RIG = "rig.json";
    private static final String HISTOGRAM = ".hdr";
    private static final String ENVIRONMENT = "environment.txt";

    private final Path path;
    private final RigFile rig;
    private final CoreFile core;

    /**
     * Opens a folder, or makes a new one.
     *
     * @param path of the folder
     * @throws IOException when it cannot be made or read
     */
    public ResultFolder(final Path path) throws IOException {
        this.path = Files.createDirectories(path);
        rig = new RigFile(path.resolve(RIG));
        core = new CoreFile(path.resolve("core.txt"));
    }

    /**
     * Opens a folder for a new run: what an earlier one left there goes away.
     *
     * @param path of the folder
     * @return the folder, without readings
     * @throws IOException              when it cannot be emptied
     * @throws IllegalArgumentException when the folder holds something else than a result
     */
    public static ResultFolder emptied(final Path path) throws IOException {
        if (Files.isDirectory(path)) {
            final List<Path> files = listing(path);
            if (!files.isEmpty() && !Files.exists(path.resolve(ENVIRONMENT))) {
                throw new IllegalArgumentException(path + " is neither empty nor the folder of a result");
            }
            for (final Path file : files) {
                if (file.getFileName().toString().matches(".*\\.(hdr|json|png|md|txt)")) {
                    Files.delete(file);
                }
            }
        }
        return new ResultFolder(path);
    }

    /**
     * Where a new run goes, so that it takes no earlier one's place.
     *
     * @param path of the folder, if there is none or an empty one
     * @return the path, or with the lowest number behind its name, from 2 on, that is free
     * @throws IOException when an earlier folder cannot be read
     */
    public static Path free(final Path path) throws IOException {
        Path free = path;
        for (int i = 2; Files.exists(free) && !(Files.isDirectory(free) && listing(free).isEmpty()); i++) {
            free = path.resolveSibling(path.getFileName() + "_" + i);
        }
        return free;
    }

    /**
     * Whether a folder holds a result.
     *
     * @param path of the folder
     * @return true if there is anything in it that was measured
     */
    public static boolean isOne(final Path path) {
        try {
            return Files.isDirectory(path) && listing(path).stream().map(file -> file.getFileName().toString())
                .anyMatch(name -> name.equals(RIG) || name.matches("jmh-.*\\.json|.*\\.hdr"));
        } catch (final IOException ex) { // what cannot be read is none
            return false;
        }
    }

    /**
     * Where it is.
     *
     * @return the folder
     */
    public Path path() {
        return path;
    }

    /**
     * Keeps a round of times.
     *
     * @param scenario    what was done
     * @param contender   who did it: {@code floor}, {@code tickwire}, {@code official}, ...
     * @param nanoseconds the times; not kept, may be reused
     * @throws IOException when it cannot be written
     */
    public void latency(
        final String scenario, final String contender, final Histogram nanoseconds) throws IOException {
        final Path file = path.resolve(fileName(scenario) + "." + fileName(contender) + HISTOGRAM);
        HistogramLog.append(file, scenario, contender, nanoseconds);
    }

    /**
     * Keeps a round of a single figure.
     *
     * @param scenario  what was done
     * @param contender who did it
     * @param unit      such as {@code ticks/s}
     * @param value     the reading
     * @throws IOException when it cannot be written
     */
    public void figure(
        final String scenario, final String contender, final String unit, final double value) throws IOException {
        rig.add(scenario, contender, unit, value);
    }

    /**
     * Keeps what a scenario is, in a sentence for the report's readers.
     *
     * @param scenario    its name
     * @param description what is done and timed
     * @throws IOException when it cannot be written
     */
    public void describe(final String scenario, final String description) throws IOException {
        rig.describe(scenario, description);
    }

    /**
     * Keeps the conditions of the run; replaces earlier ones.
     *
     * @param conditions name and value, in order
     * @throws IOException when it cannot be written
     */
    public void environment(final Map<String, String> conditions) throws IOException {
        final int width = conditions.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        Files.writeString(path.resolve(ENVIRONMENT), conditions.entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "%-" + width + "s%s%n", one.getKey(), one.getValue()))
            .collect(Collectors.joining()));
    }

    /**
     * The conditions of the run.
     *
     * @return name and value, in order; empty if there are none
     * @throws IOException when they cannot be read
     */
    public Map<String, String> environment() throws IOException {
        final Map<String, String> conditions = new LinkedHashMap<>();
        final Path file = path.resolve(ENVIRONMENT);
        if (Files.exists(file)) {
            for (final String line : Files.readAllLines(file)) {
                final String[] parts = line.split(" {2,}", 2);
                conditions.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return conditions;
    }

    /**
     * Keeps a look at a core.
     *
     * @param look before a step
     * @throws IOException when it cannot be written
     */
    public void look(final CoreLook look) throws IOException {
        core.add(look);
    }

    /**
     * The looks at a core.
     *
     * @return in the order in which they came
     * @throws IOException when they cannot be read
     */
    public List<CoreLook> looks() throws IOException {
        return core.read();
    }

    /**
     * All times.
     *
     * @return sorted by file name
     * @throws IOException when a file cannot be read
     */
    public List<Latency> latencies() throws IOException {
        final List<Latency> latencies = new ArrayList<>();
        for (final Path file : files(HISTOGRAM)) {
            latencies.add(HistogramLog.read(file));
        }
        return latencies;
    }

    /**
     * All single figures.
     *
     * @return in the order in which they came
     */
    public List<Figure> figures() {
        return List.copyOf(rig.figures());
    }

    /**
     * What the scenarios are.
     *
     * @return name and description, in the order in which they ran
     */
    public Map<String, String> scenarios() {
        return new LinkedHashMap<>(rig.scenarios());
    }

    /**
     * Where JMH is to write a result of its own.
     *
     * @param suite such as {@code codec}
     * @return the file
     */
    public Path jmh(final String suite) {
        return path.resolve("jmh-" + fileName(suite) + ".json");
    }

    /**
     * The results that JMH wrote.
     *
     * @return the files, sorted
     * @throws IOException when the folder cannot be read
     */
    public List<Path> jmhFiles() throws IOException {
        return files(".json").stream().filter(file -> file.getFileName().toString().startsWith("jmh-")).toList();
    }

    private List<Path> files(final String ending) throws IOException {
        return listing(path).stream().filter(file -> file.getFileName().toString().endsWith(ending)).toList();
    }

    private static List<Path> listing(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String fileName(final String name) {
        return name.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-");
    }
}
