package io.tickwire.host;

import io.tickwire.message.ApiSettingsConfig;
import io.tickwire.message.ConfigRequest;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.UpdateConfigRequest;
import io.tickwire.message.UpdateConfigResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class ConfigTest {

    @Test
    void shouldTellItsSettingsAndKeepChangesOfThem() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.masterClientId(9)));
            RecordingClient client = RecordingClient.connect(host)) {
            final ApiSettingsConfig before = settings(client);
            assertEquals(host.port(), before.socketPort());
            assertEquals(9, before.masterClientId());
            final UpdateConfigRequest update = new UpdateConfigRequest();
            update.reqId(4).mutableApi().mutableSettings().prepareDailyPnL(true).trustedIPs().add("127.0.0.2");
            update.messages().add().id(131).enabled(true);
            for (int i = 0; i < 2; i++) {
                client.client().updateConfigProtoBuf(update);
                final UpdateConfigResponse answer = client.await("updateConfigResponseProtoBuf").of(0);
                assertEquals(4, answer.reqId());
                assertEquals(2, answer.changedFields().size());
            }
            final ApiSettingsConfig after = settings(client);
            assertEquals(host.port(), after.socketPort());
            assertTrue(after.prepareDailyPnL());
            assertEquals(1, after.trustedIPs().size());
            assertEquals("127.0.0.2", after.trustedIPs().get(0).toString());
            assertEquals(1, config(client).messages().size());
        }
    }

    @Test
    void shouldRefuseChangesWhileReadOnly() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.readOnly(true)));
            RecordingClient client = RecordingClient.connect(host)) {
            assertTrue(settings(client).readOnlyApi());
            client.client().updateConfigProtoBuf(new UpdateConfigRequest().reqId(4));
            assertEquals(-1, client.await("error", error -> error.number(2) == 321).number(0));
        }
    }

    @Test
    void shouldObeyChangesOfItsSettings() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            RecordingClient client = new RecordingClient(host, 1)) {
            final UpdateConfigRequest update = new UpdateConfigRequest().reqId(4);
            update.mutableApi().mutableSettings().masterClientId(9).downloadOpenOrdersOnConnection(true)
                .rejectMessagesAboveMaxRate(true);
            client.client().updateConfigProtoBuf(update);
            client.await("updateConfigResponseProtoBuf");
            client.client().placeOrder(1, Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            client.await("orderStatus");
            try (RecordingClient master = new RecordingClient(host, 9)) {
                client.client().placeOrder(2, Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
                assertEquals(2, master.await("orderStatus").number(0), "the master hears of the orders of others");
                for (int i = 0; i < 51; i++) {
                    master.client().reqIds(1);
                }
                assertEquals(100, master.await("error", error -> error.number(2) < 1000).number(2));
            }
            client.client().eDisconnect();
            try (RecordingClient again = new RecordingClient(host, 1, "openOrder")) {
                assertEquals(1, again.await("orderStatus").number(0), "open orders come before anything else");
            }
        }
    }

    @Test
    void shouldBecomeReadOnlyOnDemandAndTrustOnlyWhomItIsTold() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            RecordingClient client = RecordingClient.connect(host)) {
            final UpdateConfigRequest update = new UpdateConfigRequest().reqId(4);
            update.mutableApi().mutableSettings().trustedIPs().add("localhost");
            client.client().updateConfigProtoBuf(update);
            final UpdateConfigResponse refused = client.await("updateConfigResponseProtoBuf").of(0);
            assertEquals("Failure", refused.status().toString());
            assertEquals(1, refused.errors().size());
            update.mutableApi().mutableSettings().readOnlyApi(true).trustedIPs().clear();
            update.mutableApi().mutableSettings().trustedIPs().add("127.0.0.2");
            client.client().updateConfigProtoBuf(update);
            assertEquals("Success", client.await("updateConfigResponseProtoBuf").<UpdateConfigResponse>of(0)
                .status().toString());
            client.client().placeOrder(1, Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            assertEquals(-1, client.await("error", error -> error.number(2) == 321).number(0));
            assertEquals(0, host.books().orders().size());
            assertThrows(IllegalStateException.class, () -> new RecordingClient(host, 2));
        }
    }

    private static ApiSettingsConfig settings(final RecordingClient client) {
        return config(client).api().settings();
    }

    private static ConfigResponse config(final RecordingClient client) {
        client.client().reqConfigProtoBuf(new ConfigRequest().reqId(3));
        return client.await("configResponseProtoBuf").of(0);
    }
}
