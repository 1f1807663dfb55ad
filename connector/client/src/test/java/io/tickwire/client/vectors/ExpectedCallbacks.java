package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** Compares callbacks, while they happen, with the list that the official client delivered. */
final class ExpectedCallbacks implements Callbacks.Receiver {
    private static final String NOW = "now";

    private final Comparison comparison;
    private JsonNode expected;
    private int next;

    ExpectedCallbacks(final Comparison comparison) {
        this.comparison = comparison;
    }

    void expect(final JsonNode callbacks) {
        expected = callbacks;
        next = 0;
    }

    /** To be called when the frame is dispatched: tells what did not come. */
    void complete() {
        for (; next < expected.size(); next++) {
            comparison.differs("callback " + next, expected.get(next).get("name").asText(), "nothing");
        }
    }

    @Override
    public void onCallback(final String name, final String[] parameters, final Object[] arguments) {
        if (next >= expected.size()) {
            comparison.differs("callback " + next, "nothing", name + " " + Arrays.toString(arguments));
        } else if (!expected.get(next).get("name").asText().equals(name)) {
            comparison.differs("callback " + next, expected.get(next).get("name").asText(), name);
        } else if (BadFrame.isExpected(expected.get(next))) {
            final Heard.Call call = Heard.copy(name, parameters, arguments);
            check("callback " + next, "an error about the frame", call, BadFrame.is(call));
        } else {
            compare(name, expected.get(next).get("args"), parameters, arguments);
        }
        next++;
    }

    private void compare(
        final String name, final JsonNode wanted, final String[] parameters, final Object[] arguments) {
        if (wanted.size() != parameters.length) {
            comparison.differs(name, wanted.size() + " arguments", parameters.length);
            return;
        }
        final boolean ours = NOW.equals(wanted.path("errorTime").asText());
        for (int i = 0; i < parameters.length; i++) {
            final String path = name + "." + parameters[i];
            if (!wanted.has(parameters[i])) {
                comparison.differs(path, "no such parameter", arguments[i]);
            } else if (ours && parameters[i].equals("errorTime")) {
                check(path, OurClock.NOW, arguments[i], arguments[i].equals(OurClock.NOW));
            } else if (ours && parameters[i].equals("errorMsg")) {
                check(path, "a text", arguments[i], ((CharSequence) arguments[i]).length() > 0);
            } else {
                comparison.value(path, wanted.get(parameters[i]), arguments[i]);
            }
        }
    }

    private void check(final String path, final Object wanted, final Object actual, final boolean isRight) {
        if (!isRight) {
            comparison.differs(path, wanted, actual);
        }
    }
}
