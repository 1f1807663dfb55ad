package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;

/** One golden vector: a line of a file, as JSON. */
record Vector(String file, int line, JsonNode json) {
    int serverVersion() {
        return json.get("sv").asInt();
    }

    /** Whether the client of this vector was connected at all. */
    boolean isConnected() {
        return !json.get("sv").isNull();
    }

    int messageId() {
        return json.path("msgId").asInt();
    }

    String caseName() {
        return json.path("case").asText();
    }

    /** Whether it is about a request, rather than what the Host says. */
    boolean isOutgoing() {
        return json.has("method");
    }

    String method() {
        return json.path("method").asText();
    }

    boolean has(final String key) {
        return json.has(key);
    }

    byte[] bytes(final String key) {
        return HexFormat.of().parseHex(json.get(key).asText());
    }

    /** The whole frame, its length included. */
    byte[] frame() {
        return bytes("frame");
    }

    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder(file).append(':').append(line);
        for (final String key : new String[] {"sv", "msgId", "method", "seed", "case", "field", "kind", "value"}) {
            if (json.has(key)) {
                text.append(' ').append(key).append('=').append(json.get(key));
            }
        }
        return text.toString();
    }
}
