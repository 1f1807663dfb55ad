package io.tickwire.client.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Callbacks as they were heard, copied to plain text, for judging what deviates. */
final class Heard implements Callbacks.Receiver {
    private final List<Call> calls = new ArrayList<>();

    /** A callback: its name and its arguments as text. */
    record Call(String name, Map<String, String> arguments) {
        String argument(final String parameter) {
            return arguments.get(parameter);
        }
    }

    @Override
    public void onCallback(final String name, final String[] parameters, final Object[] arguments) {
        calls.add(copy(name, parameters, arguments));
    }

    static Call copy(final String name, final String[] parameters, final Object[] arguments) {
        final Map<String, String> copy = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i++) {
            copy.put(parameters[i], String.valueOf(arguments[i]));
        }
        return new Call(name, copy);
    }

    List<Call> calls() {
        return calls;
    }

    void clear() {
        calls.clear();
    }

    /** Whether one error of our own, about an incoming frame, is all that was heard. */
    boolean isOneBadFrame() {
        return calls.size() == 1 && BadFrame.is(calls.get(0));
    }
}
