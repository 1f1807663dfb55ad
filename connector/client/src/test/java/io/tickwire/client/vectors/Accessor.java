package io.tickwire.client.vectors;

import io.tickwire.wire.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The getter of a message's field, found by name. */
public final class Accessor {
    private static final Map<Class<?>, Map<String, Accessor>> ALL = new ConcurrentHashMap<>();

    private final Method getter;
    private final Method has;

    private Accessor(final Class<?> message, final String name) {
        getter = method(message, name);
        if (getter == null) {
            throw new IllegalStateException("no accessor " + message.getSimpleName() + "." + name + "()");
        }
        has = method(message, "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    public static Accessor of(final Class<? extends Message> message, final String name) {
        return ALL.computeIfAbsent(message, key -> new ConcurrentHashMap<>())
            .computeIfAbsent(name, key -> new Accessor(message, key));
    }

    public Object get(final Message owner) {
        return call(getter, owner);
    }

    public boolean isPresent(final Message owner) {
        return has == null || (Boolean) call(has, owner);
    }

    private static Object call(final Method method, final Message owner) {
        try {
            return method.invoke(owner);
        } catch (final IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static Method method(final Class<?> message, final String name) {
        try {
            return message.getMethod(name);
        } catch (final NoSuchMethodException e) {
            return null;
        }
    }
}
