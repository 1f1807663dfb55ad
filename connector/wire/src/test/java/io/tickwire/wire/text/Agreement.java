package io.tickwire.wire.text;

import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Supplier;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Compares messages of any class by their getters.
 */
final class Agreement {

    private Agreement() {
    }

    /** All values are equal. */
    static void assertEqual(final Message expected, final Message actual, final Supplier<String> what) {
        compare(expected, actual, null, what);
    }

    /** Each value is the one sent; or unset, or that of a new message, where the version does not carry it. */
    static void assertReceived(final Message sent, final Message received, final Supplier<String> what) {
        try {
            final Message blank = received.getClass().getConstructor().newInstance();
            compare(sent, received, blank, what);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void compare(
        final Message expected, final Message actual, final Message blank, final Supplier<String> what) {
        for (final Method getter : expected.getClass().getMethods()) {
            if (!isGetter(getter)) {
                continue;
            }
            final Object value = value(getter, actual);
            final boolean agrees = same(value(getter, expected), value, blank, what)
                || blank != null && (same(value(getter, blank), value, blank, what) || value.equals(Unset.INT));
            assertTrue(agrees, () -> getter.getName() + " is " + value + " in " + what.get());
        }
    }

    private static boolean isGetter(final Method method) {
        final String name = method.getName();
        return method.getParameterCount() == 0 && method.getDeclaringClass().getPackageName().endsWith(".message")
            && !Modifier.isStatic(method.getModifiers()) && !name.startsWith("mutable") && !name.startsWith("has")
            && !name.equals("reset") && !name.equals("clear") && !name.equals("tickCase");
    }

    private static Object value(final Method getter, final Message message) {
        try {
            return getter.invoke(message);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(getter.toString(), ex);
        }
    }

    private static boolean same(
        final Object expected, final Object actual, final Message blank, final Supplier<String> what) {
        if (expected instanceof Message) {
            if (blank == null) {
                assertEqual((Message) expected, (Message) actual, what);
            } else {
                assertReceived((Message) expected, (Message) actual, what);
            }
            return true;
        }
        if (expected instanceof MessageList) {
            return sameList((MessageList<?>) expected, (MessageList<?>) actual, blank, what);
        }
        if (expected instanceof Text) {
            return ((Text) expected).contentEquals((Text) actual);
        }
        if (expected instanceof Long) {
            return expected.equals(actual) || Decimals.equal((Long) expected, (Long) actual);
        }
        return expected.toString().equals(actual.toString());
    }

    private static boolean sameList(
        final MessageList<?> expected, final MessageList<?> actual, final Message blank, final Supplier<String> what) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (blank == null) {
                assertEqual(expected.get(i), actual.get(i), what);
            } else {
                assertReceived(expected.get(i), actual.get(i), what);
            }
        }
        return true;
    }
}
