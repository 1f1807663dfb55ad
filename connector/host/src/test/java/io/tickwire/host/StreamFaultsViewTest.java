package io.tickwire.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Bytes that come in pieces, in heaps, slowly or late: the connector's client believes what the books say. */
@Timeout(60)
class StreamFaultsViewTest {

    @ParameterizedTest
    @CsvSource({"1, 176", "1, 226", "3, 203", "7, 176", "7, 226", "61, 210"})
    void shouldAgreeWhenFramesComeInPieces(final int bytes, final int version) {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1, version).connect();
            stage.host.faults().split(1, bytes);
            client.trade();
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldAgreeWhenFramesComeInHeaps() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().coalesce(1, 64 * 1024, Duration.ofMillis(100));
            client.trade();
            assertNotEquals(List.of(), client.differences(), "all of it waits for the rest of the heap");
            stage.advance(Duration.ofMillis(200));
            assertEquals(List.of(), client.differences());
        }
    }

    @Test
    void shouldAgreeInTheEndWhenFramesComeSlowly() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().slow(1, 1_000);
            client.trade();
            stage.advance(Duration.ofMillis(100));
            assertNotEquals(List.of(), client.differences(), "it takes seconds");
            stage.advance(Duration.ofSeconds(30));
            assertEquals(List.of(), client.differences());
        }
    }

    @Test
    void shouldAgreeAfterNothingCameForAWhile() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().stallSending(1, Duration.ofSeconds(5));
            client.trade();
            assertNotEquals(List.of(), client.differences());
            stage.advance(Duration.ofSeconds(6));
            assertEquals(List.of(), client.differences());
        }
    }

    @Test
    void shouldAgreeAfterTheHostDidNotReadForAWhile() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().stallReading(1, Duration.ofSeconds(5));
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            assertNull(stage.host.books().order(1, id), "the order is on the way");
            stage.advance(Duration.ofSeconds(6));
            assertEquals("Filled", stage.host.books().order(1, id).status());
            client.assertAgreesWithTheBooks();
        }
    }
}
