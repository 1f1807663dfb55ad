package io.tickwire.client.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.EWrapper;
import io.tickwire.client.dispatch.Dispatcher;
import io.tickwire.client.transport.AllocationMeter;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.UpdateConfigResponse;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.ServerVersion;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the vectors in the test resources, over both wires, readable or not: delivered without garbage. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CallbackAllocationTest {
    private static final int PASSES = 200;
    private static final int LENGTH_BYTES = 4;
    private static final int PROTOBUF_OFFSET = 200;
    /** Raised by the connection, or never. */
    private static final Set<String> NOT_OF_MESSAGES = Set.of("connectAck", "connectionClosed");

    /** The frames of one message over one wire, and a dispatcher for them. */
    private static final class Frames implements Runnable {
        private final String name;
        private final List<Frame> frames = new ArrayList<>();
        private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);
        private Dispatcher dispatcher;

        Frames(final String name) {
            this.name = name;
        }

        Frames deliverTo(final EWrapper wrapper) {
            dispatcher = new Dispatcher(wrapper, Frames::fail, () -> 0);
            return this;
        }

        private static void fail(final Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void run() {
            for (int i = 0; i < frames.size(); i++) {
                final Frame frame = frames.get(i);
                buffer.wrap(frame.stream());
                dispatcher.serverVersion(frame.serverVersion());
                dispatcher.onFrame(buffer, frame.offset(), frame.length());
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Frames> messages() {
        final Map<String, Frames> all = new TreeMap<>();
        final VectorFolder resources = new VectorFolder(VectorFolder.resources());
        for (final Path file : resources.files()) {
            if (VectorFolder.kindOf(file).startsWith("incoming")) {
                VectorFolder.forEach(file, vector -> add(all, VectorFolder.kindOf(file), vector));
            }
        }
        addProtobuf(all, MessageId.CONFIG_RESPONSE, configResponse());
        addProtobuf(all, MessageId.UPDATE_CONFIG_RESPONSE, new UpdateConfigResponse().status("ok"));
        return new ArrayList<>(all.values());
    }

    private static Message configResponse() {
        final ConfigResponse response = new ConfigResponse().reqId(1);
        response.messages().add().title("a title").enabled(true);
        response.mutableApi().mutableSettings().socketPort(4001).trustedIPs().add("127.0.0.1");
        return response;
    }

    /** Hexadecimal doubles, which no Host sends, are left to the JDK, and that makes garbage. */
    private static void add(final Map<String, Frames> all, final String kind, final Vector vector) {
        if (vector.json().path("value").asText().startsWith("0x")) {
            return;
        }
        final byte[] frame = vector.frame();
        final String name = kind + " " + vector.messageId();
        all.computeIfAbsent(name, Frames::new).frames
            .add(new Frame(vector.serverVersion(), frame, LENGTH_BYTES, frame.length - LENGTH_BYTES));
    }

    /** Later than the vectors, which end with server version 218. */
    private static void addProtobuf(final Map<String, Frames> all, final int messageId, final Message message) {
        final byte[] body = new byte[1024];
        final UnsafeBuffer buffer = new UnsafeBuffer(body);
        ByteBuffer.wrap(body).putInt(messageId + PROTOBUF_OFFSET);
        final int length = LENGTH_BYTES + message.encode(buffer, LENGTH_BYTES);
        final Frames frames = new Frames("newer " + messageId);
        frames.frames.add(new Frame(ServerVersion.MAX, body, 0, length));
        all.put(frames.name, frames);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldDeliverWithoutGarbage(final Frames frames) {
        frames.deliverTo(new EWrapper() { });
        assertEquals(0, AllocationMeter.steadyState(PASSES, frames), frames + ", bytes");
    }

    @Test
    void shouldShowTheGarbageOfACallbackThatMakesSome() {
        final Frames frames = messages().stream()
            .filter(message -> message.name.equals("incoming-text " + MessageId.MANAGED_ACCTS)).findFirst()
            .orElseThrow();
        final String[] kept = new String[1];
        frames.deliverTo(new EWrapper() {
            @Override
            public void managedAccounts(final CharSequence accountsList) {
                kept[0] = accountsList.toString();
            }
        });
        assertTrue(AllocationMeter.steadyState(PASSES, frames) >= 24L * PASSES * frames.frames.size());
        assertTrue(kept[0] != null);
    }

    @Test
    void shouldMeasureEveryCallback() {
        final Set<String> measured = new TreeSet<>(NOT_OF_MESSAGES);
        for (final Frames frames : messages()) {
            frames.deliverTo(Callbacks.to((name, parameters, arguments) -> measured.add(name))).run();
        }
        assertEquals(names(Arrays.stream(EWrapper.class.getMethods())), measured);
    }

    private static Set<String> names(final Stream<Method> methods) {
        return methods.map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
