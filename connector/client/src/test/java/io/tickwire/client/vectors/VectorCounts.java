package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many of the vectors that the project carries test each request and each message. */
public final class VectorCounts {
    private final Map<String, Integer> counts = new TreeMap<>();

    private VectorCounts() {
    }

    /**
     * Counts the vectors in the test resources.
     *
     * @return the counts
     */
    public static VectorCounts ofTheProject() {
        final VectorCounts counts = new VectorCounts();
        for (final Path file : new VectorFolder(VectorFolder.resources()).files()) {
            VectorFolder.forEach(file, counts::add);
        }
        return counts;
    }

    private void add(final Vector vector) {
        counts.merge(subject(vector.json()), 1, Integer::sum);
    }

    /** A session begins with START_API; the other vectors name their request or message. */
    private static String subject(final JsonNode vector) {
        if (vector.has("serverHello") || vector.has("fromClient")) {
            return "out startAPI";
        }
        return vector.has("method") ? "out " + vector.path("method").asText() : "in " + vector.path("msgId");
    }

    /**
     * Vectors of a request.
     *
     * @param method of {@code EClientSocket}
     * @return how many
     */
    public int ofRequest(final String method) {
        return counts.getOrDefault("out " + method, 0);
    }

    /**
     * Vectors of a message from the Host.
     *
     * @param messageId without the 200 of protobuf
     * @return how many
     */
    public int ofAnswer(final int messageId) {
        return counts.getOrDefault("in " + messageId, 0);
    }
}
