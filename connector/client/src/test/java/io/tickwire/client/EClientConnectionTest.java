package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.FakeHost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ByteChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client as a user sees it, whoever runs its reader. */
@Timeout(60)
class EClientConnectionTest {

    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** Who runs the reader. */
    enum Mode { OWN_THREAD, POLLED, SHARED_LOOP }

    private final RecordingEWrapper wrapper = new RecordingEWrapper();
    private final ConnectorContext context = new ConnectorContext()
        .idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1)).closeTimeoutNs(TimeUnit.SECONDS.toNanos(10));
    private ConnectorLoop loop;
    private ScriptedHost host;
    private TestClient client;

    @AfterEach
    void close() {
        if (client != null) {
            client.close();
        }
        if (host != null) {
            host.close();
        }
        if (loop != null) {
            loop.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldReturnWhenTheHostListens(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(mode);

        assertTrue(client.eConnect(LOOPBACK, host.port(), 7));

        assertTrue(client.isConnected());
        assertEquals(ConnectionState.READY, client.connectionState());
        assertEquals(176, client.serverVersion());
        assertEquals("20260105 09:30:00 EST", client.twsConnectionTime());
        assertEquals(7, client.clientId());
        assertEquals(List.of("connectAck", "managedAccounts DU1", "nextValidId 77"), wrapper.events);
        client.eDisconnect();
        assertFalse(client.isConnected());
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
        assertEquals(0, client.serverVersion());
        assertEquals("", client.twsConnectionTime());
        assertEquals(-1, client.clientId());
        assertEquals(List.of(), wrapper.of("connectionClosed"));
        assertEquals(List.of(), host.failures());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldConnectAgainAndAgain(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(213));
        client = client(mode);
        for (int i = 1; i <= 5; i++) {
            assertTrue(client.eConnect(LOOPBACK, host.port(), i), wrapper.events::toString);
            assertTrue(client.cancelMktData(i) >= 0);
            client.eDisconnect();
        }
        assertEquals(5, client.counters().connections());
        assertEquals(5, wrapper.of("connectAck").size());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldTellAboutALossOnceAndConnectAgainFromTheCallback(final Mode mode) throws IOException {
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            if (number > 0) {
                ScriptedHost.untilEnd(peer);
            }
        });
        final RecordingEWrapper reconnecting = new RecordingEWrapper() {
            @Override
            public void connectionClosed() {
                super.connectionClosed();
                client.eConnect(LOOPBACK, host.port(), 7);
            }
        };
        client = new TestClient(reconnecting, in(mode));
        client.eConnect(LOOPBACK, host.port(), 7);

        until(() -> reconnecting.of("connectAck").size() == 2 && client.connectionState() == ConnectionState.READY);

        assertEquals(1, reconnecting.of("connectionClosed").size());
        assertEquals(1, reconnecting.of("error -1 502").size(), reconnecting.events::toString);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldTellThatNobodyListens(final Mode mode) throws IOException {
        client = client(mode);
        try (SocketChannel boundOnly = SocketChannel.open().bind(new InetSocketAddress(LOOPBACK, 0))) {
            final int port = ((InetSocketAddress) boundOnly.getLocalAddress()).getPort();

            assertFalse(client.eConnect(LOOPBACK, port, 7));

            assertEquals(1, wrapper.events.size(), wrapper.events::toString);
            assertTrue(wrapper.events.get(0).startsWith("error -1 502 Could not connect to " + LOOPBACK + ":" + port));
        }
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void shouldTellThatThereIsNoSuchPort(final int port) {
        client = client(Mode.OWN_THREAD);
        assertFalse(client.eConnect(LOOPBACK, port, 7));
        assertTrue(wrapper.events.get(0).startsWith("error -1 502 "), wrapper.events::toString);
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
    }

    @Test
    void shouldTellThatThereIsNoSuchHost() {
        client = client(Mode.OWN_THREAD);
        assertFalse(client.eConnect("no-such-host.invalid", 4002, 7));
        assertTrue(wrapper.events.get(0).startsWith("error -1 502 "), wrapper.events::toString);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldNotConnectTwice(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(mode);
        client.eConnect(LOOPBACK, host.port(), 7);
        wrapper.events.clear();

        assertFalse(client.eConnect(LOOPBACK, host.port(), 8));
        client.connectOptions("+PACEAPI");

        assertEquals(2, wrapper.of("error -1 501 ").size(), wrapper.events::toString);
        assertTrue(client.isConnected());
        assertEquals(7, client.clientId());
        assertEquals(1, host.clients());
    }

    @Test
    void shouldRefuseRequestsWithoutAConnection() {
        client = client(Mode.OWN_THREAD);
        assertEquals(SendResult.NOT_CONNECTED, client.cancelMktData(3));
        assertEquals(List.of("error -1 504 " + ErrorCode.NOT_CONNECTED_TEXT), wrapper.events);
        assertSame(Thread.currentThread(), wrapper.threads.get(0));
    }

    @Test
    void shouldRefuseTextThatTheTextWireCannotCarryAndStayConnected() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        wrapper.events.clear();

        assertEquals(SendResult.INVALID, client.reqFundamentalData(5, "Z\u00FCrich"));

        assertEquals(List.of("error 5 579 " + ErrorCode.INVALID_SYMBOL_TEXT + "Z\u00FCrich"), wrapper.events);
        assertTrue(client.isConnected());
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 218})
    void shouldRefuseARequestThatIsTooLongAndStayConnected(final int serverVersion) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(serverVersion));
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        wrapper.events.clear();

        assertEquals(SendResult.INVALID, client.reqFundamentalData(5, "x".repeat(300_000)));
        assertTrue(client.cancelMktData(3) >= 0);

        assertEquals(1, wrapper.events.size());
        assertTrue(wrapper.events.get(0).startsWith("error 5 532 "), wrapper.events::toString);
    }

    @Test
    void shouldNotSendNonAsciiSettings() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(Mode.OWN_THREAD);
        client.connectOptions("Z\u00FCrich");
        assertFalse(client.eConnect(LOOPBACK, host.port(), 7));
        client.connectOptions(null);
        client.optionalCapabilities("Z\u00FCrich");
        assertFalse(client.eConnect(LOOPBACK, host.port(), 7));
        client.optionalCapabilities(null);
        assertFalse(client.eConnect("Z\u00FCrich", host.port(), 7));
        assertEquals(3, wrapper.of("error -1 579 ").size(), wrapper.events::toString);
        assertEquals(0, host.clients());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldLeaveStartApiToTheApplicationIfAsked(final Mode mode) throws IOException {
        final List<Integer> heard = new CopyOnWriteArrayList<>();
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            ScriptedHost.untilEnd(peer);
            heard.add(peer.frames().size());
        });
        final RecordingEWrapper starting = new RecordingEWrapper() {
            @Override
            public void connectAck() {
                super.connectAck();
                client.startAPI();
            }
        };
        client = new TestClient(starting, in(mode));
        client.asyncEConnect(true);
        assertTrue(client.isAsyncEConnect());

        assertTrue(client.eConnect(LOOPBACK, host.port(), 7));
        assertNotSame(ConnectionState.READY, client.connectionState());

        until(() -> client.connectionState() == ConnectionState.READY);
        assertEquals(1, starting.of("connectAck").size());
        client.close();
        until(() -> !heard.isEmpty());
        assertEquals(List.of(1), heard, "START_API goes out once");
        assertEquals(List.of(), host.failures());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldConnectWithoutWaiting(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(mode);
        assertTrue(client.connectAsync(LOOPBACK, host.port(), 7));
        until(() -> client.connectionState() == ConnectionState.READY);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldLeaveForAnotherHost(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(mode);
        assertThrows(IllegalStateException.class, () -> client.redirect("elsewhere"));
        client.eConnect(LOOPBACK, host.port(), 7, true);
        try (ScriptedHost other = new ScriptedHost(ScriptedHost.usual(203))) {
            assertTrue(client.redirect(LOOPBACK + ":" + other.port()));
            assertEquals(203, client.serverVersion());
            assertEquals(7, client.clientId());
            assertTrue(client.extraAuth());
            assertTrue(client.redirect(LOOPBACK), "the port stays");
            assertEquals(2, other.clients());
            client.eDisconnect();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldFollowAtMostTwoRedirectsOfTheHost(final int redirects) throws IOException {
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.until(peer, () -> peer.heardLength() > 8);
            if (number < redirects) {
                peer.say(FakeHost.frame("-1", LOOPBACK + ":" + host.port()));
            } else {
                ScriptedHost.open(peer, 176);
            }
            ScriptedHost.untilEnd(peer);
        });
        context.followRedirects(true);
        client = client(Mode.OWN_THREAD);

        final boolean connected = client.eConnect(LOOPBACK, host.port(), 7);

        assertEquals(redirects <= 2, connected, wrapper.events::toString);
        assertEquals(Math.min(redirects, 2) + 1, host.clients());
        assertEquals(connected ? 0 : 1, wrapper.of("error -1 502 Sent from host to host").size());
    }

    @Test
    void shouldNotFollowARedirectUnlessAllowed() throws IOException {
        host = new ScriptedHost((peer, number) -> peer.say(FakeHost.frame("-1", "elsewhere:1")));
        client = client(Mode.OWN_THREAD);
        assertFalse(client.eConnect(LOOPBACK, host.port(), 7));
        assertTrue(wrapper.events.get(0).startsWith("error -1 506 "), wrapper.events::toString);
        assertEquals("connectionClosed", wrapper.events.get(1));
    }

    @Test
    void shouldTellASubclassTheVersionOnceForEachConnection() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<String> told = new CopyOnWriteArrayList<>();
        client = new TestClient(wrapper, in(Mode.OWN_THREAD)) {
            @Override
            protected void serverVersion(final int version, final String time) {
                super.serverVersion(version, time);
                told.add(version + " " + time);
            }
        };
        client.eConnect(LOOPBACK, host.port(), 7);
        client.eDisconnect();
        client.eConnect(LOOPBACK, host.port(), 7);
        assertEquals(List.of("176 20260105 09:30:00 EST", "176 20260105 09:30:00 EST"), told);
    }

    @Test
    void shouldKeepWhatItKnowsIfToldSo() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7, true);
        client.eDisconnect(false);
        assertFalse(client.isConnected());
        assertEquals(176, client.serverVersion());
        assertEquals("20260105 09:30:00 EST", client.twsConnectionTime());
        assertEquals(7, client.clientId());
        assertTrue(client.extraAuth());
    }

    @Test
    void shouldAlwaysSetNoDelay() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<ByteChannel> channels = new CopyOnWriteArrayList<>();
        client = new TestClient(wrapper, in(Mode.OWN_THREAD)) {
            @Override
            protected ByteChannel createClientStream(final String to, final int port) throws IOException {
                channels.add(super.createClientStream(to, port));
                return channels.get(0);
            }
        };
        client.eConnect(LOOPBACK, host.port(), 7);
        assertTrue(((NetworkChannel) channels.get(0)).getOption(StandardSocketOptions.TCP_NODELAY));
    }

    @Test
    void shouldTakeABlockingChannelWithoutNoDelayToo() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<java.nio.channels.SocketChannel> channels = new CopyOnWriteArrayList<>();
        client = new TestClient(wrapper, in(Mode.OWN_THREAD)) {
            @Override
            protected ByteChannel createClientStream(final String to, final int port) throws IOException {
                channels.add(java.nio.channels.SocketChannel.open(new java.net.InetSocketAddress(to, port)));
                return channels.get(0);
            }
        };
        assertTrue(client.eConnect(LOOPBACK, host.port(), 7), wrapper.events::toString);
        assertFalse(channels.get(0).isBlocking());
        assertTrue(channels.get(0).getOption(StandardSocketOptions.TCP_NODELAY));
    }

    @Test
    void shouldCallBackOnTheReadersThreadOnly() throws IOException {
        host = new ScriptedHost((peer, number) -> ScriptedHost.open(peer, 176));
        context.readerName("my-reader");
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        until(() -> !wrapper.of("connectionClosed").isEmpty());
        for (final Thread thread : wrapper.threads) {
            assertEquals("my-reader", thread.getName());
        }
        assertEquals(1, wrapper.threads.stream().distinct().count());
    }

    @Test
    void shouldEndItsThreadWithTheConnection() throws IOException, InterruptedException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<Thread> threads = new CopyOnWriteArrayList<>();
        context.threadFactory(task -> {
            threads.add(new Thread(task));
            return threads.get(threads.size() - 1);
        });
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        assertTrue(threads.get(0).isAlive());
        client.eDisconnect();
        threads.get(0).join(10_000);
        assertFalse(threads.get(0).isAlive());
    }

    @Test
    void shouldLetGoOfTheConnectionWhenItsThreadIsInterrupted() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<Thread> threads = new CopyOnWriteArrayList<>();
        context.threadFactory(task -> {
            threads.add(new Thread(task));
            return threads.get(threads.size() - 1);
        });
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        threads.get(0).interrupt();
        until(() -> client.connectionState() == ConnectionState.DISCONNECTED);
        assertTrue(client.eConnect(LOOPBACK, host.port(), 7), wrapper.events::toString);
    }

    @Test
    void shouldGiveUpConnectingWhenTheCallerIsInterrupted() throws Exception {
        host = new ScriptedHost((peer, number) -> ScriptedHost.untilEnd(peer));
        client = client(Mode.OWN_THREAD);
        final Thread caller = new Thread(() -> client.eConnect(LOOPBACK, host.port(), 7));
        caller.start();
        until(() -> client.connectionState() == ConnectionState.GREETING);
        caller.interrupt();
        caller.join(10_000);
        assertFalse(caller.isAlive());
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
        assertEquals(1, wrapper.of("error -1 502 Connecting to").size(), wrapper.events::toString);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldDisconnectWhileAnotherThreadConnects(final Mode mode) throws Exception {
        host = new ScriptedHost((peer, number) -> ScriptedHost.untilEnd(peer));
        client = client(mode);
        final CountDownLatch returned = new CountDownLatch(1);
        final Thread caller = new Thread(() -> {
            assertFalse(client.eConnect(LOOPBACK, host.port(), 7));
            returned.countDown();
        });
        caller.start();
        until(() -> client.connectionState() == ConnectionState.GREETING);
        client.eDisconnect();
        assertTrue(returned.await(10, TimeUnit.SECONDS));
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
    }

    @Test
    void shouldSendInOrderFromAnyThreadWhileItIsPolled() throws Exception {
        final List<byte[]> heard = new CopyOnWriteArrayList<>();
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            ScriptedHost.until(peer, () -> peer.frames().size() == 3_001);
            heard.addAll(peer.frames());
        });
        client = client(Mode.POLLED);
        client.eConnect(LOOPBACK, host.port(), 7);
        final Thread other = new Thread(() -> cancelAll(1_000_000, 1_500));
        other.start();
        for (int i = 0; i < 1_500; i++) {
            client.poll();
            cancelAll(2_000_000 + i, 1);
        }
        other.join();
        until(() -> !heard.isEmpty());
        int expectedOther = 1_000_000;
        int expectedOwn = 2_000_000;
        for (final byte[] frame : heard.subList(1, heard.size())) {
            final int id = Integer.parseInt(new String(frame, StandardCharsets.US_ASCII).split("\0")[2]);
            if (id < 2_000_000) {
                assertEquals(expectedOther++, id);
            } else {
                assertEquals(expectedOwn++, id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 201, 212, 213, 226})
    void shouldSendStartApiInTheFormOfTheVersion(final int serverVersion) throws IOException {
        final List<String> heard = new CopyOnWriteArrayList<>();
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, serverVersion);
            heard.add(HexFormat.of().formatHex(peer.frames().get(0)));
            ScriptedHost.untilEnd(peer);
        });
        client = client(Mode.OWN_THREAD);
        client.optionalCapabilities("cap");
        client.eConnect(LOOPBACK, host.port(), 7);
        final String text = "3200370063617000";
        final String expected = serverVersion < 201 ? "373100" + text
            : serverVersion < 213 ? "00000047" + text : "0000010f" + "08071203636170";
        until(() -> !heard.isEmpty());
        assertEquals(List.of(expected), heard);
    }

    private void cancelAll(final int firstId, final int count) {
        for (int i = 0; i < count; i++) {
            while (client.cancelMktData(firstId + i) < 0) {
                Thread.yield();
            }
        }
    }

    private TestClient client(final Mode mode) {
        return new TestClient(wrapper, in(mode));
    }

    private ConnectorContext in(final Mode mode) {
        if (mode == Mode.SHARED_LOOP && loop == null) {
            loop = ConnectorLoop.launch(context);
        }
        return context.useInvoker(mode == Mode.POLLED).sharedReader(mode == Mode.SHARED_LOOP ? loop : null);
    }

    private void until(final BooleanSupplier condition) {
        final long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20), wrapper.events::toString);
            client.poll();
            LockSupport.parkNanos(100_000);
        }
    }
}
