package io.tickwire.benchmarks.peer;

import io.tickwire.benchmarks.rig.OfficialJars;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * Classes of the official client, from the jars that its user names: {@code -Dofficial.jar=TwsApi.jar:protobuf-java.jar}.
 * Nothing here is compiled against them; they see none of our class path, so that their protobuf is the one named.
 */
public final class OfficialType {
    /** Names the jars. */
    public static final String PROPERTY = "official.jar";
    /** The benchmarks that need it, for JMH's exclusions. */
    public static final String BENCHMARKS = "\\.official$";
    /** What to say when it is not named. */
    public static final String SKIPPED =
        "official client: skipped, no jar was named (-Dofficial.jar=TwsApi.jar:protobuf-java.jar)";

    private static final String PACKAGE = "com.ib.client.";

    private OfficialType() {
    }

    /**
     * Whether the official client can take part.
     *
     * @return true if a jar was named
     */
    public static boolean isNamed() {
        return OfficialJars.of(System.getProperty(PROPERTY)).isNamed();
    }

    /** The loader of the named jars, made when it is needed. */
    private static final class Loader {
        private static final ClassLoader INSTANCE = OfficialJars.of(System.getProperty(PROPERTY)).loader();
    }

    /** A class of the official client. */
    static Class<?> type(final String name) {
        if (!isNamed()) {
            throw new IllegalStateException(SKIPPED);
        }
        try {
            return Class.forName(PACKAGE + name, true, Loader.INSTANCE);
        } catch (final ClassNotFoundException ex) {
            throw new IllegalStateException("not the official client: " + ex.getMessage(), ex);
        }
    }

    /** A constructor, as a function from any objects. */
    static MethodHandle constructor(final String type, final MethodType shape, final Class<?>... parameters) {
        try {
            final Constructor<?> constructor = type(type).getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(constructor).asType(shape);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException("another version of the official client: " + ex.getMessage(), ex);
        }
    }

    /** A method, as a function from its object and any others. */
    static MethodHandle method(
        final String type, final String name, final MethodType shape, final Class<?>... parameters) {
        try {
            final Method method = type(type).getMethod(name, parameters);
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(shape);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException("another version of the official client: " + ex.getMessage(), ex);
        }
    }

    /** A new object of a class that needs nothing. */
    static Object create(final String type) {
        try {
            return type(type).getConstructor().newInstance();
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Calls a method by reflection, for set-up. */
    static Object call(final Object target, final String name, final Class<?> parameter, final Object value) {
        try {
            return target.getClass().getMethod(name, parameter).invoke(target, value);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
