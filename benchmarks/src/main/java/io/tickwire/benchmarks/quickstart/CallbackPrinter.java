package io.tickwire.benchmarks.quickstart;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.tickwire.client.EWrapper;

/** An {@link EWrapper} that prints what it is told, any callback, and counts. For people to read: allocates. */
final class CallbackPrinter implements InvocationHandler {
    private static final int WIDTH = 240;
    private static final int ERROR_PARAMETERS = 5;
    private static final int ERROR_CODE = 2;
    /** What the connector itself reports: an unknown message, one that is too short, one with an unreadable field. */
    private static final Set<Object> UNREADABLE = Set.of(505, 507, 508);

    private final Map<String, Integer> counts = new TreeMap<>();
    private int unreadableFrames;

    /** The wrapper to give to a client. */
    EWrapper wrapper() {
        return (EWrapper) Proxy.newProxyInstance(EWrapper.class.getClassLoader(), new Class<?>[] {EWrapper.class}, this);
    }

    @Override
    public Object invoke(final Object proxy, final Method method, final Object[] values) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, values);
        }
        if (method.getName().equals("error") && values.length == ERROR_PARAMETERS) {
            unreadableFrames += UNREADABLE.contains(values[ERROR_CODE]) ? 1 : 0;
        }
        counts.merge(method.getName(), 1, Integer::sum);
        final StringBuilder line = new StringBuilder("  ").append(method.getName()).append('(');
        final Parameter[] parameters = method.getParameters();
        for (int i = 0; values != null && i < values.length; i++) {
            line.append(i == 0 ? "" : ", ").append(parameters[i].getName()).append('=').append(values[i]);
        }
        line.append(')');
        System.out.println(line.length() > WIDTH ? line.substring(0, WIDTH) + " ..." : line);
        return null;
    }

    /** How often each callback came. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** Frames that the connector could not read. */
    int unreadableFrames() {
        return unreadableFrames;
    }
}
