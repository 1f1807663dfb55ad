package io.tickwire.host;

import io.tickwire.wire.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Order events twice, never, late and out of order, and streams that fall silent: what the client believes then. */
@Timeout(60)
class OrderEventFaultsViewTest {
    private static final int MANY = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.EXECUTION_DATA,
        MessageId.COMMISSION_AND_FEES_REPORT, MessageId.POSITION, Faults.ANY_MESSAGE})
    void shouldAgreeWhenEventsComeTwice(final int messageId) {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().duplicate(1, messageId, MANY);
            client.trade();
            client.assertAgreesWithTheBooks();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.EXECUTION_DATA,
        MessageId.COMMISSION_AND_FEES_REPORT, MessageId.POSITION, MessageId.ACCT_VALUE, Faults.ANY_MESSAGE})
    void shouldNotAgreeWhenEventsAreMissingUntilItAsksAgain(final int messageId) {
        for (final int version : new int[] {176, 226}) {
            try (SteppedHost stage = new SteppedHost()) {
                final SteppedClient client = stage.client(1, version).connect();
                stage.host.faults().drop(1, messageId, MANY);
                client.trade();
                stage.host.faults().clear();
                client.barrier();
                assertNotEquals(List.of(), client.differences());
                client.reconcile();
                client.assertAgreesWithTheBooks();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.EXECUTION_DATA,
        MessageId.COMMISSION_AND_FEES_REPORT})
    void shouldAgreeWhenAnEventOvertakesTheOneBefore(final int messageId) {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().swap(1, messageId, MANY);
            client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            client.socket.cancelOrder(client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 100)));
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldNotUndoAFillWhenEarlierEventsComeLate() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().delay(1, MessageId.OPEN_ORDER, 1, Duration.ofSeconds(2));
            stage.host.faults().delay(1, MessageId.ORDER_STATUS, 1, Duration.ofSeconds(2));
            stage.host.faults().delay(1, MessageId.EXECUTION_DATA, 1, Duration.ofSeconds(3));
            client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            assertNotEquals(List.of(), client.differences(), "Filled, but the fill is late");
            stage.advance(Duration.ofSeconds(4));
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldAskAgainWhenTheEndOfASnapshotNeverComes() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            client.trade();
            stage.host.faults().drop(1, MessageId.EXECUTION_DATA_END, 1);
            final AssertionError failure =
                assertThrows(AssertionError.class, client::reconcile);
            assertTrue(failure.getMessage().startsWith("the Host did not end a snapshot"), failure.getMessage());
            client.reconcile();
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldAgreeWhenAnOrderIsRejected() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().rejectNextOrder("no funds");
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            client.assertAgreesWithTheBooks();
            assertEquals("Inactive", stage.host.books().order(1, id).status());
            assertTrue(client.view.heard(201));
        }
    }

    @Test
    void shouldAgreeWhenAnOrderFillsAfterItsCancelWasAskedFor() {
        final SimulatedHostContext context =
            Fixtures.still().orders(orders -> orders.cancelDelay(Duration.ofSeconds(1)));
        try (SteppedHost stage = new SteppedHost(context)) {
            final SteppedClient client = stage.client(1).connect();
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 200));
            client.socket.cancelOrder(id);
            client.assertAgreesWithTheBooks();
            assertEquals("PendingCancel", stage.host.books().order(1, id).status());
            stage.host.market().quote(stage.host.market().conId("IBM"), 199.00, 199.10, 100, 100);
            stage.advance(Duration.ofSeconds(2));
            client.assertAgreesWithTheBooks();
            assertEquals("Filled", stage.host.books().order(1, id).status());
        }
    }

    @Test
    void shouldSeeThatAStreamIsSilentWhileAnotherGoesOnAndAskAgain() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            final int ibm = stage.host.market().conId("IBM");
            client.socket.reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            client.socket.reqMktData(2, Fixtures.stock("IBM"), "", false, false, null);
            client.barrier();
            stage.host.faults().silence(1, 1);
            stage.host.market().quote(ibm, 111.00, 111.10, 100, 100);
            client.barrier();
            assertEquals(111.00, client.view.quotes.get(2).bid);
            assertNotEquals(111.00, client.view.quotes.get(1).bid, "silent, without a word");
            client.socket.cancelMktData(1);
            client.socket.reqMktData(1, Fixtures.stock("IBM"), "", false, false, null);
            client.barrier();
            assertEquals(111.00, client.view.quotes.get(1).bid);
            assertEquals(111.10, client.view.quotes.get(1).ask);
        }
    }
}
