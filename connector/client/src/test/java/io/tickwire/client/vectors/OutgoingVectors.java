package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.MemoryHost;
import io.tickwire.client.MemoryHost.Client;
import io.tickwire.client.SendResult;
import io.tickwire.wire.Message;
import io.tickwire.wire.ServerVersion;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Makes the requests of vectors with a connected client and compares what was sent, or why it was refused, with the
 * official client. One to a thread.
 */
final class OutgoingVectors {
    private static final int TIMES_AN_ORDER = 10;

    private final Binder binder;
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, Client> clients = new HashMap<>();
    private final Heard heard = new Heard();

    OutgoingVectors(final OfficialDefaults defaults) {
        binder = new Binder(defaults);
    }

    /** A request with its arguments. */
    Outcome run(final Vector vector) {
        final JsonNode args = vector.json().get("args");
        final Method method = method(vector.method(), args);
        return run(vector, method, binder.arguments(method, args));
    }

    /** A request that is given its message. */
    Outcome runProtoBuf(final Vector vector) {
        final Method method = method(vector.method(), null);
        final byte[] bytes = vector.bytes("message");
        final Message message = Binder.newInstance(method.getParameterTypes()[0]);
        message.decode(new UnsafeBuffer(bytes), 0, bytes.length);
        return run(vector, method, message);
    }

    /** An order, which the client will know again, so often that it does. */
    private Outcome run(final Vector vector, final Method method, final Object... arguments) {
        Outcome outcome = Outcome.SAME;
        for (int i = method.getName().equals("placeOrder") ? TIMES_AN_ORDER : 1; i > 0 && outcome == Outcome.SAME; i--) {
            outcome = runOnce(vector, method, arguments);
        }
        return outcome;
    }

    private Outcome runOnce(final Vector vector, final Method method, final Object... arguments) {
        final Client client = client(vector);
        client.forget();
        heard.clear();
        final List<Mismatch> mismatches = new ArrayList<>();
        compare(vector, outcome(client, call(client, method, arguments), mismatches), client, mismatches);
        return mismatches.isEmpty() ? Outcome.SAME : Outcome.of(vector, mismatches, heard);
    }

    /** What came of it here: a frame or errors, as the result says. */
    private String outcome(final Client client, final long result, final List<Mismatch> mismatches) {
        if (result < 0 == client.hasSent() || result < 0 != heard.calls().size() > 0) {
            mismatches.add(new Mismatch("result", "one that fits the outcome", SendResult.name(result), null));
        }
        final StringBuilder text = new StringBuilder();
        for (final Heard.Call call : heard.calls()) {
            text.append(text.length() == 0 ? "" : ", ").append(call.name());
            if (call.name().equals("error")) {
                text.append(' ').append(call.argument("id")).append(' ').append(call.argument("errorCode"));
            }
        }
        return text.toString();
    }

    private void compare(
        final Vector vector, final String refusal, final Client client, final List<Mismatch> mismatches) {
        final SentFrame actual = client.hasSent() ? new SentFrame(vector.serverVersion(), client.sent()) : null;
        final SentFrame expected = vector.has("frame") ? new SentFrame(vector.serverVersion(), vector.frame()) : null;
        if (expected != null && actual != null && expected.isSame(actual)) {
            return;
        }
        final String wanted = expected == null ? expectedRefusal(vector.json()) : expected.toString();
        final String got = actual == null ? refusal : actual.toString();
        if (!wanted.equals(got)) {
            mismatches.add(new Mismatch(vector.method(), wanted, got, null));
        }
        if (vector.isConnected() && !client.isConnected()) {
            mismatches.add(new Mismatch("connection", "kept", "lost", null));
        }
    }

    private static String expectedRefusal(final JsonNode json) {
        final StringBuilder text = new StringBuilder();
        if (json.has("error")) {
            final JsonNode id = json.get("error").get("id");
            text.append("error ").append(id.asInt(Integer.MAX_VALUE)).append(' ')
                .append(json.get("error").get("code").asInt());
        }
        for (int i = 0; i < json.path("connectionClosed").asInt(); i++) {
            text.append(", connectionClosed");
        }
        if (json.has("exception")) {
            text.append("exception ").append(json.get("exception").get("class").asText());
        }
        return text.toString();
    }

    private static long call(final Client client, final Method method, final Object... arguments) {
        try {
            return (Long) method.invoke(client, arguments);
        } catch (final IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** One for each server version, with and without extra authentication. */
    private Client client(final Vector vector) {
        if (!vector.isConnected()) {
            return clients.computeIfAbsent(
                "none", key -> MemoryHost.unconnected(ServerVersion.MAX, Callbacks.to(heard)));
        }
        final boolean extraAuth = vector.has("extraAuth");
        return clients.computeIfAbsent(vector.serverVersion() + " " + extraAuth,
            key -> MemoryHost.connect(vector.serverVersion(), extraAuth, Callbacks.to(heard)));
    }

    private Method method(final String name, final JsonNode args) {
        final List<String> names = new ArrayList<>();
        if (args != null) {
            args.fieldNames().forEachRemaining(names::add);
        }
        return methods.computeIfAbsent(name + names, key -> find(name, args == null ? null : names));
    }

    /** The request of this name whose parameters have these names; for a message of its own, the one there is. */
    static Method find(final String name, final List<String> parameters) {
        for (final Method method : Client.class.getMethods()) {
            if (method.getName().equals(name) && (parameters == null || parameters.equals(parameterNames(method)))) {
                return method;
            }
        }
        throw new IllegalStateException("no request " + name + parameters);
    }

    private static List<String> parameterNames(final Method method) {
        final List<String> names = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            names.add(method.getParameters()[i].getName());
        }
        return names;
    }
}
