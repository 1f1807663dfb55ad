package io.tickwire.host;

import io.tickwire.host.replay.Replay;
import io.tickwire.message.CurrentTime;
import io.tickwire.wire.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class ReplayTest {
    private static final String TEXT_TIME = "{\"n\": 1, \"direction\": \"host_to_client\", \"server_version\": 173, "
        + "\"frame_hex\": \"0000001034390031003137353236303633303700\", \"fields\": [\"49\", {\"deep\": [1]}]}";
    private static final String PROTOBUF_TIME = "{\"direction\": \"host_to_client\", \"server_version\": 213, "
        + "\"frame_hex\": \"0000000a000000f908c3aad6c306\"}";
    private static final String REQUEST = "{\"direction\": \"client_to_host\", \"server_version\": 173, "
        + "\"frame_hex\": \"000000053439003100\"}";

    @TempDir
    private Path folder;

    @Test
    void shouldPlayTheFramesOfTheNewestVersionThatTheClientSpeaks() throws IOException {
        final Path file = write(TEXT_TIME, REQUEST, "", PROTOBUF_TIME);
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().replay(file))) {
            try (TestClient client = TestClient.connect(host, 226, 1)) {
                assertEquals(213, client.serverVersion());
                assertEquals(1_752_536_387, client.await(MessageId.CURRENT_TIME, CurrentTime.class).currentTime());
            }
            try (TestClient client = TestClient.connect(host, 200, 2)) {
                assertEquals(173, client.serverVersion());
                assertEquals(1_752_606_307, client.await(MessageId.CURRENT_TIME, CurrentTime.class).currentTime());
            }
        }
        assertEquals(Set.of(173, 213), Replay.load(file).versions());
    }

    @Test
    void shouldNameTheLineThatIsWrong() throws IOException {
        final Path file = write(TEXT_TIME, "{\"server_version\": 173, \"frame_hex\": \"zz\"}");
        final IOException failure = assertThrows(IOException.class, () -> Replay.load(file));
        assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
    }

    private Path write(final String... lines) throws IOException {
        return Files.write(folder.resolve("frames.jsonl"), String.join("\n", lines).getBytes());
    }
}
