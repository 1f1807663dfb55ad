package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs, short: real sockets, real Host, and books that must agree. */
@Timeout(60)
class QuickStartTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"226", "203", "176"})
    void shouldTradeAndReconcile(final String version) throws Exception {
        final Settings settings = Settings.of(
            Map.of("seconds", "2", "server.version", version, "out", folder.toString())::get);
        assertEquals(0, new SimulatedRun(settings, 1).run());
        assertTrue(Files.size(folder.resolve("tick-to-order.png")) > 0);
    }

    @Test
    void shouldShowWhatARecordingHolds() throws Exception {
        final Path recording = Files.writeString(folder.resolve("frames.jsonl"), """
            {"direction": "host_to_client", "server_version": 173, "frame_hex": "0000001034390031003137353236303633303700"}
            {"direction": "host_to_client", "server_version": 225, "frame_hex": "0000000f000000ca0801104a1a053239393636"}
            """);
        assertEquals(0, new ReplayRun(Settings.of(Map.of("replay", recording.toString())::get)).run());
    }

    @Test
    void shouldFailOnARecordingThatCannotBeRead() throws Exception {
        final Path recording = Files.writeString(folder.resolve("frames.jsonl"), """
            {"direction": "host_to_client", "server_version": 225, "frame_hex": "00000006000000ca08ff"}
            """);
        assertEquals(1, new ReplayRun(Settings.of(Map.of("replay", recording.toString())::get)).run());
    }
}
