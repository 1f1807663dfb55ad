package io.tickwire.benchmarks.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seconds of the long run, in a JVM of its own, which has no garbage collector and 64 MB. */
@Timeout(240)
class SoakTest {
    private String said;

    @Test
    void shouldFinishWithEqualCountsAtBothEnds() throws IOException, InterruptedException {
        assertEquals(0, soak("-Dticks=1_000_000", "-Dorders=10_000"), () -> said);
        assertTrue(said.contains("no garbage collector"), said);
        assertTrue(said.contains("finished, all counts agree"), said);
    }

    @Test
    void shouldDieWhenEveryTickAllocates() throws IOException, InterruptedException {
        assertNotEquals(0, soak("-Dticks=10_000_000", "-Dorders=0", "-Dleak=true"), () -> said);
        assertTrue(said.contains("NEGATIVE CONTROL"), said);
        assertTrue(said.contains("OutOfMemoryError"), said);
    }

    private int soak(final String... properties) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-XX:+UnlockExperimentalVMOptions",
            "-XX:+UseEpsilonGC", "-Xms64m", "-Xmx64m", "-XX:+ExitOnOutOfMemoryError",
            "-classpath", ManagementFactory.getRuntimeMXBean().getClassPath()));
        command.addAll(List.of(properties));
        command.add(Soak.class.getName());
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
