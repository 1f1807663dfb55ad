package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ByteChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client connects, is refused, loses the Host and connects again, whoever runs its reader. */
@Timeout(60)
class EClientConnectionTest extends ClientFixture {

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

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldConnectWithoutWaiting(final Mode mode) throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        client = client(mode);
        assertTrue(client.connectAsync(LOOPBACK, host.port(), 7));
        until(() -> client.connectionState() == ConnectionState.READY);
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
}
