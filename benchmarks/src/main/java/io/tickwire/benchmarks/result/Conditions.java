package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What a reader must know of the machine before believing a figure. Says nothing that tells who or where: no host name,
 * no path. Where the system does not tell, the value is {@code not told}.
 */
public final class Conditions {
    private static final String NOT_TOLD = "not told";
    private static final Path CPU = Path.of("/sys/devices/system/cpu");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Conditions() {
    }

    /**
     * The conditions at the start of a run.
     *
     * @param command what was asked for
     * @return the conditions, to be completed by {@link #end()}
     */
    public static Conditions atStart(final String command) {
        final Conditions now = new Conditions();
        now.values.put("date", LocalDate.now() + " " + LocalTime.now().truncatedTo(ChronoUnit.MINUTES));
        now.values.put("command", command);
        now.values.put("commit", commit());
        now.values.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
            + System.getProperty("java.vendor"));
        now.values.put("flags", flags());
        now.values.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
            + System.getProperty("os.arch"));
        now.values.put("processor", line(Path.of("/proc/cpuinfo"), "model name") + ", "
            + Runtime.getRuntime().availableProcessors() + " available");
        now.values.put("virtual machine", ResultName.isVirtual() ? "yes" : "not seen");
        now.values.put("governor", first(CPU.resolve("cpu0/cpufreq/scaling_governor")));
        now.values.put("isolated cores", first(CPU.resolve("isolated")));
        now.values.put("memory", gigabytes(line(Path.of("/proc/meminfo"), "MemTotal")));
        now.values.put("huge pages", first(Path.of("/sys/kernel/mm/transparent_hugepage/enabled")));
        now.values.put("clock source",
            first(Path.of("/sys/devices/system/clocksource/clocksource0/current_clocksource")));
        now.values.put("load at start", load());
        return now;
    }

    /**
     * Adds what this run alone knows.
     *
     * @param name  of the condition
     * @param value of it; empty leaves it out
     * @return this
     */
    public Conditions with(final String name, final String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    /**
     * Adds what is known only afterwards.
     *
     * @return this
     */
    public Conditions end() {
        values.put("load at end", load());
        values.put("finished", LocalTime.now().truncatedTo(ChronoUnit.MINUTES).toString());
        return this;
    }

    /**
     * All of them.
     *
     * @return name and value, in order
     */
    public Map<String, String> values() {
        return values;
    }

    /** Only what changes the JVM: paths and names stay out. */
    private static String flags() {
        final String flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(flag -> flag.startsWith("-X") || flag.startsWith("--add-exports"))
            .collect(Collectors.joining(" "));
        return flags.isEmpty() ? "none" : flags;
    }

    private static String gigabytes(final String kilobytes) {
        return kilobytes.matches("\\d+ kB") ? Math.round(Long.parseLong(kilobytes.split(" ")[0]) / 1e6) + " GB" : kilobytes;
    }

    private static String load() {
        final String all = first(Path.of("/proc/loadavg"));
        return all.equals(NOT_TOLD) ? all : all.split(" ")[0] + " of the last minute, " + all.split(" ")[1] + " of five";
    }

    private static String commit() {
        final String commit = git("rev-parse", "--short=12", "HEAD");
        if (commit.isEmpty()) {
            return "not a git checkout";
        }
        final boolean isClean = git("status", "--porcelain", "--untracked-files=no", "--",
            ":(top)", ":(top,exclude)jmh-results").isEmpty(); // a run replaces its own earlier results
        return isClean ? commit : commit + " with local changes";
    }

    private static String git(final String... arguments) {
        final List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            final Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            final String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "";
        } catch (final IOException ex) { // no git here
            return "";
        } catch (final InterruptedException ex) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String first(final Path file) {
        try {
            final List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() || lines.get(0).isBlank() ? "none" : lines.get(0).trim();
        } catch (final IOException ex) { // this system has no such file
            return NOT_TOLD;
        }
    }

    private static String line(final Path file, final String key) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).trim().replaceAll("\\s+", " "))
                .findFirst().orElse(NOT_TOLD);
        } catch (final IOException ex) { // this system has no such file
            return NOT_TOLD;
        }
    }
}
