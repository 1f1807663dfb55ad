package io.tickwire.benchmarks.tuning;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the JVMs of the measurement, one after the other, in a folder of their own that goes away. */
final class ProbeFork {
    private static final int PATIENCE_SECONDS = 180;

    private final Path temp;
    private final String classPath;
    private int count;

    ProbeFork() throws IOException {
        temp = Files.createTempDirectory("tuning");
        classPath = JarredClassPath.in(temp);
    }

    /** What a JVM with the defaults alone measures. */
    Map<String, Double> defaults(final TuningSetting.Probe probe) throws IOException, InterruptedException {
        return run(probe, List.of());
    }

    /**
     * What a JVM with a setting measures.
     *
     * @return the readings; empty if this JVM does not know the setting, or fails with it
     */
    Map<String, Double> with(final TuningSetting setting) throws IOException, InterruptedException {
        if (Runtime.version().feature() < setting.sinceJdk()) {
            return Map.of();
        }
        final String archive = temp.resolve("archive-" + setting.sinceJdk()).toString();
        if (!setting.training().isEmpty() && !Files.exists(Path.of(archive))) {
            run(setting.probe(), named(setting.training(), archive));
            if (!Files.exists(Path.of(archive))) {
                return Map.of();
            }
        }
        return run(setting.probe(), named(setting.flags(), archive));
    }

    private static List<String> named(final List<String> flags, final String archive) {
        return flags.stream().map(flag -> flag.replace(TuningSetting.ARCHIVE, archive)).toList();
    }

    private Map<String, Double> run(final TuningSetting.Probe probe, final List<String> flags)
        throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(TuningSettings.DEFAULTS);
        command.addAll(flags);
        command.addAll(List.of("-classpath", classPath, probe.main(),
            temp.resolve("run-" + ++count).toString()));
        final Path log = temp.resolve("log");
        final Process process = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start();
        try {
            final boolean well = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            final List<String> said = Files.readAllLines(log, StandardCharsets.UTF_8);
            if (!well) {
                System.out.println("FAILED: " + flags + "\n" + said.stream().limit(5).collect(Collectors.joining("\n")));
            }
            return well ? Readout.of(said) : Map.of();
        } finally {
            process.destroyForcibly();
        }
    }

    void close() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
