package io.tickwire.benchmarks.suite;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A JVM with the same classes as this one, and flags of its own. What it says is shown if it fails. */
final class Fork {
    private static final int SHOWN = 40;

    private final List<String> command = new ArrayList<>();

    Fork(final List<String> flags, final Class<?> main, final List<String> arguments) {
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(flags);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
    }

    /**
     * Runs it to its end, or to the end of patience.
     *
     * @return whether it ended by itself, and well
     */
    boolean run(final double patienceSeconds, final Consumer<String> lines) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(Math.round(patienceSeconds), TimeUnit.SECONDS)
            .execute(process::destroyForcibly);
        final List<String> said = new ArrayList<>();
        try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                lines.accept(line);
            }
        } finally {
            process.waitFor(1, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
        final boolean well = process.waitFor() == 0;
        if (!well) {
            System.out.println("FAILED:");
            said.stream().skip(Math.max(0, said.size() - SHOWN)).forEach(System.out::println);
        }
        return well;
    }
}
