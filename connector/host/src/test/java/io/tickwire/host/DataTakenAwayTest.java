package io.tickwire.host;

import io.tickwire.host.RecordingClient.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Data that a Host takes back: by a competing session, by a reset of a book. */
@Timeout(60)
class DataTakenAwayTest {

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldFallSilentDuringACompetingSession(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().serverVersion(serverVersion));
            RecordingClient client = RecordingClient.connect(host)) {
            final int ibm = host.market().conId("IBM");
            client.client().reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            client.drain();
            host.link().competingSession(true);
            assertEquals(1, client.awaitError(10197).number(0));
            host.market().quote(ibm, 221.50, 221.75, 300, 400);
            assertEquals(List.of(), client.drain());
            client.client().reqMktData(2, Fixtures.stock("IBM"), "", false, false, null);
            assertEquals(2, client.awaitError(10197).number(0));
            host.link().competingSession(false);
            for (int reqId = 1; reqId <= 2; reqId++) {
                final int wanted = reqId;
                assertEquals(221.50, client.await("tickPrice",
                    tick -> tick.number(0) == wanted && tick.number(1) == 1).real(2));
            }
        }
    }

    @Test
    void shouldSendAllRowsAnewAfterAResetOfTheBook() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            RecordingClient client = RecordingClient.connect(host)) {
            final int ibm = host.market().conId("IBM");
            client.client().reqMktDepth(3, Fixtures.stock("IBM").exchange("NYSE"), 4, false, null);
            final List<Heard> before = client.drain();
            host.market().resetDepth(ibm);
            assertEquals(3, client.awaitError(317).number(0));
            final List<Heard> after = client.drain();
            assertEquals(before, after);
            assertEquals(8, after.size());
            assertTrue(after.stream().allMatch(row -> row.number(2) == 0), "all are inserted");
        }
    }
}
