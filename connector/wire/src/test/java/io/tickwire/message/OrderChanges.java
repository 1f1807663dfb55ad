package io.tickwire.message;

import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Unset;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every way to change one field of an order, found among its methods, so that no field can be forgotten. */
public final class OrderChanges {

    private static final Object[] INTS = {0, 1, 7, -1, 123_456, Unset.INT};
    private static final Object[] LONGS = {0L, 1L, Unset.LONG};
    private static final Object[] QUANTITIES = {Decimals.fromLong(0), Decimals.fromLong(7), Unset.DECIMAL};
    private static final Object[] DOUBLES = {
        0.0, -0.0, 1.0, 187.32, -1e300, Unset.DOUBLE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN,
    };
    private static final Object[] FLAGS = {true, false};
    private static final Object[] TEXTS = {"", "x", "BUY", "a text of more than one word"};

    private OrderChanges() {
    }

    /** The changes by their names. */
    public static Map<String, Consumer<Order>> all() {
        final Map<String, Consumer<Order>> changes = new TreeMap<>();
        for (final Method method : Order.class.getMethods()) {
            if (isSetter(method)) {
                for (final Object value : values(method)) {
                    changes.put(method.getName() + " " + value, (final Order order) -> call(method, order, value));
                }
            } else if (method.getParameterCount() == 0 && method.getReturnType() == TagValues.class) {
                changes.put(method.getName(), (final Order order) -> ((TagValues)call(method, order)).add("k", "v"));
            } else if (method.getParameterCount() == 0 && method.getReturnType() == MessageList.class) {
                changes.put(method.getName(), (final Order order) -> addTo((MessageList<?>)call(method, order)));
            }
        }
        changes.put("softDollarTier name", (final Order order) -> order.mutableSoftDollarTier().name("tier"));
        changes.put("softDollarTier value", (final Order order) -> order.mutableSoftDollarTier().value("10"));
        changes.put("no softDollarTier", (final Order order) -> order.softDollarTier(null));
        changes.put("clear", Order::clear);
        return changes;
    }

    private static void addTo(final MessageList<?> list) {
        if (list.add() instanceof OrderCondition condition) {
            condition.type(1).isMore(true).price(1);
        }
    }

    private static boolean isSetter(final Method method) {
        return method.getParameterCount() == 1 && method.getReturnType() == Order.class
            && !method.getName().equals("copyFrom") && values(method).length > 0;
    }

    private static Object[] values(final Method setter) {
        final Class<?> type = setter.getParameterTypes()[0];
        return type == int.class ? INTS
            : type == long.class ? setter.getName().endsWith("Quantity") ? QUANTITIES : LONGS
            : type == double.class ? DOUBLES
            : type == boolean.class ? FLAGS
            : type == CharSequence.class && !setter.getName().endsWith("Quantity") ? TEXTS
            : new Object[0];
    }

    private static Object call(final Method method, final Order order, final Object... values) {
        try {
            return method.invoke(order, values);
        } catch (final IllegalAccessException ex) {
            throw new IllegalStateException(method.toString(), ex);
        } catch (final InvocationTargetException ex) {
            throw new IllegalStateException(method.toString(), ex.getCause());
        }
    }
}
