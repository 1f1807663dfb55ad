package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tickwire.client.ErrorCode;
import java.util.Set;

/** How an unreadable frame is reported: an error that concerns no request, with one of three codes and a text. */
final class BadFrame {
    /** Stands in a list of expected callbacks where the official client threw. */
    static final JsonNode EXPECTED = JsonNodeFactory.instance.objectNode().put("name", "error").put("badFrame", true);

    private static final Set<String> CODES = Set.of(
        String.valueOf(ErrorCode.UNKNOWN_ID), String.valueOf(ErrorCode.BAD_LENGTH),
        String.valueOf(ErrorCode.BAD_MESSAGE));

    private BadFrame() {
    }

    static boolean isExpected(final JsonNode callback) {
        return callback.has("badFrame");
    }

    static boolean is(final Heard.Call call) {
        return call.name().equals("error") && "-1".equals(call.argument("id"))
            && CODES.contains(call.argument("errorCode"))
            && String.valueOf(OurClock.NOW).equals(call.argument("errorTime"))
            && !call.argument("errorMsg").isEmpty() && call.argument("advancedOrderRejectJson").isEmpty();
    }
}
