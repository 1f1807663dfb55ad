package io.tickwire.client.captures;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.wire.FrameId;
import java.util.Arrays;
import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;

/** A captured frame and what was published with it. */
record Capture(JsonNode json) {
    private static final int LENGTH_BYTES = 4;

    int serverVersion() {
        return json.get("server_version").asInt();
    }

    int messageId() {
        return json.get("msg_id").asInt();
    }

    boolean isFromHost() {
        return json.get("direction").asText().equals("host_to_client");
    }

    boolean isProtobuf() {
        return json.get("encoding").asText().equals("protobuf");
    }

    JsonNode fields() {
        return json.get("fields");
    }

    /** Id and payload. */
    byte[] body() {
        final byte[] frame = HexFormat.of().parseHex(json.get("frame_hex").asText());
        return Arrays.copyOfRange(frame, LENGTH_BYTES, frame.length);
    }

    byte[] payload() {
        final byte[] body = body();
        return Arrays.copyOfRange(
            body, FrameId.skip(new UnsafeBuffer(body), 0, body.length, serverVersion()), body.length);
    }

    @Override
    public String toString() {
        return "capture " + json.get("n") + " " + json.get("msg").asText() + " at " + serverVersion();
    }
}
