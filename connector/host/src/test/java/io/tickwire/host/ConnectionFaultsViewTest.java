package io.tickwire.host;

import io.tickwire.client.ConnectionState;
import io.tickwire.host.session.PacingMode;
import io.tickwire.host.session.StartOrder;
import io.tickwire.wire.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Connections that end, are refused, are never answered or are held to a pace: the client says so, and agrees again. */
@Timeout(60)
class ConnectionFaultsViewTest {
    private static final int TRADES = 12;

    @ParameterizedTest
    @ValueSource(strings = {"halfClose", "reset", "disconnect"})
    void shouldSayThatItIsCutOffAndAgreeOnWhatHappenedMeanwhile(final String way) {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            client.trade();
            final int resting = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 10, 200));
            end(stage, way);
            stage.host.market().quote(stage.host.market().conId("IBM"), 199.00, 199.10, 100, 100);
            stage.settle();
            assertFalse(client.isConnected());
            assertTrue(client.view.heard(502));
            assertTrue(client.view.mayHaveMissed);
            assertNotEquals(List.of(), client.differences());
            client.connect();
            client.assertAgreesWithTheBooks();
            assertEquals("Filled", stage.host.books().order(1, resting).status());
        }
    }

    private static void end(final SteppedHost stage, final String way) {
        switch (way) {
            case "halfClose" -> stage.host.faults().halfClose(1);
            case "reset" -> stage.host.faults().reset(1);
            default -> stage.host.faults().disconnect(1);
        }
    }

    @Test
    void shouldSayThatAFrameWasCutByTheEnd() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1).connect();
            stage.host.faults().slow(1, 100);
            client.socket.reqPositions();
            client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            stage.advance(Duration.ofMillis(500));
            stage.host.faults().disconnect(1);
            stage.settle();
            assertFalse(client.isConnected());
            assertTrue(client.view.heard(507), () -> "told: " + client.view.errors);
            client.connect();
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldSayThatItWasRefusedAndConnectLater() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1);
            stage.host.faults().refuseConnections(Duration.ofSeconds(30));
            assertFalse(client.tryConnect());
            assertTrue(client.view.heard(502));
            stage.advance(Duration.ofSeconds(31));
            client.connect().trade();
            client.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldGiveUpOnAHostThatNeverAnswers() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1);
            stage.host.faults().neverAnswer(true);
            assertTrue(client.socket.connectAsync("127.0.0.1", stage.host.port(), 1));
            stage.advance(Duration.ofSeconds(9));
            assertEquals(ConnectionState.GREETING, client.socket.connectionState());
            stage.advance(Duration.ofSeconds(2));
            assertEquals(ConnectionState.DISCONNECTED, client.socket.connectionState());
            assertTrue(client.view.heard(502));
            stage.host.faults().neverAnswer(false);
            client.connect().trade();
            client.assertAgreesWithTheBooks();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {MessageId.NEXT_VALID_ID, MessageId.MANAGED_ACCTS})
    void shouldGiveUpOnAHostThatDoesNotSayItIsReady(final int messageId) {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient client = stage.client(1);
            stage.host.faults().drop(1, messageId, 1);
            client.socket.connectAsync("127.0.0.1", stage.host.port(), 1);
            stage.until(() -> client.socket.connectionState() == ConnectionState.STARTING);
            stage.settle();
            stage.advance(Duration.ofSeconds(11));
            assertEquals(ConnectionState.DISCONNECTED, client.socket.connectionState());
            assertTrue(client.view.heard(502));
            client.connect().assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldSayThatTheClientIdIsInUseAndLeaveTheFirstAlone() {
        try (SteppedHost stage = new SteppedHost()) {
            final SteppedClient first = stage.client(1).connect();
            final SteppedClient second = stage.client(1);
            assertFalse(second.tryConnect());
            assertTrue(second.view.heard(326));
            first.trade();
            first.assertAgreesWithTheBooks();
            first.socket.eDisconnect();
            stage.settle();
            second.connect().assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldSayThatItsAddressIsNotTrusted() throws IOException {
        final InetAddress other = InetAddress.getByName("192.0.2.1");
        try (SteppedHost stage = new SteppedHost(
                Fixtures.still().sessions(sessions -> sessions.trustedAddresses(other)))) {
            final SteppedClient client = stage.client(1);
            assertFalse(client.tryConnect());
            assertTrue(client.view.heard(502));
        }
    }

    @ParameterizedTest
    @EnumSource(StartOrder.class)
    void shouldAgreeWhateverTheHostTellsFirst(final StartOrder order) {
        try (SteppedHost stage = new SteppedHost(
                Fixtures.still().sessions(sessions -> sessions.startOrder(order)))) {
            stage.client(1).connect().trade();
            stage.host.faults().disconnect(1);
            stage.settle();
            final SteppedClient again = stage.client(1);
            assertTrue(again.tryConnect());
            stage.settle();
            assertEquals(order == StartOrder.ORDERS_FIRST ? Set.of("Submitted") : Set.of(),
                Set.copyOf(again.view.orders.values().stream().map(viewed -> viewed.status).toList()),
                "open orders are told before anything was asked for, or not");
            again.reconcile();
            again.assertAgreesWithTheBooks();
        }
    }

    @Test
    void shouldSayThatTheHostIsReadOnly() {
        try (SteppedHost stage = new SteppedHost(Fixtures.still().sessions(sessions -> sessions.readOnly(true)))) {
            final SteppedClient client = stage.client(1);
            assertTrue(client.tryConnect());
            client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 10));
            client.socket.reqOpenOrders();
            client.barrier();
            assertEquals(2, client.view.errors.stream().filter(told -> told.code() == 321 && told.id() == -1).count());
            assertEquals(List.of(), stage.host.books().orders());
            assertEquals(1, client.view.nextValidId);
        }
    }

    @Test
    void shouldBeCutOffAfterThreeMessagesTooManyAndAgreeOnThoseThatWereTaken() {
        try (SteppedHost stage = new SteppedHost(Fixtures.still()
                .sessions(sessions -> sessions.pacing(PacingMode.REJECT).messagesPerSecond(10)))) {
            final SteppedClient client = stage.client(1).connect();
            stage.advance(Duration.ofSeconds(2));
            for (int i = 0; i < TRADES + 3; i++) {
                client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            }
            assertFalse(client.isConnected());
            assertEquals(3, client.view.errors.stream().filter(told -> told.code() == 100).count());
            assertEquals(10, stage.host.books().totalFills());
            stage.advance(Duration.ofSeconds(2));
            client.connect().assertAgreesWithTheBooks();
        }
    }

    @ParameterizedTest
    @CsvSource({"DELAY, ''", "REJECT, +PACEAPI"})
    void shouldLoseNothingWhenItIsHeldToAPace(final PacingMode mode, final String connectOptions) {
        try (SteppedHost stage = new SteppedHost(Fixtures.still()
                .sessions(sessions -> sessions.pacing(mode).messagesPerSecond(10)))) {
            final SteppedClient client = stage.client(1);
            client.socket.connectOptions(connectOptions);
            client.connect();
            stage.advance(Duration.ofSeconds(2));
            for (int i = 0; i < TRADES; i++) {
                client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            }
            assertEquals(10, stage.host.books().totalFills(), "the others are not read yet");
            stage.advance(Duration.ofSeconds(2));
            assertEquals(TRADES, stage.host.books().totalFills());
            client.assertAgreesWithTheBooks();
        }
    }
}
