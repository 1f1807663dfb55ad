package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which thread does what, and what becomes of one that is interrupted. */
@Timeout(60)
class EClientThreadsTest extends ClientFixture {

    @Test
    void shouldCallBackOnTheReadersThreadOnly() throws IOException {
        host = new ScriptedHost((peer, number) -> ScriptedHost.open(peer, 176));
        context.readerName("my-reader");
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        until(() -> !wrapper.of("connectionClosed").isEmpty());
        for (final Thread thread : wrapper.threads) {
            assertEquals("my-reader", thread.getName());
        }
        assertEquals(1, wrapper.threads.stream().distinct().count());
    }

    @Test
    void shouldEndItsThreadWithTheConnection() throws IOException, InterruptedException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<Thread> threads = threadsOfReaders();
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        assertTrue(threads.get(0).isAlive());
        client.eDisconnect();
        threads.get(0).join(10_000);
        assertFalse(threads.get(0).isAlive());
    }

    @Test
    void shouldLetGoOfTheConnectionWhenItsThreadIsInterrupted() throws IOException {
        host = new ScriptedHost(ScriptedHost.usual(176));
        final List<Thread> threads = threadsOfReaders();
        client = client(Mode.OWN_THREAD);
        client.eConnect(LOOPBACK, host.port(), 7);
        threads.get(0).interrupt();
        until(() -> client.connectionState() == ConnectionState.DISCONNECTED);
        assertTrue(client.eConnect(LOOPBACK, host.port(), 7), wrapper.events::toString);
    }

    @Test
    void shouldGiveUpConnectingWhenTheCallerIsInterrupted() throws Exception {
        host = new ScriptedHost((peer, number) -> ScriptedHost.untilEnd(peer));
        client = client(Mode.OWN_THREAD);
        final Thread caller = new Thread(() -> client.eConnect(LOOPBACK, host.port(), 7));
        caller.start();
        until(() -> client.connectionState() == ConnectionState.GREETING);
        caller.interrupt();
        caller.join(10_000);
        assertFalse(caller.isAlive());
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
        assertEquals(1, wrapper.of("error -1 502 Connecting to").size(), wrapper.events::toString);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void shouldDisconnectWhileAnotherThreadConnects(final Mode mode) throws Exception {
        host = new ScriptedHost((peer, number) -> ScriptedHost.untilEnd(peer));
        client = client(mode);
        final CountDownLatch returned = new CountDownLatch(1);
        final Thread caller = new Thread(() -> {
            assertFalse(client.eConnect(LOOPBACK, host.port(), 7));
            returned.countDown();
        });
        caller.start();
        until(() -> client.connectionState() == ConnectionState.GREETING);
        client.eDisconnect();
        assertTrue(returned.await(10, TimeUnit.SECONDS));
        assertEquals(ConnectionState.DISCONNECTED, client.connectionState());
    }

    @Test
    void shouldSendInOrderFromAnyThreadWhileItIsPolled() throws Exception {
        final List<byte[]> heard = new CopyOnWriteArrayList<>();
        host = new ScriptedHost((peer, number) -> {
            ScriptedHost.open(peer, 176);
            ScriptedHost.until(peer, () -> peer.frames().size() == 3_001);
            heard.addAll(peer.frames());
        });
        client = client(Mode.POLLED);
        client.eConnect(LOOPBACK, host.port(), 7);
        final Thread other = new Thread(() -> cancelAll(1_000_000, 1_500));
        other.start();
        for (int i = 0; i < 1_500; i++) {
            client.poll();
            cancelAll(2_000_000 + i, 1);
        }
        other.join();
        until(() -> !heard.isEmpty());
        int expectedOther = 1_000_000;
        int expectedOwn = 2_000_000;
        for (final byte[] frame : heard.subList(1, heard.size())) {
            final int id = Integer.parseInt(new String(frame, StandardCharsets.US_ASCII).split("\0")[2]);
            if (id < 2_000_000) {
                assertEquals(expectedOther++, id);
            } else {
                assertEquals(expectedOwn++, id);
            }
        }
    }

    /** Those that the client starts from now on. */
    private List<Thread> threadsOfReaders() {
        final List<Thread> threads = new CopyOnWriteArrayList<>();
        context.threadFactory(task -> {
            threads.add(new Thread(task));
            return threads.get(threads.size() - 1);
        });
        return threads;
    }

    private void cancelAll(final int firstId, final int count) {
        for (int i = 0; i < count; i++) {
            while (client.cancelMktData(firstId + i) < 0) {
                Thread.yield();
            }
        }
    }
}
