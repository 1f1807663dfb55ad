package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** A connection polled by the test, and the fake Host at the other end, all in one thread. */
final class ConnectionFixture implements AutoCloseable {

    /** Something that may become true. */
    interface Condition {
        boolean holds() throws IOException;
    }

    static final HostAddress ADDRESS = new HostAddress("host", 4002);

    final FixedClock clock = new FixedClock();
    final RecordingListener listener;
    final ConnectorContext context;
    final Reader reader;
    final Connection connection;
    private final Transport transport;

    ConnectionFixture(final Transport transport, final ConnectorContext context, final RecordingListener listener) {
        this.transport = transport;
        this.listener = listener;
        this.context = context.useInvoker(true).nanoClock(clock).conclude();
        this.reader = new Reader(this.context);
        this.connection = new Connection(this.context, reader, listener);
    }

    ConnectionFixture(final Transport transport, final ConnectorContext context) {
        this(transport, context, new RecordingListener());
    }

    /** Begins to connect. */
    ConnectAttempt begin(final String connectOptions, final UnaryOperator<ByteChannel> wrapped) throws IOException {
        assertTrue(connection.begin());
        final ConnectAttempt attempt =
            new ConnectAttempt(ADDRESS, wrapped.apply(transport.connect()), connectOptions);
        connection.connect(attempt);
        return attempt;
    }

    /** Up to the Host's end of a connection on which our greeting was heard. */
    FakeHost accept() throws IOException {
        final FakeHost host = new FakeHost(transport.accept());
        until(() -> host.listen().heardLength() > 8);
        return host;
    }

    /** Up to a connection that is ready, with nothing recorded yet. */
    FakeHost ready(final int serverVersion, final UnaryOperator<ByteChannel> wrapped) throws IOException {
        begin("", wrapped);
        final FakeHost host = accept();
        host.greet(serverVersion).firstIds(serverVersion);
        until(() -> connection.state() == ConnectionState.READY);
        listener.events.clear();
        return host;
    }

    FakeHost ready(final int serverVersion) throws IOException {
        return ready(serverVersion, UnaryOperator.identity());
    }

    /** Polls until something holds, politely, and fails when it does not come true. */
    void until(final Condition condition) throws IOException {
        final long start = System.nanoTime();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30), () -> "waited: " + listener.events);
            if (reader.poll() == 0) {
                LockSupport.parkNanos(10_000);
            }
        }
    }

    /** Polls for a while in which nothing should happen. */
    void settle() {
        for (int i = 0; i < 20; i++) {
            reader.poll();
            LockSupport.parkNanos(50_000);
        }
    }

    @Override
    public void close() {
        connection.requestClose();
        reader.poll();
        transport.close();
    }
}
