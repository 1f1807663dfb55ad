package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.agrona.CloseHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineTest {

    private final ConnectorContext context = new ConnectorContext()
        .connectTimeoutNs(TimeUnit.MILLISECONDS.toNanos(100))
        .greetingTimeoutNs(TimeUnit.MILLISECONDS.toNanos(200))
        .firstIdsTimeoutNs(TimeUnit.MILLISECONDS.toNanos(300));

    @Test
    void shouldGiveUpWhenNobodyAcceptsTheConnection() throws IOException {
        try (FullServer server = new FullServer(); ConnectionFixture client = new ConnectionFixture(server, context)) {
            final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
            client.settle();
            client.clock.advanceMillis(99);
            client.settle();
            assertFalse(attempt.isDone());

            client.clock.advanceMillis(1);

            client.until(attempt::isDone);
            assertFalse(attempt.isSuccessful());
            assertEquals(List.of(
                "error 502 Could not connect to host:4002: no TCP connection within 100 ms."), client.listener.events);
        }
    }

    @Test
    void shouldGiveUpWhenTheHostDoesNotGreet() throws IOException {
        try (ConnectionFixture client = new ConnectionFixture(new Transport.Loopback(), context)) {
            final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
            final FakeHost host = client.accept();
            host.say(FakeHost.message(100, 14, "1", "7", "2", "news", "NYSE"));
            client.until(() -> client.connection.counters().framesReceived() == 1);
            client.clock.advanceMillis(199);
            client.settle();
            assertFalse(attempt.isDone());

            client.clock.advanceMillis(1);

            client.until(attempt::isDone);
            assertTrue(client.listener.events.get(0).startsWith("error 502 host:4002 "), client.listener.events::toString);
            assertTrue(client.listener.events.get(0).contains("version within 200 ms (1 other frames"));
            assertEquals("closed", client.listener.events.get(1));
            client.until(() -> host.listen().hasEnded());
        }
    }

    @Test
    void shouldGiveUpWhenTheFirstIdsDoNotCome() throws IOException {
        try (ConnectionFixture client = new ConnectionFixture(new Transport.Loopback(), context)) {
            final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
            client.accept().greet(176).say(FakeHost.message(176, 15, "1", "DU1"));
            client.until(() -> client.listener.events.size() == 2);
            client.clock.advanceMillis(10_000);
            client.settle();
            assertFalse(attempt.isDone(), "before START_API no ids are due");

            client.connection.onStartApi();
            client.settle();
            client.clock.advanceMillis(299);
            client.settle();
            assertFalse(attempt.isDone());
            client.clock.advanceMillis(1);

            client.until(attempt::isDone);
            assertFalse(attempt.isSuccessful());
            assertTrue(client.listener.events.get(2).contains("did not send nextValidId within 300 ms after START_API"),
                client.listener.events::toString);
            assertEquals("closed", client.listener.events.get(3));
        }
    }

    @Test
    void shouldNotWaitForFirstIdsIfToldSo() throws IOException {
        try (ConnectionFixture client =
            new ConnectionFixture(new Transport.Loopback(), context.awaitFirstIds(false))) {
            final ConnectAttempt attempt = client.begin("", UnaryOperator.identity());
            client.accept().greet(176);
            client.until(attempt::isDone);
            assertTrue(attempt.isSuccessful());

            client.connection.onStartApi();
            client.clock.advanceMillis(10_000);
            client.settle();
            assertEquals(ConnectionState.STARTING, client.connection.state());
        }
    }

    @Test
    void shouldHaveNoDeadlineOnceItIsReady() throws IOException {
        try (ConnectionFixture client = new ConnectionFixture(new Transport.Loopback(), context)) {
            client.ready(176);
            client.clock.advanceMillis(1_000_000);
            client.settle();
            assertEquals(ConnectionState.READY, client.connection.state());
        }
    }

    /** A server whose queue of connections is full, so that the next ones stay pending. */
    private static final class FullServer extends Transport {

        private final ServerSocketChannel server = ServerSocketChannel.open();
        private final List<SocketChannel> queued = new ArrayList<>();

        FullServer() throws IOException {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            SocketChannel last = open();
            while (last.finishConnect()) {
                last = open();
                sleep();
            }
        }

        private SocketChannel open() throws IOException {
            final SocketChannel channel = SocketChannel.open();
            queued.add(channel);
            channel.configureBlocking(false);
            channel.connect(server.getLocalAddress());
            return channel;
        }

        private static void sleep() {
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }

        @Override
        public ByteChannel connect() throws IOException {
            return open();
        }

        @Override
        public ByteChannel accept() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            CloseHelper.quietCloseAll(queued);
            CloseHelper.quietClose(server);
        }
    }
}
