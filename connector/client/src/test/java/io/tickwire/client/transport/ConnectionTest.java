package io.tickwire.client.transport;

import static io.tickwire.client.transport.FakeHost.concat;
import static io.tickwire.client.transport.FakeHost.frame;
import static io.tickwire.client.transport.FakeHost.frameOf;
import static io.tickwire.client.transport.FakeHost.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection makes of what a Host says, over any transport. */
@Timeout(60)
abstract class ConnectionTest {

    private Transport transport;
    private ConnectionFixture client;

    abstract Transport newTransport() throws IOException;

    @BeforeEach
    void open() throws IOException {
        transport = newTransport();
        client = new ConnectionFixture(transport, new ConnectorContext());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void shouldGoFromStateToState() throws IOException {
        assertEquals(ConnectionState.DISCONNECTED, client.connection.state());
        final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
        assertEquals(ConnectionState.CONNECTING, client.connection.state());

        final FakeHost host = client.accept();
        assertEquals(ConnectionState.GREETING, client.connection.state());
        assertEquals("API\0\0\0\0\11v100..226", new String(host.heard(), "ISO-8859-1"));
        assertEquals(0, client.connection.port().link());

        host.greet(176);
        client.until(() -> client.connection.state() == ConnectionState.STARTING);
        assertEquals(176, SendPort.serverVersion(client.connection.port().link()));
        assertFalse(attempt.isDone());

        host.firstIds(176);
        client.until(attempt::isDone);
        assertTrue(attempt.isSuccessful());
        assertEquals(ConnectionState.READY, client.connection.state());
        assertEquals(List.of("agreed 176 20260105 09:30:00 EST", "message 15|1|DU1|", "message 9|1|77|"),
            client.listener.events);
    }

    @Test
    void shouldNotBeginTwice() throws IOException {
        client.begin("", UnaryOperator.identity());
        assertFalse(client.connection.begin());
    }

    @Test
    void shouldBeReadyWhateverComesBetweenAndAroundTheFirstIds() throws IOException {
        client.begin("", UnaryOperator.identity());
        final FakeHost host = client.accept();
        host.say(message(100, 14, "1", "7", "2", "news ahead of the greeting", "NYSE")).greet(213);
        host.say(message(213, 5, "an order")).say(frameOf(new byte[]{0, 0, 0, (byte) 209, 8, 77}));
        client.until(() -> client.listener.events.size() == 3);
        assertEquals(ConnectionState.STARTING, client.connection.state());

        host.say(message(213, 4, "a notice")).say(message(213, 15, "1", "DU1"));

        client.until(() -> client.connection.state() == ConnectionState.READY);
        assertEquals(5, client.listener.events.size());
    }

    @Test
    void shouldDeliverTheSameHoweverTheStreamIsCut() throws IOException {
        final FakeHost host = client.ready(176);
        final byte[] stream = concat(message(176, 1, "6", "1", "1", "100.5"), message(176, 9, "1", "78"), message(
            176, 4, "2", "-1", "2104", "ok"));
        final List<String> expected = List.of("message 1|6|1|1|100.5|", "message 9|1|78|", "message 4|2|-1|2104|ok|");

        for (int cut = 0; cut <= stream.length; cut++) {
            client.listener.events.clear();
            final int end = cut;
            final long before = client.connection.counters().bytesReceived();
            host.say(Arrays.copyOf(stream, end));
            client.until(() -> client.connection.counters().bytesReceived() == before + end);
            host.say(Arrays.copyOfRange(stream, end, stream.length));
            client.until(() -> client.connection.counters().bytesReceived() == before + stream.length);
            assertEquals(expected, client.listener.events, "cut at " + cut);
        }
    }

    @Test
    void shouldDeliverTheSameByteByByte() throws IOException {
        final FakeHost host = client.ready(201);
        final byte[] stream = concat(message(201, 1, "6", "1"), message(201, 9, "1", "78"));
        for (final byte b : stream) {
            final long before = client.connection.counters().bytesReceived();
            host.say(new byte[]{b});
            client.until(() -> client.connection.counters().bytesReceived() == before + 1);
        }
        assertEquals(List.of("message \0\0\0\u00016|1|".replace('\0', '|'), "message |||\t1|78|"),
            client.listener.events);
    }

    @Test
    void shouldDeliverManyFramesAtOnceInOrder() throws IOException {
        final FakeHost host = client.ready(176);
        final List<byte[]> frames = new ArrayList<>();
        final List<String> expected = new ArrayList<>();
        int length = 0;
        for (int i = 0; length < 64 * 1024; i++) {
            final byte[] frame = message(176, 9, "1", Integer.toString(i));
            frames.add(frame);
            expected.add("message 9|1|" + i + "|");
            length += frame.length;
        }
        final byte[] stream = concat(frames.toArray(new byte[0][]));
        int said = 0;
        while (said < stream.length) {
            final int end = Math.min(said + 32 * 1024, stream.length);
            host.say(Arrays.copyOfRange(stream, said, end));
            said = end;
            client.reader.poll();
        }
        client.until(() -> client.listener.events.size() == expected.size());
        assertEquals(expected, client.listener.events);
    }

    @Test
    void shouldGrowForALongFrameAndKeepItsNeighbours() throws IOException {
        final FakeHost host = client.ready(176);
        final byte[] xml = new byte[700_000];
        Arrays.fill(xml, (byte) 'x');
        final byte[] stream = concat(message(176, 9, "1", "1"), frameOf(xml), message(176, 9, "1", "2"));
        for (int said = 0; said < stream.length; said += 10_000) {
            host.say(Arrays.copyOfRange(stream, said, Math.min(said + 10_000, stream.length)));
            client.reader.poll();
        }
        client.until(() -> client.listener.events.size() == 3);
        assertEquals("message 9|1|1|", client.listener.events.get(0));
        assertEquals(xml.length + "message ".length(), client.listener.events.get(1).length());
        assertEquals("message 9|1|2|", client.listener.events.get(2));
    }

    @Test
    void shouldSurviveRandomCutsOfRandomFrames() throws IOException {
        final long seed = System.nanoTime();
        final Random random = new Random(seed);
        final FakeHost host = client.ready(176);
        final List<String> expected = new ArrayList<>();
        final List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            final String text = "y".repeat(random.nextInt(random.nextInt(10) == 0 ? 5_000 : 40));
            frames.add(message(176, 46, "6", text));
            expected.add("message 46|6|" + text + "|");
        }
        final byte[] stream = concat(frames.toArray(new byte[0][]));
        for (int said = 0; said < stream.length; ) {
            final int end = Math.min(said + 1 + random.nextInt(3_000), stream.length);
            host.say(Arrays.copyOfRange(stream, said, end));
            said = end;
            client.reader.poll();
        }
        client.until(() -> client.connection.counters().bytesReceived() >= stream.length);
        client.until(() -> client.listener.events.size() >= expected.size());
        assertEquals(expected, client.listener.events, "seed " + seed);
    }

