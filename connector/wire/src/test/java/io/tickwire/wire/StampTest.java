package io.tickwire.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.proto.ProtoReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** A message loses its stamp by whatever changes it, through all of its public methods and those of its texts. */
@Timeout(30)
class StampTest {

    private static final Set<String> VARYING = Set.of("action", "lmtPrice", "totalQuantity");
    private static final UnsafeBuffer BYTES = new UnsafeBuffer("bytes of a frame".getBytes(StandardCharsets.US_ASCII));

    @Test
    void shouldBearAStampThatNoOtherMessageHas() {
        final Message one = stamped(Order.class);
        assertEquals(one.stamp(), one.stamped());
        assertNotEquals(one.stamp(), stamped(Order.class).stamp());
        assertNotEquals(one.stamp(), stamped(Contract.class).stamp());
        assertNotEquals(one.stamp(), one.copyFrom(newMessage(Order.class)).stamped());
    }

    @TestFactory
    Stream<DynamicTest> shouldLoseItsStampByEachSetter() {
        return setters().map(setter -> DynamicTest.dynamicTest(name(setter), () -> {
            final Message message = stamped(setter.getDeclaringClass());
            final long stamp = message.stamp();
            setter.invoke(message, otherValue(message, setter));
            assertEquals(VARYING.contains(setter.getName()) ? stamp : 0, message.stamp());
        }));
    }

    @TestFactory
    Stream<DynamicTest> shouldKeepItsStampWhenAValueIsSetAgain() {
        return setters().filter(setter -> isValue(setter.getParameterTypes()[0]))
            .map(setter -> DynamicTest.dynamicTest(name(setter), () -> {
                final Message message = stamped(setter.getDeclaringClass());
                final Object value = otherValue(setter.getParameterTypes()[0]);
                setter.invoke(message, value);
                final long stamp = message.stamped();
                setter.invoke(message, value);
                assertEquals(stamp, message.stamp());
            }));
    }

    @TestFactory
    Stream<DynamicTest> shouldLoseItsStampWhenATextIsChangedBehindItsBack() {
        final List<Consumer<Text>> changes = List.of(text -> text.set("other"), text -> text.wrap(BYTES, 0, 5),
            text -> text.wrapEscaped(BYTES, 0, 5), text -> text.setDouble(2.5),
            text -> text.copyFrom(viewOf(BYTES)), text -> text.set("longer than fifteen"), text -> text.set("\u00E9"));
        return texts().map(accessor -> DynamicTest.dynamicTest(name(accessor), () -> {
            for (final Consumer<Text> change : changes) {
                final Message message = stamped(accessor.getDeclaringClass());
                final Text text = (Text)accessor.invoke(message);
                change.accept(text);
                assertEquals(VARYING.contains(accessor.getName()), message.stamp() != 0);
                message.stamped();
                text.clear();
                assertEquals(VARYING.contains(accessor.getName()), message.stamp() != 0);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> shouldLoseItsStampWhenAllOfItChanges() {
        final List<Consumer<Message>> changes = List.of(
            Message::clear, Message::reset, message -> message.copyFrom(newMessage(message.getClass())),
            message -> message.merge(new ProtoReader().wrap(BYTES, 0, 0)), message -> message.decode(BYTES, 0, 0));
        return Stream.of(Contract.class, Order.class).flatMap(type -> changes.stream().map(change ->
            DynamicTest.dynamicTest(type.getSimpleName() + ' ' + changes.indexOf(change), () -> {
                final Message message = stamped(type);
                change.accept(message);
                assertEquals(0, message.stamp());
            })));
    }

    /** Whatever comes to be in a list or in a nested message, the message has parts; else it would lose its stamp. */
    @TestFactory
    Stream<DynamicTest> shouldHavePartsOrLoseItsStampWhateverIsReferredToChanges() {
        return parts().map(accessor -> DynamicTest.dynamicTest(name(accessor), () -> {
            final Message message = stamped(accessor.getDeclaringClass());
            assertFalse(message.hasParts());
            fill(accessor.invoke(message));
            assertTrue(message.hasParts() || message.stamp() == 0);
        }));
    }

    private static void fill(final Object part) throws ReflectiveOperationException {
        if (part instanceof TagValues) {
            ((TagValues)part).add("tag", "value");
        } else if (part instanceof MessageList) {
            ((MessageList<?>)part).add();
        } else {
            final List<Method> setters = settersOf(part.getClass()).toList();
            for (final Method setter : setters) {
                setter.invoke(part, otherValue(setter.getParameterTypes()[0]));
            }
        }
    }

    private static Stream<Method> setters() {
        return Stream.of(Contract.class, Order.class).flatMap(StampTest::settersOf);
    }

    private static Stream<Method> settersOf(final Class<?> type) {
        return methodsOf(type).filter(method -> method.getParameterCount() == 1 && method.getReturnType() == type
            && !method.getName().equals("copyFrom"));
    }

    private static Stream<Method> texts() {
        return getters().filter(method -> method.getReturnType() == Text.class);
    }

    private static Stream<Method> parts() {
        return getters().filter(method -> method.getName().startsWith("mutable")
            || method.getReturnType() == TagValues.class || method.getReturnType() == MessageList.class);
    }

    private static Stream<Method> getters() {
        return Stream.of(Contract.class, Order.class).flatMap(StampTest::methodsOf)
            .filter(method -> method.getParameterCount() == 0);
    }

    private static Stream<Method> methodsOf(final Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static Message stamped(final Class<?> type) {
        final Message message = newMessage(type);
        assertTrue(message.stamped() != 0);
        return message;
    }

    private static Message newMessage(final Class<?> type) {
        try {
            return (Message)type.getConstructor().newInstance();
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalArgumentException(ex);
        }
    }

    private static boolean isValue(final Class<?> type) {
        return type.isPrimitive() || type == CharSequence.class;
    }

    /** Another than the message has. */
    private static Object otherValue(final Message message, final Method setter) throws ReflectiveOperationException {
        return setter.getParameterTypes()[0] == boolean.class
            ? !(boolean)message.getClass().getMethod(setter.getName()).invoke(message)
            : otherValue(setter.getParameterTypes()[0]);
    }

    /** One that no new message has, if there are more than two. */
    private static Object otherValue(final Class<?> type) throws ReflectiveOperationException {
        if (type == CharSequence.class) {
            return "1234.5";
        } else if (type == TagValues.class) {
            final TagValues one = new TagValues();
            one.add("tag", "value");
            return one;
        } else if (!type.isPrimitive()) {
            return type.getConstructor().newInstance();
        }
        return primitive(type);
    }

    private static Object primitive(final Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        return type == int.class ? (Object)4711 : type == long.class ? (Object)Decimals.fromLong(4711) : (Object)47.11;
    }

    private static Text viewOf(final UnsafeBuffer bytes) {
        final Text view = new Text();
        view.wrapEscaped(bytes, 0, 7);
        return view;
    }

    private static String name(final Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
