package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.MemoryHost.Client;
import io.tickwire.message.Contract;
import io.tickwire.message.OrderCancel;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.TagValues;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user can do wrong with a request: a clear error, a negative result, nothing sent, and the connection kept. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RequestErrorsTest {
    private static final int PROTOBUF_OFFSET = 200;

    private final RecordingEWrapper wrapper = new RecordingEWrapper();

    static Stream<Method> requests() {
        return Stream.of(EClientSocket.class, EClientProtoBuf.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == long.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void shouldRefuseARequestWithoutAConnection(final Method request) throws ReflectiveOperationException {
        final Client client = MemoryHost.unconnected(ServerVersion.MAX, wrapper);
        assertEquals(SendResult.NOT_CONNECTED, call(client, request));
        assertEquals(1, wrapper.events.size());
        assertTrue(wrapper.events.get(0).startsWith("error -1 504 "), wrapper.events::toString);
        assertFalse(client.hasSent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void shouldRefuseARequestThatIsNewerThanTheHost(final Method request) throws ReflectiveOperationException {
        final int id = idOf(request);
        final boolean isProtoBuf = request.getName().endsWith("ProtoBuf");
        final int since = isProtoBuf ? RequestId.TABLE.protobufFrom(id) : RequestId.TABLE.sinceVersion(id);
        if (since > ServerVersion.MIN) {
            final Client tooOld = connect(since - 1);
            assertEquals(SendResult.NOT_SUPPORTED, call(tooOld, request));
            final String error = wrapper.of("error").get(0);
            assertTrue(error.contains(" 503 ") && error.contains(RequestId.TABLE.name(id)), error);
            assertTrue(error.contains(" " + since), error);
            assertFalse(tooOld.hasSent());
            assertTrue(tooOld.isConnected());
        }
        final Client newEnough = connect(since);
        assertTrue(call(newEnough, request) >= 0);
        assertTrue(newEnough.hasSent());
    }

    @Test
    void shouldRefuseLettersBeyondAsciiOnTheTextWireOnly() {
        final Client text = connect(ServerVersion.PROTOBUF_REST_2 - 1);
        assertEquals(SendResult.INVALID, text.reqMatchingSymbols(7, "Z\u00fcrich"));
        assertTrue(wrapper.of("error").get(0).startsWith("error 7 579 "), wrapper.events::toString);
        assertTrue(wrapper.of("error").get(0).endsWith("Z\u00fcrich"), wrapper.events::toString);
        assertStillWorks(text);

        final Client protobuf = connect(ServerVersion.PROTOBUF_REST_2);
        assertTrue(protobuf.reqMatchingSymbols(7, "Z\u00fcrich") >= 0);
        assertTrue(new String(protobuf.sent(), StandardCharsets.UTF_8).contains("Z\u00fcrich"));
    }

    @Test
    void shouldKeepTheConnectionWhenAGlobalCancelHoldsALetterBeyondAscii() {
        final Client client = connect(ServerVersion.CME_TAGGING);
        assertEquals(SendResult.INVALID, client.reqGlobalCancel(new OrderCancel().extOperator("\u20ac")));
        assertTrue(wrapper.of("error").get(0).startsWith("error -1 579 "), wrapper.events::toString);
        assertStillWorks(client);
    }

    @Test
    void shouldCancelWithoutParticularsAtEveryVersion() {
        for (final int version : new int[] {ServerVersion.MIN, 169, 187, 192, 203, ServerVersion.MAX}) {
            final Client client = connect(version);
            assertTrue(client.cancelOrder(1) >= 0, () -> version + ": " + wrapper.events);
            assertTrue(client.cancelOrder(1, null) >= 0, () -> version + ": " + wrapper.events);
            assertTrue(client.reqGlobalCancel() >= 0, () -> version + ": " + wrapper.events);
            assertTrue(client.reqGlobalCancel(null) >= 0, () -> version + ": " + wrapper.events);
        }
    }

    @Test
    void shouldRefuseAMultiplierThatIsNoNumberWhereItTravelsAsOne() {
        final Contract contract = new Contract().symbol("ES").multiplier("50x");
        final Client text = connect(ServerVersion.PROTOBUF_MARKET_DATA - 1);
        assertTrue(text.reqMktData(7, contract, "", false, false, null) >= 0);
        final Client client = connect(ServerVersion.PROTOBUF_MARKET_DATA);
        assertEquals(SendResult.INVALID, client.reqMktData(7, contract, "", false, false, null));
        assertTrue(wrapper.of("error").get(0).startsWith("error 7 510 Contract.multiplier"), wrapper.events::toString);
        assertStillWorks(client);
    }

    @Test
    void shouldRefuseATagThatStandsTwice() {
        final TagValues options = new TagValues().add("a", "1").add("a", "2");
        final Client client = connect(ServerVersion.MAX);
        assertEquals(SendResult.INVALID, client.reqNewsArticle(7, "BRFG", "BRFG$1", options));
        assertTrue(wrapper.of("error").get(0).startsWith("error 7 564 "), wrapper.events::toString);
        assertStillWorks(client);
    }

    @Test
    void shouldRefuseARequestThatIsTooLong() {
        final Client client = connect(ServerVersion.MAX);
        assertEquals(SendResult.INVALID, client.replaceFA(7, 1, "x".repeat(1 << 17)));
        assertTrue(wrapper.of("error").get(0).startsWith("error 7 523 "), wrapper.events::toString);
        assertStillWorks(client);
    }

    @Test
    void shouldRefuseToVerifyUnlessConnectedForIt() {
        final Client client = MemoryHost.connect(ServerVersion.MAX, false, wrapper);
        wrapper.events.clear();
        assertEquals(SendResult.INVALID, client.verifyRequest("name", "1"));
        assertEquals(SendResult.INVALID, client.verifyAndAuthRequest("name", "1", "key"));
        assertEquals(List.of("error -1 545", "error -1 551"),
            wrapper.events.stream().map(event -> event.substring(0, 12)).toList());
        assertStillWorks(client);
    }

    private Client connect(final int serverVersion) {
        final Client client = MemoryHost.connect(serverVersion, true, wrapper);
        wrapper.events.clear();
        return client;
    }

    private void assertStillWorks(final Client client) {
        assertFalse(client.hasSent());
        assertTrue(client.reqCurrentTime() >= 0);
        assertTrue(client.hasSent());
        assertEquals(0, wrapper.of("connectionClosed").size());
    }

    /** The id under which a request travels at the newest version. */
    private int idOf(final Method request) throws ReflectiveOperationException {
        final Client client = connect(ServerVersion.MAX);
        assertTrue(call(client, request) >= 0, () -> request + ": " + wrapper.events);
        final int id = ByteBuffer.wrap(client.sent()).getInt(4);
        wrapper.events.clear();
        return id > PROTOBUF_OFFSET ? id - PROTOBUF_OFFSET : id;
    }

    private static long call(final Client client, final Method request) throws ReflectiveOperationException {
        final Object[] arguments = new Object[request.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = plain(request.getParameterTypes()[i]);
        }
        return (Long) request.invoke(client, arguments);
    }

    private static Object plain(final Class<?> type) throws ReflectiveOperationException {
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 1.0;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == CharSequence.class ? "" : Message.class.isAssignableFrom(type)
            ? type.getConstructor().newInstance() : null;
    }
}
