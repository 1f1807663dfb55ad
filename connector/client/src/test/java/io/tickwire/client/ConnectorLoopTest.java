package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.FakeHost;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.agrona.CloseHelper;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectorLoopTest {

    private static final int CLIENTS = 32;
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    private final List<TestClient> clients = new ArrayList<>();
    private final List<RecordingEWrapper> wrappers = new ArrayList<>();
    private final AtomicInteger served = new AtomicInteger();
    private final ConnectorContext context = new ConnectorContext()
        .idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1))
        .sendBufferLength(64 * 1024).ringLength(64 * 1024).maxRequestLength(4 * 1024);
    private ConnectorLoop loop;
    private ScriptedHost host;

    @AfterEach
    void close() {
        CloseHelper.closeAll(clients);
        CloseHelper.closeAll(loop, host);
    }

    @Test
    void shouldServeManyClientsOnOneThread() throws IOException {
        host = new ScriptedHost(this::tradeWith);
        loop = ConnectorLoop.launch(context);
        connectAll();

        for (int i = 0; i < CLIENTS; i++) {
            for (int order = 0; order < 10; order++) {
                assertTrue(clients.get(i).cancelMktData(i * 100 + order) >= 0);
            }
        }

        until(() -> served.get() == CLIENTS);
        assertEquals(List.of(), host.failures());
        final Thread reader = wrappers.get(0).threads.get(0);
        for (final RecordingEWrapper wrapper : wrappers) {
            wrapper.threads.forEach(thread -> assertSame(reader, thread));
        }
    }

    @Test
    void shouldServeManyClientsThatArePolled() throws IOException {
        host = new ScriptedHost(this::tradeWith);
        loop = ConnectorLoop.launch(context.useInvoker(true));
        context.useInvoker(false);
        connectAll();
        for (int i = 0; i < CLIENTS; i++) {
            for (int order = 0; order < 10; order++) {
                assertTrue(clients.get(i).cancelMktData(i * 100 + order) >= 0);
            }
        }
        until(() -> served.get() == CLIENTS);
        assertEquals(List.of(), host.failures());
    }

    @Test
    void shouldGoOnWithTheOthersWhenOneIsLost() throws IOException {
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            if (number != 3) {
                tradeWith(peer, number);
            }
        });
        loop = ConnectorLoop.launch(context);
        connectAll();
        until(() -> !wrappers.get(3).of("connectionClosed").isEmpty());
        for (int i = 0; i < CLIENTS; i++) {
            for (int order = 0; order < 10; order++) {
                assertEquals(i != 3, clients.get(i).cancelMktData(i * 100 + order) >= 0);
            }
        }
        until(() -> served.get() == CLIENTS - 1);
        assertTrue(clients.get(3).eConnect(LOOPBACK, host.port(), 3));
    }

    @Test
    void shouldLoseNothingWhenASocketIsSlow() throws IOException {
        final int requests = 50_000;
        final AtomicInteger heard = new AtomicInteger();
        final AtomicInteger refused = new AtomicInteger();
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            for (int i = 0; refused.get() == 0 && i < 50_000; i++) {
                LockSupport.parkNanos(100_000); // listens only when the client has felt that nobody does
            }
            final int all = peer.heardLength() + requests * FakeHost.message(176, 2, "1", "1000000").length;
            ScriptedHost.until(peer, () -> peer.heardLength() == all);
            final List<byte[]> frames = peer.frames();
            for (int i = 0; i < requests; i++) {
                assertEquals(1_000_000 + i, tickerId(frames.get(i + 1)));
            }
            heard.set(frames.size() - 1);
        });
        loop = ConnectorLoop.launch(context.socketSendBufferLength(4 * 1024));
        final TestClient client = connect(0);
        for (int i = 0; i < requests; ) {
            if (client.cancelMktData(1_000_000 + i) >= 0) {
                i++;
            } else {
                refused.incrementAndGet();
                Thread.yield();
            }
        }
        until(() -> heard.get() == requests);
        assertTrue(refused.get() > 0, "the socket was not slow");
        assertEquals(refused.get(), client.counters().backPressure());
    }

    @Test
    void shouldEndAllConnectionsWhenItIsClosed() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        loop = ConnectorLoop.launch(context);
        connectAll();
        loop.close();
        for (final TestClient client : clients) {
            assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
            assertFalse(client.eConnect(LOOPBACK, host.port(), 1));
        }
        assertEquals(1, wrappers.get(0).of("error -1 502 ").size());
    }

    private void connectAll() {
        for (int i = 0; i < CLIENTS; i++) {
            connect(i);
        }
    }

    private TestClient connect(final int clientId) {
        final RecordingEWrapper wrapper = new RecordingEWrapper();
        final TestClient client = new TestClient(wrapper, context.sharedReader(loop));
        clients.add(client);
        wrappers.add(wrapper);
        assertTrue(client.eConnect(LOOPBACK, host.port(), clientId), wrapper.events::toString);
        return client;
    }

    /** Sees whether each client's ten requests come in order. */
    private void tradeWith(final FakeHost peer, final int number) throws IOException {
        if (peer.frames().isEmpty()) {
            ScriptedHost.open(peer, 176);
        }
        ScriptedHost.until(peer, () -> peer.frames().size() == 11);
        final int first = tickerId(peer.frames().get(1));
        for (int i = 0; i < 10; i++) {
            assertEquals(first + i, tickerId(peer.frames().get(i + 1)));
        }
        served.incrementAndGet();
        ScriptedHost.untilEnd(peer);
    }

    private static int tickerId(final byte[] frame) {
        return Integer.parseInt(new String(frame, StandardCharsets.US_ASCII).split("\0")[2]);
    }

    private void until(final BooleanSupplier condition) {
        final long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20), () -> host.failures().toString());
            loop.poll();
            LockSupport.parkNanos(100_000);
        }
    }
}
