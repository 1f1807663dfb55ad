package io.tickwire.host;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.stream.IntStream;

import static io.tickwire.host.RecordingClient.Heard;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The connector's own client at each server version there is: a whole trading day's script, then each later request. */
@Timeout(60)
class EveryVersionTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:30Z")); // a Wednesday, 11:20:30

    static IntStream versions() {
        return IntStream.rangeClosed(100, 226);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shouldServeTheWholeScriptAtEveryVersion(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(version));
            RecordingClient client = RecordingClient.connect(host)) {
            session(client, version);
            new DataScript(host, client).run();
            new TradingScript(host, client).run();
            new GatedScript(host, client, version).run();
        }
    }

    private void session(final RecordingClient client, final int version) {
        assertEquals(version, client.client().serverVersion());
        assertEquals("20260304 11:20:30 EST", client.client().twsConnectionTime().toString());
        client.client().reqManagedAccts();
        assertEquals("DU1000001", client.await("managedAccounts").text(0));
        client.client().reqIds(1);
        assertEquals(1, client.await("nextValidId").number(0));
        client.client().reqCurrentTime();
        final Heard time = client.await("currentTime");
        assertEquals(Instant.parse("2026-03-04T16:20:30Z").getEpochSecond(), time.wide(0));
    }
}
