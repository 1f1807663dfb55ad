package io.tickwire.host;

import io.tickwire.host.SimulatedLink.Farm;
import io.tickwire.host.SimulatedLink.FarmState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The Host loses IB, not the client: 1100, 1101, 1102, farms, servers. What the client believes of its orders then. */
@Timeout(60)
class LinkFaultsViewTest {

    @Test
    void shouldAgreeWhileTheLinkIsLostAndAfterIt() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            final int ibm = stage.host.market().conId("IBM");
            final int resting = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 200));
            stage.host.link().lose();
            final int held = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            stage.host.market().quote(ibm, 199.00, 199.10, 100, 100);
            client.assertAgreesWithTheBooks();
            assertFalse(client.view.isLinkUp);
            assertEquals("PreSubmitted", stage.host.books().order(1, held).status());
            stage.host.link().restore();
            client.assertAgreesWithTheBooks();
            assertTrue(client.view.isLinkUp);
            assertEquals("Filled", stage.host.books().order(1, held).status());
            assertEquals("Filled", stage.host.books().order(1, resting).status());
        }
    }

    @Test
    void shouldAgreeOnFillsWhileTheLinkIsLost() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 200));
            stage.host.link().loseButFill();
            stage.host.market().quote(stage.host.market().conId("IBM"), 199.00, 199.10, 100, 100);
            client.assertAgreesWithTheBooks();
            assertFalse(client.view.isLinkUp);
            assertEquals(1, stage.host.books().totalFills());
            stage.host.link().restore();
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldKeepStreamsAfter1102AndAskForThemAgainAfter1101() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            final int ibm = stage.host.market().conId("IBM");
            client.socket.reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            stage.host.link().lose();
            stage.host.link().restore();
            stage.host.market().quote(ibm, 150.00, 150.10, 100, 100);
            client.barrier();
            assertEquals(150.00, client.view.quotes.get(1).bid);
            stage.host.link().lose();
            stage.host.link().restoreWithoutData();
            stage.host.market().quote(ibm, 160.00, 160.10, 100, 100);
            client.barrier();
            assertTrue(client.view.dataIsLost);
            assertNotEquals(160.00, client.view.quotes.get(1).bid);
            client.socket.reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            client.barrier();
            assertEquals(160.00, client.view.quotes.get(1).bid);
            assertEquals(160.10, client.view.quotes.get(1).ask);
        }
    }

    @Test
    void shouldTradeOnThroughNoticesOfFarmsAndServers() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            for (final FarmState state : FarmState.values()) {
                stage.host.link().farm(Farm.MARKET_DATA, "usfarm", state);
                stage.host.link().farm(Farm.HISTORY, "ushmds", state);
            }
            stage.host.link().serversReset();
            client.trade();
            client.assertAgreesWithTheBooks();
            for (final int code : new int[] {2103, 2104, 2105, 2106, 2107, 2108, 2110, 2119}) {
                assertTrue(client.view.heard(code), () -> "notice " + code);
            }
            assertFalse(client.view.mayHaveMissed, "none of these is a gap");
        }
    }

    @Test
    void shouldComeBackAfterTheNightlyRestartToAHostWithLowerIds() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            client.trade();
            final int resting = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 200));
            stage.host.link().restart(Duration.ofSeconds(45));
            stage.host.orders().nextOrderId(1, 1);
            stage.settle();
            assertTrue(client.view.mayHaveMissed);
            assertFalse(client.tryConnect(), "nobody listens");
            assertTrue(client.view.heard(502));
            stage.host.market().quote(stage.host.market().conId("IBM"), 199.00, 199.10, 100, 100);
            stage.advance(Duration.ofSeconds(50));
            client.connect();
            client.assertAgreesWithTheBooks();
            assertEquals("Filled", stage.host.books().order(1, resting).status());
            assertEquals(1, client.view.nextValidId, "rolled back");
            final int next = client.place(Fixtures.stock("IBM"), Fixtures.market("SELL", 10));
            assertEquals(resting + 1, next, "a careful user goes on from his own highest id");
            client.assertAgreesWithTheBooks();
        }
    }
}
