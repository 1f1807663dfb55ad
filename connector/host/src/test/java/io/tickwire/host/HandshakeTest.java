package io.tickwire.host;

import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.NextValidId;
import io.tickwire.host.session.StartOrder;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class HandshakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"v100..226", "v100..300", "v150..226 +PACEAPI", "v100..226 any text at all"})
    void shouldAgreeOnTheNewestCommonVersion(final String versions) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().serverVersion(200));
            TestClient client = new TestClient(host.port())) {
            final String time = client.greet(versions);
            assertEquals(200, client.serverVersion());
            assertTrue(time.matches("\\d{8} \\d\\d:\\d\\d:\\d\\d EST"), time);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v176", "v100..176"})
    void shouldSpeakTheClientsNewestVersionWhenItIsOlder(final String versions) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still()); TestClient client = new TestClient(host.port())) {
            client.greet(versions);
            assertEquals(176, client.serverVersion());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v38..99", "v227..300", "100..226", "v", "v100..", "v100...226", "vX..Y", "v300..200"})
    void shouldCloseWhenThereIsNoCommonVersion(final String versions) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still()); TestClient client = new TestClient(host.port())) {
            client.sendBytes(TestClient.greeting(versions));
            assertTrue(client.awaitClosed());
            assertEquals(1, host.counters().refused);
        }
    }

    @Test
    void shouldCloseOnBytesThatAreNoGreeting() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still()); TestClient client = new TestClient(host.port())) {
            client.sendBytes("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertTrue(client.awaitClosed());
        }
    }

    @Test
    void shouldReadAGreetingThatComesByteByByte() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still()); TestClient client = new TestClient(host.port())) {
            for (final byte b : TestClient.greeting("v100..226")) {
                client.sendBytes(new byte[] {b});
                Thread.sleep(2);
            }
            client.readGreeting();
            assertEquals(226, client.serverVersion());
            client.start(3);
            client.await(MessageId.NEXT_VALID_ID, NextValidId.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 176, 200, 201, 207, 213, 226})
    void shouldTellAccountsThenIdsThenFarmsAtEveryVersion(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().accounts("DU1", "DU2").orders(orders -> orders.firstOrderId(41)));
            TestClient client = TestClient.connect(host, version, 5)) {
            client.awaitError(2158);
            client.rewind();
            assertEquals("DU1,DU2",
                client.await(MessageId.MANAGED_ACCTS, ManagedAccounts.class).accountsList().toString());
            assertEquals(41, client.await(MessageId.NEXT_VALID_ID, NextValidId.class).orderId());
            final ErrorMessage farm = client.awaitError(2104);
            assertEquals(-1, farm.id());
            assertTrue(farm.errorMsg().toString().endsWith(":usfarm"), farm.toString());
            client.awaitError(2106);
        }
    }

    @Test
    void shouldTellIdsBeforeAccountsIfAsked() {
        try (SimulatedHost host = SimulatedHost.launch(
                Fixtures.still().sessions(sessions -> sessions.startOrder(StartOrder.IDS_NOTICES_ACCOUNTS)));
            TestClient client = TestClient.connect(host, 226, 5)) {
            client.awaitError(2158);
            final List<Integer> ids = new ArrayList<>();
            client.received().forEach(answer -> ids.add(answer.id()));
            assertTrue(ids.indexOf(MessageId.NEXT_VALID_ID) < ids.indexOf(MessageId.MANAGED_ACCTS), ids.toString());
        }
    }

    @Test
    void shouldRefuseAClientIdThatIsInUse() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient first = TestClient.connect(host, 226, 5);
            TestClient second = new TestClient(host.port())) {
            second.greet("v100..226");
            second.start(5);
            assertEquals(-1, second.awaitError(326).id());
            assertTrue(second.awaitClosed());
            assertServes(first);
        }
    }

    @Test
    void shouldTakeAClientIdAgainAfterItsClientLeft() throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            TestClient.connect(host, 226, 5).close();
            while (host.clients() > 0) {
                Thread.sleep(1);
            }
            try (TestClient again = TestClient.connect(host, 226, 5)) {
                assertServes(again);
            }
        }
    }

    @Test
    void shouldServe32ClientsAndRefuseThe33rd() {
        final List<TestClient> clients = new ArrayList<>();
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            for (int clientId = 0; clientId < 32; clientId++) {
                clients.add(TestClient.connect(host, 226, clientId));
            }
            try (TestClient oneTooMany = new TestClient(host.port())) {
                oneTooMany.sendBytes(TestClient.greeting("v100..226"));
                assertTrue(oneTooMany.awaitClosed());
                assertEquals(1, host.counters().refused);
            }
            clients.forEach(HandshakeTest::assertServes);
            clients.forEach(TestClient::close);
        }
    }

    private static void assertServes(final TestClient client) {
        client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
        final long seconds = client.await(MessageId.CURRENT_TIME, CurrentTime.class).currentTime();
        assertEquals(System.currentTimeMillis() / 1000, seconds, 5);
    }
}
