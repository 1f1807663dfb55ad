package io.tickwire.client.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.EClientProtoBuf;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.client.MemoryHost;
import io.tickwire.client.MemoryHost.Client;
import io.tickwire.client.SendResult;
import io.tickwire.client.transport.AllocationMeter;
import io.tickwire.message.ConfigRequest;
import io.tickwire.message.UpdateConfigRequest;
import io.tickwire.wire.Message;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request of the vectors in the test resources, over the text wire and as protobuf: no garbage. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RequestAllocationTest {
    private static final int CALLS = 500;
    private static final int TEXT_VERSION = 200;
    private static final int PROTOBUF_VERSION = 226;
    private static final Set<String> PROTOBUF_ONLY = Set.of("cancelContractData", "cancelHistoricalTicks");
    /** The vectors end with server version 218. */
    private static final Set<String> NOT_IN_VECTORS = Set.of("reqConfigProtoBuf", "updateConfigProtoBuf");

    private static final EWrapper NOBODY = new EWrapper() { };
    private static final VectorFolder RESOURCES = new VectorFolder(VectorFolder.resources());
    private static final Binder BINDER = new Binder(OfficialDefaults.of(RESOURCES));
    private static final Client TEXT_CLIENT = MemoryHost.connect(TEXT_VERSION, true, NOBODY);
    private static final Client PROTOBUF_CLIENT = MemoryHost.connect(PROTOBUF_VERSION, true, NOBODY);

    /** A request with its arguments, bound. */
    private static final class Request implements Runnable {
        private final String name;
        private final MethodHandle call;
        private long result;

        Request(final String name, final Client client, final Method method, final Object... arguments) {
            this.name = name;
            try {
                call = MethodHandles.insertArguments(
                    MethodHandles.publicLookup().unreflect(method).bindTo(client), 0, arguments);
            } catch (final IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void run() {
            try {
                result = (long) call.invokeExact();
            } catch (final Throwable e) {
                throw new IllegalStateException(name, e);
            }
        }

        boolean isSent() {
            run();
            return result >= 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Request> requests() {
        final Map<String, Request> requests = new TreeMap<>();
        for (final Path file : RESOURCES.files()) {
            VectorFolder.forEach(file, vector -> {
                if (isWanted(vector)) {
                    add(requests, TEXT_CLIENT, vector);
                    add(requests, PROTOBUF_CLIENT, vector);
                }
            });
        }
        return requests.values().stream();
    }

    private static void add(final Map<String, Request> requests, final Client client, final Vector vector) {
        final String name = vector.method() + " " + what(vector) + " at " + client.serverVersion();
        if (!requests.containsKey(name)) {
            final Request request = request(name, client, vector);
            if (request.isSent()) {
                requests.put(name, request);
            }
        }
    }

    /** One of each request, and one of each situation of an order. */
    private static boolean isWanted(final Vector vector) {
        return vector.isOutgoing() && !vector.caseName().contains("nonascii")
            && !vector.caseName().startsWith("non-ascii");
    }

    private static String what(final Vector vector) {
        return vector.method().equals("placeOrder") ? vector.caseName().replaceAll("/.*", "") : "";
    }

    private static Request request(final String name, final Client client, final Vector vector) {
        final JsonNode args = vector.json().get("args");
        if (args == null) {
            final Method method = OutgoingVectors.find(vector.method(), null);
            final Message message = Binder.newInstance(method.getParameterTypes()[0]);
            final byte[] bytes = vector.bytes("message");
            message.decode(new UnsafeBuffer(bytes), 0, bytes.length);
            return new Request(name, client, method, message);
        }
        final List<String> parameters = new ArrayList<>();
        args.fieldNames().forEachRemaining(parameters::add);
        final Method method = OutgoingVectors.find(vector.method(), parameters);
        return new Request(name, client, method, BINDER.arguments(method, args));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void shouldAllocateNothingForARequest(final Request request) {
        assertEquals(0, AllocationMeter.steadyState(CALLS, request), request.name);
        assertTrue(request.isSent(), request.name);
    }

    @Test
    void shouldDriveEveryRequestOverEachWireThatItHas() {
        final Set<String> driven = requests().map(request -> request.name.replaceAll(" .* ", " "))
            .collect(Collectors.toSet());
        for (final Method method : requestMethods()) {
            final String name = method.getName();
            final boolean hasText = !name.endsWith("ProtoBuf") && !PROTOBUF_ONLY.contains(name);
            assertTrue(!hasText || driven.contains(name + " " + TEXT_VERSION), name);
            assertTrue(driven.contains(name + " " + PROTOBUF_VERSION) || NOT_IN_VECTORS.contains(name), name);
        }
    }

    private static List<Method> requestMethods() {
        return Stream.of(EClientSocket.class, EClientProtoBuf.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == long.class)
            .toList();
    }

    @Test
    void shouldAllocateNothingForTheConfigurationWhichTheVectorsDoNotKnow() {
        final ConfigRequest read = new ConfigRequest().reqId(1);
        final UpdateConfigRequest write = new UpdateConfigRequest().reqId(2);
        write.mutableApi().mutableSettings().loggingLevel("detail");
        write.messages().add().id(131).enabled(true);
        final long[] results = new long[2];
        assertEquals(0, AllocationMeter.steadyState(CALLS, () -> {
            results[0] = PROTOBUF_CLIENT.reqConfigProtoBuf(read);
            results[1] = PROTOBUF_CLIENT.updateConfigProtoBuf(write);
        }));
        assertTrue(results[0] >= 0 && results[1] > results[0]);
    }

    @Test
    void shouldAllocateNothingForARequestThatIsRefused() {
        final Client tooOld = MemoryHost.connect(100, false, NOBODY);
        final long[] result = new long[1];
        assertEquals(0, AllocationMeter.steadyState(CALLS, () -> result[0] = tooOld.reqPnL(1, "DU1", "")));
        assertEquals(SendResult.NOT_SUPPORTED, result[0]);
        final Client none = MemoryHost.unconnected(100, NOBODY);
        assertEquals(0, AllocationMeter.steadyState(CALLS, () -> result[0] = none.cancelMktData(1)));
        assertEquals(SendResult.NOT_CONNECTED, result[0]);
    }

    @Test
    void shouldSeeTheGarbageOfATextThatIsMadeForTheCall() {
        assertTrue(AllocationMeter.steadyState(
            CALLS, () -> PROTOBUF_CLIENT.reqMatchingSymbols(1, new StringBuilder("AA").append("PL"))) >= CALLS * 16L);
    }
}
