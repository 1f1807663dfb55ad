package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.FakeHost;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From one Host to another, when the application or the Host wants it. */
@Timeout(60)
class EClientRedirectTest extends ClientFixture {

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
}
