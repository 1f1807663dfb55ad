package io.tickwire.host.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tickwire.host.session.HostSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recorded frames of a Host, by the server version at which they were recorded, to be played to clients.
 * <p>
 * The file has one JSON object a line; read are {@code direction} (only {@code host_to_client} is played),
 * {@code server_version} and {@code frame_hex}, a whole frame with its length in front. Allocates: for set-up only.
 */
public final class Replay {
    private final TreeMap<Integer, List<byte[]>> byVersion = new TreeMap<>();

    private Replay() {
    }

    /** Reads a file. */
    public static Replay load(final Path path) throws IOException {
        final Replay replay = new Replay();
        final JsonFactory json = new JsonFactory();
        int lineNumber = 0;
        for (final String line : Files.readAllLines(path)) {
            lineNumber++;
            if (!line.isBlank()) {
                try (JsonParser parser = json.createParser(line)) {
                    replay.read(parser);
                } catch (final IOException | IllegalArgumentException ex) {
                    throw new IOException(path + ", line " + lineNumber + ": " + ex.getMessage(), ex);
                }
            }
        }
        if (replay.byVersion.isEmpty()) {
            throw new IOException(path + " holds no frame from a Host");
        }
        return replay;
    }

    /** The server versions of which there are frames. */
    public Set<Integer> versions() {
        return Collections.unmodifiableSet(byVersion.keySet());
    }

    /** How many frames there are of a server version. */
    public int count(final int serverVersion) {
        return byVersion.getOrDefault(serverVersion, List.of()).size();
    }

    /** The newest server version of which there are frames, but not above a limit; 0 if there is none. */
    public int versionUpTo(final int limit) {
        final Integer version = byVersion.floorKey(limit);
        return version == null ? 0 : version;
    }

    /** Plays all frames of the session's server version. */
    public void play(final HostSession session) {
        for (final byte[] frame : byVersion.getOrDefault(session.serverVersion(), List.of())) {
            session.sendRaw(frame);
        }
    }

    private void read(final JsonParser parser) throws IOException {
        String direction = "host_to_client";
        int version = 0;
        byte[] frame = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("an object is expected");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            final String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "direction" -> direction = parser.getText();
                case "server_version" -> version = parser.getIntValue();
                case "frame_hex" -> frame = HexFormat.of().parseHex(parser.getText());
                default -> parser.skipChildren();
            }
        }
        if (direction.equals("host_to_client")) {
            if (version == 0 || frame == null) {
                throw new IOException("server_version or frame_hex is missing");
            }
            byVersion.computeIfAbsent(version, key -> new ArrayList<>()).add(frame);
        }
    }
}
