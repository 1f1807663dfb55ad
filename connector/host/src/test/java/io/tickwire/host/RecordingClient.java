package io.tickwire.host;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TextList;
import org.agrona.concurrent.SleepingIdleStrategy;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The connector's own client, connected, with a wrapper that keeps every callback: arguments are copied, texts become
 * strings, lists become lists.
 */
final class RecordingClient implements AutoCloseable {
    private static final long TIMEOUT_SECONDS = 10;
    private static final long IDLE_NANOS = 100_000;

    private final LinkedBlockingQueue<Heard> queue = new LinkedBlockingQueue<>();
    private final EClientSocket client;

    /** A callback. */
    record Heard(String name, List<Object> arguments) {
        int number(final int index) {
            return (Integer)arguments.get(index);
        }

        long wide(final int index) {
            return (Long)arguments.get(index);
        }

        double real(final int index) {
            return (Double)arguments.get(index);
        }

        String text(final int index) {
            return (String)arguments.get(index);
        }

        @SuppressWarnings("unchecked")
        <T> T of(final int index) {
            return (T)arguments.get(index);
        }
    }

    RecordingClient(final SimulatedHost host, final int clientId) {
        this(host, clientId, "nextValidId");
    }

    /** Connects and passes over what comes first, up to a callback of a name. */
    RecordingClient(final SimulatedHost host, final int clientId, final String first) {
        final EWrapper wrapper = (EWrapper)Proxy.newProxyInstance(
            EWrapper.class.getClassLoader(), new Class<?>[] {EWrapper.class}, this::onCallback);
        client = new EClientSocket(wrapper, new ConnectorContext().idleStrategySupplier(
            () -> new SleepingIdleStrategy(IDLE_NANOS)));
        if (!client.eConnect("127.0.0.1", host.port(), clientId)) {
            throw new IllegalStateException("not connected: " + queue);
        }
        await(first);
    }

    /** Client 1 of a Host. */
    static RecordingClient connect(final SimulatedHost host) {
        return new RecordingClient(host, 1);
    }

    EClientSocket client() {
        return client;
    }

    /** The next callback of a name; those before it are forgotten. */
    Heard await(final String name) {
        return await(name, heard -> true);
    }

    Heard await(final String name, final Predicate<Heard> condition) {
        while (true) {
            final Heard heard = next();
            if (heard == null) {
                throw new AssertionError("no " + name + " came");
            }
            if (heard.name().equals(name) && condition.test(heard)) {
                return heard;
            }
            if ("error".equals(heard.name()) && !"error".equals(name) && heard.number(0) >= 0) {
                throw new AssertionError("waiting for " + name + ", but came " + heard);
            }
        }
    }

    /** The next error, with this code. */
    Heard awaitError(final int code) {
        final Heard error = await("error", heard -> heard.number(0) >= 0);
        if (error.number(2) != code) {
            throw new AssertionError("error " + code + " expected, but came " + error);
        }
        return error;
    }

    /** All callbacks of a name up to the next one of another name, which is taken too. */
    List<Heard> awaitAll(final String name, final String end) {
        final List<Heard> all = new ArrayList<>();
        while (true) {
            final Heard heard = next();
            if (heard == null) {
                throw new AssertionError("no " + end + " came after " + all.size() + " of " + name);
            }
            if (heard.name().equals(name)) {
                all.add(heard);
            } else if (heard.name().equals(end)) {
                return all;
            } else if ("error".equals(heard.name()) && heard.number(0) >= 0) {
                throw new AssertionError("waiting for " + end + ", but came " + heard);
            }
        }
    }

    /** All callbacks but notices that the Host has sent until it answers a request for the time. */
    List<Heard> drain() {
        client.reqCurrentTime();
        final List<Heard> all = new ArrayList<>();
        for (Heard heard = next(); heard != null; heard = next()) {
            if ("currentTime".equals(heard.name())) {
                return all;
            }
            if (!"error".equals(heard.name()) || heard.number(0) >= 0) {
                all.add(heard);
            }
        }
        throw new AssertionError("no answer came");
    }

    /** The next callback, whatever it is. */
    Heard awaitAny() {
        final Heard heard = next();
        if (heard == null) {
            throw new AssertionError("nothing came");
        }
        return heard;
    }

    private Heard next() {
        try {
            return queue.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (final InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

    private Object onCallback(final Object proxy, final Method method, final Object[] arguments) throws Exception {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "recording wrapper";
            };
        }
        final List<Object> copies = new ArrayList<>();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            copies.add(copy(arguments[i]));
        }
        queue.add(new Heard(method.getName(), copies));
        return null;
    }

    private static Object copy(final Object argument) throws Exception {
        if (argument instanceof CharSequence text) {
            return text.toString();
        }
        if (argument instanceof Message message) {
            return copyOf(message);
        }
        final List<Object> list = new ArrayList<>();
        if (argument instanceof MessageList<?> messages) {
            for (int i = 0; i < messages.size(); i++) {
                list.add(copyOf(messages.get(i)));
            }
            return list;
        }
        if (argument instanceof TextList texts) {
            for (int i = 0; i < texts.size(); i++) {
                list.add(texts.get(i).toString());
            }
            return list;
        }
        if (argument instanceof DoubleList numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                list.add(numbers.get(i));
            }
            return list;
        }
        return argument;
    }

    private static Message copyOf(final Message message) throws Exception {
        return message.getClass().getConstructor().newInstance().copyFrom(message);
    }

    @Override
    public void close() {
        client.close();
    }
}
