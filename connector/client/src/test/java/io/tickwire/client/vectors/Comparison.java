package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares what a callback was given with what the official client gave it. Null, unset and the empty text are one and
 * the same; a field that a vector leaves out has the official default.
 */
final class Comparison {
    private final OfficialDefaults defaults;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private Frame frame;

    Comparison(final OfficialDefaults defaults) {
        this.defaults = defaults;
    }

    /** Begins a vector. */
    void reset() {
        mismatches.clear();
    }

    /** Begins a frame. */
    void frame(final Frame current) {
        frame = current;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    void differs(final String path, final Object expected, final Object actual) {
        mismatches.add(new Mismatch(path, plain(expected), plain(actual), frame));
    }

    /** Live views must be copied; lists of texts are copies already. */
    private static Object plain(final Object value) {
        if (value instanceof JsonNode && ((JsonNode) value).isValueNode()) {
            return ((JsonNode) value).asText("");
        }
        return value instanceof List ? value : String.valueOf(value);
    }

    void value(final String path, final JsonNode expected, final Object actual) {
        if (actual instanceof Message) {
            object(path, expected, (Message) actual);
        } else if (actual instanceof MessageList) {
            list(path, expected, (MessageList<?>) actual);
        } else if (actual instanceof TagValues) {
            pairs(path, expected, (TagValues) actual);
        } else if (actual instanceof TextList || actual instanceof DoubleList) {
            set(path, expected, actual);
        } else if (!isSame(path, expected, actual)) {
            differs(path, expected, actual instanceof Long ? longText((Long) actual) : actual);
        }
    }

    private static String longText(final long value) {
        return value + " (as a decimal " + Decimals.toString(value) + ")";
    }

    private static boolean isSame(final String path, final JsonNode expected, final Object actual) {
        if (actual instanceof CharSequence) {
            return isSameText(path, expected.isNull() ? "" : expected.asText(), actual.toString());
        }
        if (actual instanceof Integer) {
            return isSameInt(path, expected, (Integer) actual);
        }
        if (actual instanceof Long) {
            return isSameLong(expected, (Long) actual);
        }
        if (actual instanceof Double) {
            return Double.compare(doubleOf(expected), (Double) actual) == 0;
        }
        return actual instanceof Boolean && expected.isBoolean() && expected.asBoolean() == (Boolean) actual;
    }

    /** The exchange letter is one char there, a blank for none, and a text here. */
    private static boolean isSameText(final String path, final String expected, final String actual) {
        if (path.endsWith(".exchangeLetter")) {
            return expected.equals(actual.isEmpty() ? " " : actual.substring(0, 1));
        }
        return expected.equals(actual) || Names.isNone(path, expected) && actual.isEmpty();
    }

    private static boolean isSameInt(final String path, final JsonNode expected, final int actual) {
        if (expected.isNull()) {
            return actual == Unset.INT;
        }
        if (expected.isBoolean()) {
            return actual == (expected.asBoolean() ? 1 : 0);
        }
        if (expected.isObject()) {
            return actual == Masks.of(path, expected);
        }
        if (expected.isTextual()) {
            final Integer number = Names.enumValue(path.substring(path.lastIndexOf('.') + 1), expected.asText());
            return number != null && number == actual;
        }
        return expected.asInt() == actual;
    }

    /** A long is a number, or the bits of a decimal, which vectors write as text. */
    private static boolean isSameLong(final JsonNode expected, final long actual) {
        if (expected.isNull()) {
            return actual == Unset.LONG || actual == Unset.DECIMAL;
        }
        if (expected.isTextual()) {
            return Decimals.equal(Decimals.parse(expected.asText()), actual) && actual != Unset.DECIMAL;
        }
        return expected.asLong() == actual;
    }

    static double doubleOf(final JsonNode expected) {
        if (expected.isNull()) {
            return Unset.DOUBLE;
        }
        return expected.isTextual() ? Double.parseDouble(expected.asText()) : expected.asDouble();
    }

    private void list(final String path, final JsonNode expected, final MessageList<?> actual) {
        if (path.endsWith(".theMap")) {
            SmartComponentMap.compare(this, path, expected, actual);
            return;
        }
        if (expected.size() != actual.size()) {
            differs(path + ".size", expected.size(), actual.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            object(path + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    /** What official sets hold comes as a list here, in the order of the Host. */
    private void set(final String path, final JsonNode expected, final Object actual) {
        final List<String> wanted = Sets.sorted(expected, actual instanceof DoubleList);
        final List<String> got = Sets.sorted(actual);
        if (!wanted.equals(got)) {
            differs(path, wanted, got);
        }
    }

    /** Text keeps the order of pairs; protobuf has a map, in which the last value of a tag counts. */
    private void pairs(final String path, final JsonNode expected, final TagValues actual) {
        final boolean ordered = !frame.isProtobuf();
        final Pairs wanted = new Pairs(ordered);
        for (final JsonNode pair : expected) {
            wanted.add(pair.path("tag").asText(""), pair.path("value").asText(""));
        }
        final Pairs got = new Pairs(ordered);
        for (int i = 0; i < actual.size(); i++) {
            got.add(actual.tag(i).toString(), actual.value(i).toString());
        }
        if (!wanted.list().equals(got.list())) {
            differs(path, wanted.list(), got.list());
        }
    }

    void object(final String path, final JsonNode expected, final Message actual) {
        if (expected.isNull()) {
            differs(path, expected, actual);
            return;
        }
        final JsonNode absent = expected.has("type") && actual.getClass().getSimpleName().equals("OrderCondition")
            ? defaults.ofCondition(expected.get("type").asText()) : defaults.of(Names.officialClass(actual.getClass()));
        for (final Map.Entry<String, JsonNode> field : absent.properties()) {
            if (!expected.has(field.getKey())) {
                field(path, actual, field.getKey(), field.getValue());
            }
        }
        for (final Map.Entry<String, JsonNode> field : expected.properties()) {
            field(path, actual, field.getKey(), field.getValue());
        }
    }

    private void field(final String path, final Message owner, final String official, final JsonNode expected) {
        final Accessor accessor = Accessor.of(owner.getClass(), Names.accessor(owner.getClass(), official));
        final Object actual = accessor.get(owner);
        if (actual instanceof Message && (expected.isNull() || official.startsWith("tickAttrib"))) {
            subMessage(path + "." + official, expected, (Message) actual, accessor.isPresent(owner));
        } else {
            value(path + "." + official, expected, actual);
        }
    }

    private void subMessage(final String path, final JsonNode expected, final Message actual, final boolean present) {
        if (expected.isNull()) {
            if (present) {
                differs(path, expected, actual);
            }
        } else {
            object(path, expected, actual);
        }
    }
}
