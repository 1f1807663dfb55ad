package io.tickwire.message;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.TextList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Fills and reads our messages through their public accessors, as a user does, by protobuf-java's description. */
final class Accessors {
    private static final int DECIMAL = 1;
    private static final int DOUBLE = 2;
    private static final int INT = 3;
    private static final int INT_ONE = 4;
    private static final int TEXT = 5;

    private Accessors() {
    }

    /** Sets every field of {@code source} through the setters of {@code target}, which must be clear. */
    static void fill(final Message target, final DynamicMessage source) {
        source.getAllFields().forEach((field, value) -> set(target, field, value));
    }

    private static void set(final Message target, final FieldDescriptor field, final Object value) {
        if (field.isMapField()) {
            final TagValues tagValues = (TagValues)get(target, field.getName());
            for (final Object entry : (List<?>)value) {
                tagValues.add(part(entry, "key"), part(entry, "value"));
            }
        } else if (field.isRepeated()) {
            ((List<?>)value).forEach(element -> add(get(target, field.getName()), element));
        } else if (value instanceof DynamicMessage) {
            final Message child = (Message)get(target, "mutable" + capital(field));
            child.clear();
            fill(child, (DynamicMessage)value);
        } else {
            setScalar(target, field, value);
        }
    }

    private static void setScalar(final Message target, final FieldDescriptor field, final Object value) {
        switch (SchemaDescriptors.api(field)) {
            case DECIMAL:
                call(target, field.getName(), long.class, Decimals.parse((String)value));
                break;
            case DOUBLE:
                call(target, field.getName(), double.class, Double.parseDouble((String)value));
                break;
            case INT:
            case INT_ONE:
                call(target, field.getName(), int.class,
                    value instanceof Boolean ? (Boolean)value ? 1 : 0 : Integer.parseInt((String)value));
                break;
            case TEXT:
                call(target, field.getName(), CharSequence.class, value.toString());
                break;
            default:
                call(target, field.getName(), type(field), value);
        }
    }

    private static Class<?> type(final FieldDescriptor field) {
        switch (field.getType()) {
            case INT32:
                return int.class;
            case INT64:
                return long.class;
            case DOUBLE:
                return double.class;
            case BOOL:
                return boolean.class;
            default:
                return CharSequence.class;
        }
    }

    private static void add(final Object list, final Object element) {
        if (list instanceof TextList) {
            ((TextList)list).add((String)element);
        } else if (list instanceof IntList) {
            ((IntList)list).add((Integer)element);
        } else if (list instanceof DoubleList) {
            ((DoubleList)list).add((Double)element);
        } else {
            final Message child = ((MessageList<?>)list).addClear();
            fill(child, (DynamicMessage)element);
        }
    }

    /** The first difference between the accessors of {@code actual} and {@code expected}; null if there is none. */
    static String difference(final Message actual, final DynamicMessage expected) {
        for (final FieldDescriptor field : SchemaDescriptors.wireFields(expected.getDescriptorForType())) {
            final String difference = difference(actual, field, expected);
            if (difference != null) {
                return actual.getClass().getSimpleName() + "." + field.getName() + ": " + difference;
            }
        }
        return null;
    }

    private static String difference(final Message actual, final FieldDescriptor field, final DynamicMessage expected) {
        final Object value = get(actual, field.getName());
        if (field.isRepeated()) {
            return listDifference(value, (List<?>)expected.getField(field));
        }
        final boolean present = (Boolean)get(actual, "has" + capital(field));
        if (present != expected.hasField(field)) {
            return "present is " + present;
        }
        if (!present) {
            return null;
        }
        if (value instanceof Message) {
            return difference((Message)value, (DynamicMessage)expected.getField(field));
        }
        final String text = text(field, value);
        final String wanted = text(field, expected.getField(field));
        return text.equals(wanted) ? null : text + " instead of " + wanted;
    }

    private static String text(final FieldDescriptor field, final Object value) {
        switch (SchemaDescriptors.api(field)) {
            case DECIMAL:
                return value instanceof Long ? Decimals.toString((Long)value) : (String)value;
            case INT:
            case INT_ONE:
                return value instanceof Boolean ? (Boolean)value ? "1" : "0" : value.toString();
            default:
                return value.toString();
        }
    }

    private static String listDifference(final Object actual, final List<?> expected) {
        final int size = (Integer)get(actual, "size");
        if (size != expected.size()) {
            return size + " elements instead of " + expected.size();
        }
        for (int i = 0; i < size; i++) {
            final String difference = elementDifference(actual, i, expected.get(i));
            if (difference != null) {
                return "[" + i + "] " + difference;
            }
        }
        return null;
    }

    private static String elementDifference(final Object list, final int index, final Object expected) {
        if (list instanceof TagValues) {
            final TagValues pairs = (TagValues)list;
            return pairs.tag(index).contentEquals(part(expected, "key"))
                && pairs.value(index).contentEquals(part(expected, "value")) ? null : "is not " + expected;
        }
        if (list instanceof MessageList) {
            return difference(((MessageList<?>)list).get(index), (DynamicMessage)expected);
        }
        final Object value = list instanceof TextList ? ((TextList)list).get(index).toString()
            : list instanceof IntList ? (Object)((IntList)list).get(index) : ((DoubleList)list).get(index);
        return value.equals(expected) ? null : value + " instead of " + expected;
    }

    private static String part(final Object entry, final String name) {
        final DynamicMessage message = (DynamicMessage)entry;
        return (String)message.getField(message.getDescriptorForType().findFieldByName(name));
    }

    private static String capital(final FieldDescriptor field) {
        return Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
    }

    private static Object get(final Object target, final String name) {
        try {
            return target.getClass().getMethod(name).invoke(target);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(name, ex);
        }
    }

    private static void call(final Message target, final String name, final Class<?> type, final Object value) {
        try {
            final Method setter = target.getClass().getMethod(name, type);
            setter.invoke(target, value);
        } catch (final InvocationTargetException ex) {
            throw new IllegalStateException(name, ex.getCause());
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(name, ex);
        }
    }
}
