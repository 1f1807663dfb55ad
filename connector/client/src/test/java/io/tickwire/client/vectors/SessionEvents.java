package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import java.util.ArrayList;
import java.util.List;

/** The callbacks of a session, as short lines: what a session's vectors are compared by. */
final class SessionEvents implements EWrapper {

    final List<String> lines = new ArrayList<>();
    EClientSocket client;

    /** A callback of a vector, as a line of the same form. */
    static String lineOf(final JsonNode callback) {
        final JsonNode args = callback.get("args");
        final String name = callback.get("name").asText();
        return switch (name) {
            case "error" -> args.has("e") ? "error of an exception" : "error " + args.get("errorCode").asInt();
            case "nextValidId" -> name + " " + args.get("orderId").asInt();
            case "currentTime" -> name + " " + args.get("time").asLong();
            default -> name;
        };
    }

    @Override
    public void connectAck() {
        lines.add("connectAck");
        if (client.isAsyncEConnect()) {
            client.startAPI();
        }
    }

    @Override
    public void connectionClosed() {
        lines.add("connectionClosed");
    }

    @Override
    public void nextValidId(final int orderId) {
        lines.add("nextValidId " + orderId);
    }

    @Override
    public void currentTime(final long time) {
        lines.add("currentTime " + time);
    }

    @Override
    public void error(
        final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
        final CharSequence advancedOrderRejectJson) {
        lines.add("error " + errorCode);
    }
}
