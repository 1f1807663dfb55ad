package io.tickwire.client.captures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tickwire.client.dispatch.Dispatcher;
import io.tickwire.client.vectors.Callbacks;
import io.tickwire.client.vectors.VectorFolder;
import io.tickwire.wire.FrameReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whole sessions of real gateways, in order, through the dispatcher: {@code -Dsessions=DIR}, a folder of transcripts as
 * public projects have them, with a line {@code handshake {"server_version":225,...}} and lines
 * {@code raw server BASE64}. None is part of the project; without the property there is nothing to test.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RecordedSessionsTest {
    private static final String HANDSHAKE = "handshake ";
    private static final String FROM_HOST = "raw server ";

    private final List<String> callbacks = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void shouldDeliverWholeSessionsWithoutError() throws IOException {
        final String folder = System.getProperty("sessions");
        assumeTrue(folder != null, "no recorded sessions: -Dsessions=DIR names their folder");
        int frames = 0;
        for (final Path session : sessions(VectorFolder.fromRoot(folder))) {
            frames += replay(session);
        }
        System.out.println("recorded sessions: " + frames + " frames, " + callbacks.size() + " callbacks");
        assertEquals(List.of(), wrong);
        assertTrue(frames > 0, () -> "no frames of a Host in " + folder);
    }

    private static List<Path> sessions(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().collect(Collectors.toList());
        }
    }

    private int replay(final Path session) throws IOException {
        final Dispatcher dispatcher = new Dispatcher(
            Callbacks.to((name, parameters, arguments) -> callbacks.add(name)),
            failure -> wrong.add(session + ": " + failure), System::currentTimeMillis);
        int frames = 0;
        for (final String line : Files.readAllLines(session)) {
            if (line.startsWith(HANDSHAKE)) {
                dispatcher.serverVersion(new ObjectMapper().readTree(line.substring(HANDSHAKE.length()))
                    .get("server_version").asInt());
            } else if (line.startsWith(FROM_HOST)) {
                frames += deliver(dispatcher, session, line.substring(FROM_HOST.length()).trim());
            }
        }
        if (dispatcher.counters().malformedFrames() + dispatcher.counters().unknownFrames() > 0) {
            wrong.add(session + ": unreadable or unknown frames");
        }
        return frames;
    }

    /** A line may hold several frames; each must give a callback. */
    private int deliver(final Dispatcher dispatcher, final Path session, final String base64) {
        final byte[] bytes = Base64.getDecoder().decode(base64);
        final UnsafeBuffer buffer = new UnsafeBuffer(bytes);
        final FrameReader reader = new FrameReader(FrameReader.MAX_FRAME_LENGTH);
        reader.wrap(buffer, 0, bytes.length);
        int frames = 0;
        while (reader.next()) {
            final int before = callbacks.size();
            dispatcher.onFrame(buffer, reader.offset(), reader.length());
            if (callbacks.size() == before) {
                wrong.add(session + ": no callback for " + base64);
            }
            frames++;
        }
        return frames;
    }
}
