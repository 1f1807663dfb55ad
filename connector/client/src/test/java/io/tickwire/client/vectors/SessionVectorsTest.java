package io.tickwire.client.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.transport.FakeHost;
import io.tickwire.client.transport.Transport;
import io.tickwire.wire.Unset;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Greetings and damaged streams of the golden vectors, over real sockets.
 *
 * <p>Where this client differs from the official one on purpose: it has no pre-V100 mode (legacy greeting), takes null
 * connect options for none, ends a connection whose greeting it cannot use ({@code connectAck} does not come, the error
 * comes before {@code connectionClosed}, and both always come), reports an exception of the reader as 507, also when the
 * stream ends inside the length of a frame, reports frames that the official pump threw at, and skips the end marker of
 * old sessions as the unknown id that it is.
 */
class SessionVectorsTest {

    /** The newest version that the client knew with which the vectors were made. */
    private static final int OFFICIAL_MAX = 218;
    private static final Set<String> WITHOUT_LENGTHS = Set.of("legacy-mode", "connect-options-null");

    @TestFactory
    @Timeout(120)
    Stream<DynamicTest> shouldGreetAsTheOfficialClient() {
        return vectors("handshake").filter(vector -> !WITHOUT_LENGTHS.contains(vector.caseName()))
            .map(vector -> DynamicTest.dynamicTest(vector.toString(), () -> greet(vector)));
    }

    @TestFactory
    @Timeout(120)
    Stream<DynamicTest> shouldSurviveDamagedStreamsAsTheOfficialClient() {
        return vectors("framing")
            .map(vector -> DynamicTest.dynamicTest(vector.toString(), () -> readDamaged(vector)));
    }

    private static Stream<Vector> vectors(final String name) {
        final Path file = VectorFolder.find().path().resolve("sessions").resolve(name + ".jsonl.gz");
        final List<Vector> vectors = new ArrayList<>();
        if (Files.exists(file)) {
            VectorFolder.forEach(file, vectors::add);
        }
        return vectors.stream();
    }

    private static void greet(final Vector vector) throws IOException {
        final JsonNode json = vector.json();
        try (Session session = new Session()) {
            session.client.connectOptions(textOf(json.get("connectOptions")));
            session.client.optionalCapabilities(textOf(json.get("optionalCapabilities")));
            session.client.asyncEConnect(json.get("asyncEConnect").asBoolean());
            final int clientId = json.get("clientId").isNull() ? Unset.INT : json.get("clientId").asInt();
            final boolean begun = session.begin(clientId, json.get("extraAuth").asBoolean());
            assertEquals(!json.get("clientHello").isNull(), begun);
            if (begun) {
                exchange(session, vector);
            }
            assertEquals(expectedOfGreeting(json.get("callbacks")), session.events.lines);
        }
    }

    private static void exchange(final Session session, final Vector vector) throws IOException {
        final byte[] hello = vector.bytes("clientHello");
        final FakeHost host = session.accept(hello.length);
        assertArrayEquals(hello, host.heard());
        if (vector.json().get("serverHello").isNull()) {
            host.close();
            session.untilClosed();
            return;
        }
        host.say(vector.bytes("serverHello"));
        final byte[] after = vector.bytes("afterHello");
        if (after.length == 0) {
            session.untilClosed();
            return;
        }
        session.until(() -> host.listen().heardLength() >= hello.length + after.length);
        assertArrayEquals(after, Arrays.copyOfRange(host.heard(), hello.length, host.heardLength()));
        assertEquals(vector.json().get("serverVersion").asInt(), session.client.serverVersion());
        final String time = textOf(vector.json().get("twsTime"));
        assertEquals(time == null ? "" : time, session.client.twsConnectionTime());
    }

    /** The official client reports a greeting that it cannot use in several ways; this one always in the same. */
    private static List<String> expectedOfGreeting(final JsonNode callbacks) {
        final List<String> official = new ArrayList<>();
        callbacks.forEach(callback -> official.add(SessionEvents.lineOf(callback)));
        if (official.contains("error 506") || official.contains("error 509")) {
            return List.of(official.contains("error 506") ? "error 506" : "error 509", "connectionClosed");
        }
        return official;
    }

    private static void readDamaged(final Vector vector) throws IOException {
        try (Session session = new Session()) {
            session.begin(1, false);
            final FakeHost host = session.accept("API\0....v100..218".length());
            host.greet(vector.serverVersion());
            session.until(() -> !host.listen().frames().isEmpty());
            session.events.lines.clear();
            host.say(vector.bytes("stream")).close();
            session.untilClosed();
            assertEquals(expectedOfStream(vector), session.events.lines);
        }
    }

    private static List<String> expectedOfStream(final Vector vector) {
        final List<String> expected = new ArrayList<>();
        for (final JsonNode call : vector.json().get("processMsgsCalls")) {
            if (call.has("exception") || isEndMarker(vector, call)) {
                expected.add(errorOfFrame(vector));
            }
            call.get("callbacks").forEach(callback -> expected.add(SessionEvents.lineOf(callback)));
        }
        for (final JsonNode callback : vector.json().get("whileReading")) {
            final String line = SessionEvents.lineOf(callback);
            final boolean cut = line.equals("error of an exception") || vector.caseName().endsWith("half-header");
            expected.add(cut && line.startsWith("error") ? "error 507" : line);
        }
        return expected;
    }

    private static boolean isEndMarker(final Vector vector, final JsonNode call) {
        return vector.caseName().startsWith("end-conn") && call.get("callbacks").isEmpty();
    }

    private static String errorOfFrame(final Vector vector) {
        return switch (vector.caseName()) {
            case "end-conn-then-ok" -> "error 505";
            case "bad-then-ok" -> "error 508";
            default -> "error 507";
        };
    }

    private static String textOf(final JsonNode node) {
        return node.isNull() ? null : node.asText();
    }

    /** A polled client and the Host's end, in one thread. */
    private static final class Session implements AutoCloseable {

        /** Something that may become true. */
        interface Condition {
            boolean holds() throws IOException;
        }

        final SessionEvents events = new SessionEvents();
        final EClientSocket client = new EClientSocket(events,
            new ConnectorContext().useInvoker(true).awaitFirstIds(false).maxServerVersion(OFFICIAL_MAX)
                .sendBufferLength(64 * 1024).ringLength(64 * 1024).maxRequestLength(8 * 1024));
        private final Transport.Loopback transport = new Transport.Loopback();

        Session() throws IOException {
            events.client = client;
        }

        boolean begin(final int clientId, final boolean extraAuth) {
            return client.connectAsync(
                InetAddress.getLoopbackAddress().getHostAddress(), transport.port(), clientId, extraAuth);
        }

        FakeHost accept(final int helloLength) throws IOException {
            final FakeHost host = new FakeHost(transport.accept());
            until(() -> host.listen().heardLength() >= helloLength);
            return host;
        }

        void untilClosed() throws IOException {
            until(() -> client.connectionState() == ConnectionState.DISCONNECTED);
        }

        void until(final Condition condition) throws IOException {
            final long start = System.nanoTime();
            while (!condition.holds()) {
                assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30), events.lines::toString);
                if (client.poll() == 0) {
                    LockSupport.parkNanos(20_000);
                }
            }
        }

        @Override
        public void close() {
            client.close();
            transport.close();
        }
    }
}
