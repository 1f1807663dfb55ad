package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.vectors.Difference.Deviation;
import io.tickwire.wire.ServerVersion;
import java.util.List;

/** What is sent or refused otherwise than by the official client. The connection is kept in every case. */
final class OutgoingDifferences {
    private static final String NO_NUMBER = "java.lang.NumberFormatException";
    private static final String SAME_TAG = "java.lang.IllegalStateException";
    private static final String NULL = "java.lang.NullPointerException";

    private static final List<Difference> ALL = List.of(
        new Difference(9, "drops the connection with 538 for a letter beyond ASCII in reqGlobalCancel",
            "refuses it with 579, as in every other request", "one letter must not cost the connection",
            OutgoingDifferences::isGlobalCancelBeyondAscii),
        new Difference(13, "drops the connection with 512 for an order without exchange or soft dollar tier in text",
            "sends an empty exchange or tier", "an order without them is an order; the Host judges it",
            OutgoingDifferences::isOrderWithoutExchange),
        new Difference(15, "writes a tag or value that is null as the word null", "writes an empty text",
            "null is no text here", OutgoingDifferences::isNullInOptions),
        new Difference(20, "throws, or drops the connection, for a cancel without particulars below 203",
            "sends it without them, as from 203 on", "a cancel must not fail for what it does not need",
            OutgoingDifferences::isCancelWithoutParticulars),
        new Difference(27, "sends the lowest 32 bits of a quantity beyond 2147483647 at server version 100",
            "refuses it with 503", "never an order of another size", OutgoingDifferences::isBigQuantity),
        new Difference(28, "throws, or drops the connection, for a multiplier that is no number",
            "refuses it with the request's own code", "a clean refusal", OutgoingDifferences::isBadMultiplier),
        new Difference(29, "throws, or drops the connection, for a tag that stands twice among options",
            "refuses it with the request's own code", "a clean refusal", OutgoingDifferences::isSameTagTwice),
        new Difference(29, "throws, or drops the connection, for a tag or value that is null",
            "sends an empty text", "null is no text here", OutgoingDifferences::isNullInMap),
        new Difference(30, "sends protobuf to a Host that takes it for text, or for another version's message",
            "refuses it with 503", "never bytes that a Host misreads", OutgoingDifferences::isProtobufTooEarly));

    private OutgoingDifferences() {
    }

    static List<Difference> all() {
        return ALL;
    }

    private static boolean isGlobalCancelBeyondAscii(final Deviation d) {
        return isOf(d, "reqGlobalCancel") && d.expected().equals("error -1 538, connectionClosed, connectionClosed")
            && d.actual().equals("error -1 579");
    }

    private static boolean isOrderWithoutExchange(final Deviation d) {
        final JsonNode args = args(d);
        return isOf(d, "placeOrder") && serverVersion(d) < ServerVersion.PROTOBUF_ORDERS && isDropped(d, NULL)
            && (!args.path("contract").has("exchange") || args.path("order").path("softDollarTier").isNull())
            && d.actual().startsWith("frame 3 ");
    }

    private static boolean isNullInOptions(final Deviation d) {
        return d.actual().startsWith("frame ") && hasNull(args(d))
            && d.expected().equals(officialOptions(args(d), d.actual()));
    }

    private static boolean isCancelWithoutParticulars(final Deviation d) {
        return (isOf(d, "cancelOrder") && d.actual().startsWith("frame 4 ")
            || isOf(d, "reqGlobalCancel") && d.actual().startsWith("frame 58 "))
            && args(d).path("orderCancel").isNull() && (isThrown(d, NULL) || isDropped(d, NULL));
    }

    private static boolean isBigQuantity(final Deviation d) {
        return isOf(d, "placeOrder") && serverVersion(d) < ServerVersion.FRACTIONAL_ORDER_QTY && isRefused(d, "503")
            && Math.abs(args(d).path("order").path("totalQuantity").asDouble()) > Integer.MAX_VALUE
            && d.expected().startsWith("frame 3 ");
    }

    private static boolean isBadMultiplier(final Deviation d) {
        return (isThrown(d, NO_NUMBER) || isDropped(d, NO_NUMBER)) && isRefused(d, "5\\d\\d")
            && d.heard().calls().get(0).argument("errorMsg").contains("multiplier");
    }

    private static boolean isSameTagTwice(final Deviation d) {
        return (isThrown(d, SAME_TAG) || isDropped(d, SAME_TAG)
            || hasNull(args(d)) && (isThrown(d, NULL) || isDropped(d, NULL))) && isRefused(d, "5\\d\\d")
            && d.heard().calls().get(0).argument("errorMsg").contains("tag");
    }

    private static boolean isNullInMap(final Deviation d) {
        return hasNull(args(d)) && (isThrown(d, NULL) || isDropped(d, NULL)) && d.actual().startsWith("frame 2");
    }

    private static boolean isProtobufTooEarly(final Deviation d) {
        return d.vector().method().endsWith("ProtoBuf") && serverVersion(d) < ServerVersion.PROTOBUF_REST_3
            && d.expected().startsWith("frame ") && d.actual().matches("error -?\\d+ 503")
            && d.heard().calls().get(0).argument("errorMsg").contains("protobuf");
    }

    private static boolean isOf(final Deviation d, final String method) {
        return d.vector().method().equals(method);
    }

    private static int serverVersion(final Deviation d) {
        return d.vector().serverVersion();
    }

    private static JsonNode args(final Deviation d) {
        return d.vector().json().path("args");
    }

    /** The call itself threw. */
    private static boolean isThrown(final Deviation d, final String exception) {
        return d.expected().equals("exception " + exception);
    }

    /** An exception while the request was written cost the connection. */
    private static boolean isDropped(final Deviation d, final String exception) {
        return d.expected().endsWith(", connectionClosed, connectionClosed")
            && d.vector().json().path("error").path("msg").asText().contains(exception);
    }

    /** One error, under the id of the request. */
    private static boolean isRefused(final Deviation d, final String code) {
        final JsonNode id = args(d).iterator().next();
        return d.actual().matches("error " + id.asInt(Integer.MAX_VALUE) + " " + code);
    }

    /** Whether a tag or a value among the options is null. */
    private static boolean hasNull(final JsonNode node) {
        if (node.has("tag")) {
            return node.get("tag").isNull() || node.get("value").isNull();
        }
        for (final JsonNode child : node) {
            if (hasNull(child)) {
                return true;
            }
        }
        return false;
    }

    /** Our text with all options that are joined to one field as the official client joins them. */
    private static String officialOptions(final JsonNode node, final String ours) {
        if (!node.isArray() || node.isEmpty() || !node.get(0).has("tag")) {
            String text = ours;
            for (final JsonNode child : node) {
                text = officialOptions(child, text);
            }
            return text;
        }
        return ours.replace("|" + join(node, ""), "|" + join(node, "null"));
    }

    private static String join(final JsonNode options, final String nothing) {
        final StringBuilder text = new StringBuilder();
        for (final JsonNode pair : options) {
            text.append(pair.get("tag").asText(nothing)).append('=');
            text.append(pair.get("value").asText(nothing)).append(';');
        }
        return text.toString();
    }
}
