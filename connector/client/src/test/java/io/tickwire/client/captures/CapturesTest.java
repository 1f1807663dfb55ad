package io.tickwire.client.captures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tickwire.client.dispatch.Dispatcher;
import io.tickwire.client.vectors.Callbacks;
import io.tickwire.client.vectors.VectorFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Frames that were captured between real gateways and clients, in both directions, decode to their published values.
 * The file of the property {@code captures}, or {@code ../shared/protocol/captures.jsonl} beside the project; it is no
 * part of the project, and without it there is nothing to test.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CapturesTest {
    private static final List<Capture> CAPTURES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        final Path file =
            VectorFolder.fromRoot(System.getProperty("captures", "../shared/protocol/captures.jsonl"));
        assumeTrue(Files.exists(file), () -> "no captured frames: " + file + " does not exist");
        final ObjectMapper json = new ObjectMapper();
        for (final String line : Files.readAllLines(file)) {
            CAPTURES.add(new Capture(json.readTree(line)));
        }
    }

    @Test
    void shouldDecodeProtobufToThePublishedValues() {
        final List<String> wrong = new ArrayList<>();
        for (final Capture capture : CAPTURES) {
            if (capture.isProtobuf()) {
                new PublishedMessage(capture).check(wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void shouldDecodeTextToThePublishedFields() {
        final List<String> wrong = new ArrayList<>();
        for (final Capture capture : CAPTURES) {
            if (!capture.isProtobuf()) {
                new PublishedFields(capture).check(wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void shouldDeliverEveryFrameOfAHost() {
        final List<String> wrong = new ArrayList<>();
        final List<String> callbacks = new ArrayList<>();
        for (final Capture capture : CAPTURES) {
            if (capture.isFromHost()) {
                callbacks.clear();
                deliver(capture, callbacks);
                if (callbacks.isEmpty() || callbacks.contains("error") && capture.messageId() != 4) {
                    wrong.add(capture + " gave " + callbacks);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(CAPTURES.stream().anyMatch(Capture::isFromHost));
    }

    private static void deliver(final Capture capture, final List<String> callbacks) {
        final Dispatcher dispatcher = new Dispatcher(
            Callbacks.to((name, parameters, arguments) -> callbacks.add(name)),
            failure -> callbacks.add(failure.toString()), () -> 0);
        dispatcher.serverVersion(capture.serverVersion());
        final UnsafeBuffer body = new UnsafeBuffer(capture.body());
        dispatcher.onFrame(body, 0, body.capacity());
    }
}
