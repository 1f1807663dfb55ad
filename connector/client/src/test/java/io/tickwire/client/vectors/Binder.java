package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Unset;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;

/** Makes the arguments of a request from their written form. Null is unset. */
final class Binder {
    private final OfficialDefaults defaults;

    Binder(final OfficialDefaults defaults) {
        this.defaults = defaults;
    }

    /** All arguments of a method, by the names of its parameters. */
    Object[] arguments(final Method method, final JsonNode args) {
        final Parameter[] parameters = method.getParameters();
        final Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(parameters[i].getName(), parameters[i].getType(), args.get(parameters[i].getName()));
        }
        return arguments;
    }

    private Object value(final String name, final Class<?> type, final JsonNode json) {
        if (type == int.class) {
            return intOf(name, json);
        }
        if (type == long.class) {
            return json.isNull() ? Unset.LONG : json.asLong();
        }
        if (type == double.class) {
            return Comparison.doubleOf(json);
        }
        if (type == boolean.class) {
            return json.asBoolean();
        }
        if (json.isNull()) {
            return null;
        }
        return type == CharSequence.class ? json.asText()
            : type == TagValues.class ? tagValues(json) : fill(newInstance(type), json);
    }

    private static int intOf(final String name, final JsonNode json) {
        if (json.isNull()) {
            return Unset.INT;
        }
        if (json.isBoolean()) {
            return json.asBoolean() ? 1 : 0;
        }
        return json.isTextual() ? Names.enumValue(name, json.asText()) : json.asInt();
    }

    private static TagValues tagValues(final JsonNode json) {
        final TagValues list = new TagValues();
        for (final JsonNode pair : json) {
            list.add(pair.get("tag").asText(""), pair.get("value").asText(""));
        }
        return list;
    }

    static Message newInstance(final Class<?> type) {
        try {
            return (Message) type.getConstructor().newInstance();
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException("no new " + type, e);
        }
    }

    private Message fill(final Message target, final JsonNode json) {
        for (final Map.Entry<String, JsonNode> field : json.properties()) {
            field(target, field.getKey(), field.getValue());
        }
        return target;
    }

    private void field(final Message target, final String official, final JsonNode json) {
        final String name = Names.accessor(target.getClass(), official);
        final Object old = Accessor.of(target.getClass(), name).get(target);
        if (old instanceof MessageList) {
            list((MessageList<?>) old, json);
        } else if (old instanceof IntList) {
            json.forEach(element -> ((IntList) old).add(element.asInt()));
        } else {
            final Method setter = setter(target.getClass(), name);
            final Object value = value(name, setter.getParameterTypes()[0], json);
            call(setter, target, value == null && old instanceof Long ? "" : value);
        }
    }

    private void list(final MessageList<?> list, final JsonNode json) {
        for (final JsonNode element : json) {
            final Message added = list.add();
            if (element.has("type")) {
                condition(added, element);
            } else {
                fill(added, element);
            }
        }
    }

    /** All fields of a kind of condition are sent, those too that have their default. */
    private void condition(final Message condition, final JsonNode json) {
        for (final Map.Entry<String, JsonNode> field : defaults.ofCondition(json.get("type").asText()).properties()) {
            field(condition, field.getKey(), json.has(field.getKey()) ? json.get(field.getKey()) : field.getValue());
        }
    }

    /** A decimal has two setters, one for its text and one for its bits. */
    private static Method setter(final Class<?> owner, final String name) {
        Method found = null;
        for (final Method method : owner.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1
                && (found == null || method.getParameterTypes()[0] == CharSequence.class)) {
                found = method;
            }
        }
        if (found == null) {
            throw new IllegalStateException("no setter " + owner.getSimpleName() + "." + name);
        }
        return found;
    }

    private static void call(final Method setter, final Message target, final Object argument) {
        try {
            setter.invoke(target, argument);
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException(setter.toString(), e);
        }
    }
}
