package io.tickwire.host;

import io.tickwire.message.ContractDetails;
import io.tickwire.message.ScannerSubscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class ScannerTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T16:20:32Z"));

    @ParameterizedTest
    @ValueSource(ints = {100, 145, 176, 187, 200, 207, 209, 210, 213, 218, 226})
    void shouldRankAndTellAgainOnlyWhatChanged(final int serverVersion) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock).serverVersion(serverVersion));
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqScannerSubscription(
                4, subscription("HOT_BY_VOLUME").numberOfRows(3), null, null);
            assertEquals(3, client.awaitAll("scannerData", "scannerDataEnd").size());
            host.market().trade(host.market().conId("KO"), 64.0, 900);
            clock.advance(30, TimeUnit.SECONDS);
            final List<RecordingClient.Heard> rows = client.awaitAll("scannerData", "scannerDataEnd");
            assertEquals(0, rows.get(0).number(1));
            assertEquals("KO", rows.get(0).<ContractDetails>of(2).contract().symbol().toString());
            clock.advance(30, TimeUnit.SECONDS);
            client.client().cancelScannerSubscription(4);
            assertEquals(4, client.awaitError(162).number(0));
            client.client().cancelScannerSubscription(4);
            client.awaitError(365);
        }
    }

    @Test
    void shouldListItsScanCodesAndKnowEachOfThem() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqScannerParameters();
            final String xml = client.await("scannerParameters").text(0);
            final List<String> codes = Pattern.compile("<scanCode>(.*?)</scanCode>").matcher(xml)
                .results().map(result -> result.group(1)).toList();
            assertTrue(codes.size() >= 6, xml);
            int reqId = 1;
            for (final String code : codes) {
                client.client().reqScannerSubscription(reqId++, subscription(code), null, null);
                assertTrue(client.awaitAll("scannerData", "scannerDataEnd").size() > 5);
            }
        }
    }

    @Test
    void shouldFilterAndRefuse() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            RecordingClient client = RecordingClient.connect(host)) {
            client.client().reqScannerSubscription(
                1, subscription("MOST_ACTIVE").abovePrice(100).belowPrice(200), null, null);
            client.awaitAll("scannerData", "scannerDataEnd").forEach(row -> {
                final double price = host.market().last(row.<ContractDetails>of(2).contract().conId());
                assertTrue(price >= 100 && price <= 200, row.toString());
            });
            client.client().reqScannerSubscription(2, subscription("MOST_ACTIVE").abovePrice(1e9), null, null);
            client.await("scannerDataEnd");
            client.awaitError(165);
            client.client().reqScannerSubscription(3, subscription("NONSENSE"), null, null);
            client.awaitError(321);
            for (int reqId = 4; reqId < 12; reqId++) {
                client.client().reqScannerSubscription(reqId, subscription("MOST_ACTIVE"), null, null);
                client.await("scannerDataEnd");
            }
            client.client().reqScannerSubscription(12, subscription("MOST_ACTIVE"), null, null);
            client.awaitError(162);
        }
    }

    private static ScannerSubscription subscription(final String code) {
        return new ScannerSubscription().instrument("STK").locationCode("STK.US.MAJOR").scanCode(code);
    }
}
