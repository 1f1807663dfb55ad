package io.tickwire.host;

import io.tickwire.host.session.Corruption;
import io.tickwire.host.session.PacingMode;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each fault does what it says, seen by a plain client. */
@Timeout(60)
class FaultsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void shouldSendTheSameFramesInSmallPieces(final int bytes) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.faults().split(1, bytes);
            assertTrades(host, client);
        }
    }

    @Test
    void shouldSendInHeaps() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.faults().coalesce(1, 64 * 1024, Duration.ofMillis(100));
            final long start = System.nanoTime();
            askTime(client);
            assertTrue(System.nanoTime() - start >= 90_000_000L, "one frame waits for others");
        }
    }

    @Test
    void shouldSendSlowly() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            client.awaitError(2158);
            host.faults().slow(1, 4_000);
            final long start = System.nanoTime();
            assertTrades(host, client);
            assertTrue(System.nanoTime() - start >= 100_000_000L, "a trade is more than 400 bytes");
        }
    }

    @Test
    void shouldStallInBothDirections() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.faults().stallSending(1, Duration.ofMillis(150));
            final long first = System.nanoTime();
            askTime(client);
            host.faults().stallReading(1, Duration.ofMillis(150));
            final long second = System.nanoTime();
            askTime(client);
            assertTrue(second - first >= 140_000_000L, "sending was stalled");
            assertTrue(System.nanoTime() - second >= 140_000_000L, "reading was stalled");
        }
    }

    @Test
    void shouldEndConnectionsInEachWay() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            try (TestClient client = TestClient.connect(host, 226, 1)) {
                host.faults().halfClose(1);
                assertTrue(client.awaitClosed());
                client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
                assertEquals(1, host.clients(), "the Host still listens");
            }
            try (TestClient client = TestClient.connect(host, 226, 2)) {
                host.faults().reset(2);
                final UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> {
                    while (true) {
                        askTime(client);
                    }
                });
                assertTrue(failure.getCause() instanceof IOException);
            }
            try (TestClient client = TestClient.connect(host, 226, 3)) {
                host.faults().disconnect(3);
                assertTrue(client.awaitClosed());
            }
        }
    }

    @Test
    void shouldRefuseConnectionsForAWhileAndComeBackOnTheSamePort() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            final int port = host.port();
            host.faults().refuseConnections(Duration.ofMillis(200));
            assertThrows(UncheckedIOException.class, () -> new TestClient(port).close());
            TestClient client = null;
            while (client == null) {
                try {
                    client = TestClient.connect(host, 226, 1);
                } catch (final UncheckedIOException ex) {
                    Thread.sleep(10);
                }
            }
            assertEquals(port, host.port());
            client.close();
        }
    }

    @Test
    void shouldAcceptAndNeverAnswer() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = new TestClient(host.port(), 200)) {
            host.faults().neverAnswer(true);
            assertThrows(UncheckedIOException.class, () -> client.greet("v100..226"));
            assertEquals(1, host.clients());
        }
    }

    @ParameterizedTest
    @EnumSource(Corruption.class)
    void shouldSpoilOneFrame(final Corruption corruption) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            client.awaitError(2158);
            client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            final byte[] whole = frame(client);
            host.faults().corrupt(1, MessageId.CURRENT_TIME, corruption);
            client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            final byte[] spoilt = client.readBytes(4);
            final int length = ByteBuffer.wrap(spoilt).getInt();
            switch (corruption) {
                case CUT_BODY -> assertEquals(whole.length / 2, length);
                case CUT_FRAME, FLIP, UNKNOWN_ID, FOREIGN_BODY -> assertEquals(whole.length, length);
                case TOO_LONG -> assertEquals(whole.length + 16, length);
                case ZERO_LENGTH -> assertEquals(0, length);
                case NEGATIVE_LENGTH -> assertEquals(-1, length);
                case GIANT_LENGTH -> assertEquals(Integer.MAX_VALUE, length);
                default -> throw new IllegalStateException();
            }
        }
    }

    @Test
    void shouldLoseDoubleDelayAndSwapFrames() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.faults().drop(1, MessageId.ORDER_STATUS, 1);
            host.faults().duplicate(1, MessageId.EXECUTION_DATA, 1);
            host.faults().swap(Faults.ANY_CLIENT, MessageId.COMMISSION_AND_FEES_REPORT, 1);
            host.faults().delay(1, MessageId.OPEN_ORDER, 1, Duration.ofMillis(100));
            client.awaitError(2158);
            final int from = client.received().size();
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            client.awaitStatus(id, "Filled");
            askTime(client);
            client.await(MessageId.OPEN_ORDER, OpenOrder.class);
            final List<Integer> ids = new ArrayList<>();
            client.received().subList(from, client.received().size()).forEach(answer -> ids.add(answer.id()));
            assertEquals(List.of(
                MessageId.EXECUTION_DATA, MessageId.EXECUTION_DATA, MessageId.OPEN_ORDER, MessageId.ORDER_STATUS,
                MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.CURRENT_TIME,
                MessageId.COMMISSION_AND_FEES_REPORT, MessageId.OPEN_ORDER), ids);
        }
    }

    @Test
    void shouldSilenceAStreamWithoutAWord() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            for (int reqId = 1; reqId <= 2; reqId++) {
                client.send(RequestId.REQ_MKT_DATA,
                    new MarketDataRequest().reqId(reqId).contract(Fixtures.stock("IBM")));
            }
            askTime(client);
            host.faults().silence(1, 1);
            host.market().tickNow(host.market().conId("IBM"));
            assertEquals(2, client.await(MessageId.TICK_PRICE, TickPrice.class).reqId());
        }
    }

    @Test
    void shouldRejectTheNextOrder() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            host.faults().rejectNextOrder("no funds");
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            client.awaitStatus(id, "Inactive");
            assertEquals("Order rejected - reason:no funds", client.awaitError(201).errorMsg().toString());
            assertTrades(host, client);
        }
    }

    @Test
    void shouldHoldOrdersAndFillsWhileTheLinkIsLost() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int ibm = host.market().conId("IBM");
            final int resting = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            client.awaitStatus(resting, "Submitted");
            host.link().lose();
            client.awaitError(1100);
            final int held = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
            client.awaitStatus(held, "PreSubmitted");
            host.market().quote(ibm, 99.00, 99.10, 100, 100);
            assertEquals(0, host.books().totalFills());
            host.link().restore();
            client.awaitError(1102);
            client.awaitStatus(held, "Filled");
            client.awaitStatus(resting, "Filled");
        }
    }

    @Test
    void shouldFillWhileTheLinkIsLostIfAsked() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int resting = client.place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 1, 100));
            client.awaitStatus(resting, "Submitted");
            host.link().loseButFill();
            host.market().quote(host.market().conId("IBM"), 99.00, 99.10, 100, 100);
            client.awaitError(1100);
            client.awaitStatus(resting, "Filled");
        }
    }

    @Test
    void shouldForgetSubscriptionsWhenTheLinkIsRestoredWithoutData() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            final int ibm = host.market().conId("IBM");
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("IBM")));
            client.await(MessageId.TICK_PRICE, TickPrice.class);
            askTime(client);
            host.link().lose();
            host.market().tickNow(ibm);
            host.link().restoreWithoutData();
            client.awaitError(1101);
            final long ticks = host.counters().ticksOut;
            host.market().tickNow(ibm);
            assertEquals(ticks, host.counters().ticksOut);
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("IBM")));
            client.await(MessageId.TICK_PRICE, TickPrice.class);
        }
    }

    @Test
    void shouldRestartAndComeBackWithItsBooks() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            assertTrades(host, client);
            host.link().restart(Duration.ofMillis(100));
            assertThrows(UncheckedIOException.class, () -> TestClient.connect(host, 226, 1).close());
            Thread.sleep(200);
            try (TestClient again = TestClient.connect(host, 226, 1)) {
                assertEquals(2, again.takeId());
                assertTrades(host, again);
                assertEquals(2, host.books().totalFills());
            }
        }
    }

    @Test
    void shouldRefuseMessagesAboveTheRateAndThenDisconnect() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.pacing(PacingMode.REJECT).messagesPerSecond(10)));
            TestClient client = TestClient.connect(host, 226, 1)) {
            final byte[] request = client.frame(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            final ByteBuffer requests = ByteBuffer.allocate(20 * request.length);
            while (requests.hasRemaining()) {
                requests.put(request);
            }
            client.sendBytes(requests.array()); // in one write: behind the cut nothing is sent, which would break the pipe
            client.awaitError(100);
            client.awaitError(100);
            client.awaitError(100);
            assertTrue(client.awaitClosed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v100..226", "v100..226 +PACEAPI"})
    void shouldStopReadingAboveTheRateIfSetOrAsked(final String greeting) {
        final boolean asked = greeting.endsWith("+PACEAPI");
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().sessions(
                sessions -> sessions.pacing(asked ? PacingMode.REJECT : PacingMode.DELAY).messagesPerSecond(20)));
            TestClient client = new TestClient(host.port())) {
            client.greet(greeting);
            client.start(1);
            client.awaitError(2158);
            final long start = System.nanoTime();
            for (int i = 0; i < 30; i++) {
                client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            }
            for (int i = 0; i < 30; i++) {
                client.await(MessageId.CURRENT_TIME, CurrentTime.class);
            }
            assertTrue(System.nanoTime() - start >= 900_000_000L, "the last ones are late");
        }
    }

    @Test
    void shouldRefuseAddressesThatAreNotTrusted() throws IOException {
        final InetAddress other = InetAddress.getByName("192.0.2.1");
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.trustedAddresses(other)));
            TestClient client = new TestClient(host.port())) {
            assertThrows(UncheckedIOException.class, () -> client.greet("v100..226"));
            assertEquals(1, host.counters().refused);
        }
    }

    private static void assertTrades(final SimulatedHost host, final TestClient client) {
        final long before = host.books().totalFills();
        final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 1));
        client.await(MessageId.EXECUTION_DATA, ExecutionDetails.class);
        client.awaitStatus(id, "Filled");
        client.await(MessageId.COMMISSION_AND_FEES_REPORT, CommissionAndFeesReport.class);
        assertEquals(before + 1, host.books().totalFills());
    }

    private static void askTime(final TestClient client) {
        client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
        client.await(MessageId.CURRENT_TIME, CurrentTime.class);
    }

    /** The next frame, without its length. */
    private static byte[] frame(final TestClient client) {
        return client.readBytes(ByteBuffer.wrap(client.readBytes(4)).getInt());
    }
}