    @Test
    void shouldSkipAnEmptyFrameWithAnError() throws IOException {
        final FakeHost host = client.ready(176);

        host.say(concat(new byte[4], message(176, 9, "1", "78")));

        client.until(() -> client.listener.events.size() == 2);
        assertTrue(client.listener.events.get(0).startsWith("error 507 "), client.listener.events::toString);
        assertEquals("message 9|1|78|", client.listener.events.get(1));
        assertEquals(1, client.connection.counters().framingErrors());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 0x1000000, Integer.MAX_VALUE})
    void shouldCloseWhenALengthCannotBeOne(final int length) throws IOException {
        final FakeHost host = client.ready(176);

        host.say(concat(message(176, 9, "1", "78"), ByteBuffer.allocate(4).putInt(length).array(),
            message(176, 9, "1", "79")));

        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);
        assertEquals(3, client.listener.events.size(), client.listener.events::toString);
        assertEquals("message 9|1|78|", client.listener.events.get(0));
        assertTrue(client.listener.events.get(1).startsWith("error 507 "));
        assertTrue(client.listener.events.get(1).contains(Integer.toString(length)));
        assertEquals("closed", client.listener.events.get(2));
        client.until(() -> host.listen().hasEnded());
    }

    @Test
    void shouldTellThatTheHostClosed() throws IOException {
        final FakeHost host = client.ready(176);

        host.say(message(176, 9, "1", "78")).close();

        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);
        assertEquals("message 9|1|78|", client.listener.events.get(0));
        assertTrue(client.listener.events.get(1).startsWith("error 502 "), client.listener.events::toString);
        assertEquals("closed", client.listener.events.get(2));
        client.settle();
        assertEquals(3, client.listener.events.size());
        assertEquals(0, client.connection.port().link());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 10})
    void shouldTellThatTheStreamEndedInsideAFrame(final int kept) throws IOException {
        final FakeHost host = client.ready(176);

        host.say(Arrays.copyOf(message(176, 9, "1", "78"), kept)).close();

        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);
        assertTrue(client.listener.events.get(0).startsWith("error 507 "), client.listener.events::toString);
        assertEquals("closed", client.listener.events.get(1));
        assertEquals(1, client.connection.counters().framingErrors());
    }

    @Test
    void shouldTellThatTheHostClosedBeforeItGreeted() throws IOException {
        final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
        client.accept().close();

        client.until(attempt::isDone);
        assertFalse(attempt.isSuccessful());
        assertEquals(2, client.listener.events.size(), client.listener.events::toString);
        assertTrue(client.listener.events.get(0).startsWith("error 502 host:4002 "));
        assertEquals("closed", client.listener.events.get(1));
    }

    @Test
    void shouldTellWhatTheHostSaidBeforeItRefusedTheClientId() throws IOException {
        final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
        final FakeHost host = client.accept();
        host.greet(176).say(message(176, 4, "2", "-1", "326", "in use")).close();

        client.until(attempt::isDone);
        assertFalse(attempt.isSuccessful());
        assertEquals("message 4|2|-1|326|in use|", client.listener.events.get(1));
        assertTrue(client.listener.events.get(2).startsWith("error 502 "), client.listener.events::toString);
        assertTrue(client.listener.events.get(2).contains("nextValidId and managedAccounts"));
        assertEquals("closed", client.listener.events.get(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 227})
    void shouldRefuseAVersionOutOfRange(final int serverVersion) throws IOException {
        final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
        client.accept().greet(serverVersion);

        client.until(attempt::isDone);
        assertFalse(attempt.isSuccessful());
        assertTrue(client.listener.events.get(0).startsWith("error 506 "), client.listener.events::toString);
        assertEquals("closed", client.listener.events.get(1));
    }

    @Test
    void shouldRefuseAGreetingWithoutAVersion() throws IOException {
        final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
        client.accept().say(frame("abc", "20260105 09:30:00 EST"));

        client.until(attempt::isDone);
        assertTrue(client.listener.events.get(0).startsWith("error 509 "), client.listener.events::toString);
        assertEquals("closed", client.listener.events.get(1));
    }

    @Test
    void shouldConnectAgainAfterALossWithNothingLeftOver() throws IOException {
        client.ready(176).say(new byte[]{0, 0, 0, 9, 'x'}).close();
        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);

        final FakeHost host = client.ready(213);

        host.say(message(213, 9, "1", "80"));
        client.until(() -> client.listener.events.size() == 1);
        assertEquals("message |||\t1|80|", client.listener.events.get(0));
        assertEquals(2, client.connection.counters().connections());
    }

    @Test
    void shouldDeliverNothingMoreOnceACallbackHasClosed() throws IOException {
        final RecordingListener closing = new RecordingListener() {
            @Override
            public void onMessage(final org.agrona.DirectBuffer buffer, final int offset, final int length) {
                super.onMessage(buffer, offset, length);
                if (events.size() == 1 && events.get(0).contains("78")) {
                    client.connection.requestClose();
                }
            }
        };
        client.close();
        transport = newTransport();
        client = new ConnectionFixture(transport, new ConnectorContext(), closing);
        final FakeHost host = client.ready(176);

        host.say(concat(message(176, 9, "1", "78"), message(176, 9, "1", "79")));

        client.until(() -> host.listen().hasEnded());
        assertEquals(List.of("message 9|1|78|"), closing.events);
        assertEquals(ConnectionState.DISCONNECTED, client.connection.state());
    }

    @Test
    void shouldKeepWhatListenersThrowOutOfTheCycle() throws IOException {
        final List<Throwable> reported = new ArrayList<>();
        final RecordingListener throwing = new RecordingListener() {
            @Override
            public void onMessage(final org.agrona.DirectBuffer buffer, final int offset, final int length) {
                super.onMessage(buffer, offset, length);
                throw new IllegalStateException("thrown on purpose");
            }
        };
        client.close();
        transport = newTransport();
        client = new ConnectionFixture(
            transport, new ConnectorContext().errorHandler(reported::add), throwing);
        final FakeHost host = client.ready(176);

        host.say(concat(message(176, 9, "1", "78"), message(176, 9, "1", "79")));

        client.until(() -> throwing.events.size() == 2);
        assertEquals(List.of("message 9|1|78|", "message 9|1|79|"), throwing.events);
        assertEquals(4, reported.size());
        assertEquals(4, client.connection.counters().listenerFailures());
        assertEquals(ConnectionState.READY, client.connection.state());
    }
}
