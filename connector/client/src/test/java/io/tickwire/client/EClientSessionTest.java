package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client tells of itself when a session begins, and what it knows of the Host. */
@Timeout(60)
class EClientSessionTest extends ClientFixture {

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
}
