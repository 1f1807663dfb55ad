package io.tickwire.client.vectors;

import io.tickwire.client.EWrapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes an {@link EWrapper} of one function that is told the name and the named arguments of every callback. */
public final class Callbacks {
    private static final Map<Method, String[]> PARAMETERS = new ConcurrentHashMap<>();

    private Callbacks() {
    }

    /** Receives a callback. The arguments are live views, as those of the callback. */
    public interface Receiver {
        void onCallback(String name, String[] parameters, Object[] arguments);
    }

    public static EWrapper to(final Receiver receiver) {
        final InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy)
                    : method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : "callbacks";
            }
            receiver.onCallback(method.getName(), parameters(method), arguments == null ? new Object[0] : arguments);
            return null;
        };
        return (EWrapper) Proxy.newProxyInstance(
            EWrapper.class.getClassLoader(), new Class<?>[] {EWrapper.class}, handler);
    }

    private static String[] parameters(final Method method) {
        return PARAMETERS.computeIfAbsent(method, key -> {
            final String[] names = new String[key.getParameterCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = key.getParameters()[i].getName();
            }
            return names;
        });
    }
}
