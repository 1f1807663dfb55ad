package io.tickwire.host;

import io.tickwire.host.load.Volley;
import io.tickwire.message.CancelMarketData;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class TickCannonTest {
    private static final int REQ_ID = 7;
    private static final long MILLI = 1_000_000L;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T15:00:00Z"));

    @ParameterizedTest
    @ValueSource(ints = {100, 176, 200, 203, 226})
    void shouldDeliverEveryTickOfAVolleyAroundTheMarketOfItsStream(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = subscribed(host, version)) {
            final Volley volley = host.cannon().flatOut(1, REQ_ID, 10_000);
            final List<TestClient.Received> ticks = ticks(host, client, volley);

            assertEquals(10_000, ticks.size());
            final Set<Double> prices = new HashSet<>();
            for (final TestClient.Received tick : ticks) {
                assertEquals(REQ_ID, reqId(tick.message()));
                if (tick.message() instanceof TickPrice price) {
                    prices.add(price.price());
                    assertEquals(host.market().bid(host.market().conId("IBM")), price.price(), 0.5);
                }
            }
            assertTrue(prices.size() > 10, "different prices: " + prices);
        }
    }

    @Test
    void shouldSendEachTickAtItsOwnTime() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(manual()); PipedClient client = subscribed(host)) {
            final Volley volley = host.cannon().atRate(1, REQ_ID, 100, 1_000);
            host.doWork();
            assertEquals(1, volley.sent());
            clock.advance(10, TimeUnit.MILLISECONDS);
            host.doWork();
            assertEquals(11, volley.sent());
            assertEquals(volley.startNanos() + 10 * MILLI, volley.intendedNanos(10));
            clock.advance(1, TimeUnit.SECONDS);
            host.doWork();
            assertEquals(100, volley.sent());
            assertTrue(volley.isDone());
            assertTrue(client.drain() > 0);
        }
    }

    @Test
    void shouldSendABurstAtOnce() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(manual()); PipedClient client = subscribed(host)) {
            final Volley volley = host.cannon().bursts(1, REQ_ID, 42, 1_000, 20);
            host.doWork();
            assertEquals(20, volley.sent());
            clock.advance(19, TimeUnit.MILLISECONDS);
            host.doWork();
            assertEquals(20, volley.sent());
            clock.advance(1, TimeUnit.MILLISECONDS);
            host.doWork();
            assertEquals(40, volley.sent());
            assertEquals(volley.intendedNanos(20), volley.intendedNanos(39));
            clock.advance(20, TimeUnit.MILLISECONDS);
            host.doWork();
            assertEquals(42, volley.sent());
            assertTrue(client.drain() > 0);
        }
    }

    @Test
    void shouldBeLateButLoseNothingWhenTheClientDoesNotRead() throws IOException {
        final int ticks = 1_000_000;
        try (SimulatedHost host = SimulatedHost.launch(manual()); PipedClient client = subscribed(host)) {
            final Volley volley = host.cannon().atRate(1, REQ_ID, ticks, ticks);
            clock.advance(1, TimeUnit.SECONDS);
            for (int i = 0; i < 1_000; i++) {
                host.doWork();
            }
            assertTrue(volley.sent() < ticks, "the network cannot hold them all");
            final long firstLate = volley.sent();
            while (!volley.isDone()) {
                client.drain();
                host.doWork();
            }
            assertEquals(ticks, volley.sent());
            assertEquals(1, host.clients());
            assertEquals(volley.startNanos() + firstLate * 1_000, volley.intendedNanos(firstLate));
        }
    }

    @Test
    void shouldEndWithItsStream() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(manual()); PipedClient client = subscribed(host)) {
            final Volley volley = host.cannon().atRate(1, REQ_ID, 1_000, 1_000);
            host.doWork();
            client.send(RequestId.CANCEL_MKT_DATA, new CancelMarketData().reqId(REQ_ID));
            while (!volley.isDone()) {
                host.doWork();
            }
            final long sent = volley.sent();
            clock.advance(1, TimeUnit.SECONDS);
            host.doWork();
            assertEquals(sent, volley.sent());
        }
    }

    @Test
    void shouldEndWhenItIsStopped() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(manual()); PipedClient client = subscribed(host)) {
            final Volley volley = host.cannon().atRate(1, REQ_ID, 1_000, 1_000);
            volley.stop();
            clock.advance(1, TimeUnit.SECONDS);
            host.doWork();
            assertEquals(0, volley.sent());
            assertTrue(volley.isDone());
            assertFalse(client.drain() < 0);
        }
    }

    @Test
    void shouldLetFaultsHitItsFrames() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = subscribed(host, 226)) {
            host.faults().drop(1, MessageId.TICK_PRICE, 3);
            final Volley volley = host.cannon().flatOut(1, REQ_ID, 1_000);
            assertEquals(997, ticks(host, client, volley).size());
        }
    }

    @Test
    void shouldRefuseWhatHasNoStreamAndNumbersThatMakeNoSense() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = subscribed(host, 226)) {
            assertEquals(226, client.serverVersion());
            final TickCannon cannon = host.cannon();
            assertThrows(IllegalArgumentException.class, () -> cannon.flatOut(2, REQ_ID, 1));
            assertThrows(IllegalArgumentException.class, () -> cannon.flatOut(1, REQ_ID + 1, 1));
            assertThrows(IllegalArgumentException.class, () -> cannon.flatOut(1, REQ_ID, 0));
            assertThrows(IllegalArgumentException.class, () -> cannon.atRate(1, REQ_ID, 1, 0));
            assertThrows(IllegalArgumentException.class, () -> cannon.bursts(1, REQ_ID, 1, 1, 0));
        }
    }

    private SimulatedHostContext manual() {
        return Fixtures.still().clock(clock).useAgentInvoker(true);
    }

    private static TestClient subscribed(final SimulatedHost host, final int version) {
        final TestClient client = TestClient.connect(host, version, 1);
        client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(REQ_ID).contract(Fixtures.stock("IBM")));
        sync(client);
        return client;
    }

    private static PipedClient subscribed(final SimulatedHost host) throws IOException {
        final PipedClient client = new PipedClient(host, 226);
        client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(REQ_ID).contract(Fixtures.stock("IBM")));
        final long ticks = host.counters().ticksOut;
        while (host.counters().ticksOut == ticks) {
            host.doWork();
        }
        return client;
    }

    /** The ticks of a volley as the client received them; the client had received all that came before. */
    private static List<TestClient.Received> ticks(
        final SimulatedHost host, final TestClient client, final Volley volley) {
        final int before = client.received().size();
        do {
            sync(client);
        } while (!volley.isDone());
        sync(client);
        return client.received().stream().skip(before)
            .filter(received -> received.id() == MessageId.TICK_PRICE || received.id() == MessageId.TICK_SIZE).toList();
    }

    /** Waits until the client has received all that the Host had sent when it was asked for the time. */
    private static void sync(final TestClient client) {
        client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
        client.await(MessageId.CURRENT_TIME, CurrentTime.class);
    }

    private static int reqId(final Message message) {
        return message instanceof TickPrice price ? price.reqId() : ((TickSize)message).reqId();
    }
}
