package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A client and a Host of a few lines, whoever runs the reader. */
@Timeout(60)
abstract class ClientFixture {

    static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** Who runs the reader. */
    enum Mode { OWN_THREAD, POLLED, SHARED_LOOP }

    final RecordingEWrapper wrapper = new RecordingEWrapper();
    final ConnectorContext context = new ConnectorContext()
        .idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1)).closeTimeoutNs(TimeUnit.SECONDS.toNanos(10));
    private ConnectorLoop loop;
    ScriptedHost host;
    TestClient client;

    @AfterEach
    void close() {
        if (client != null) {
            client.close();
        }
        if (host != null) {
            host.close();
        }
        if (loop != null) {
            loop.close();
        }
    }

    TestClient client(final Mode mode) {
        return new TestClient(wrapper, in(mode));
    }

    ConnectorContext in(final Mode mode) {
        if (mode == Mode.SHARED_LOOP && loop == null) {
            loop = ConnectorLoop.launch(context);
        }
        return context.useInvoker(mode == Mode.POLLED).sharedReader(mode == Mode.SHARED_LOOP ? loop : null);
    }

    void until(final BooleanSupplier condition) {
        final long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20), wrapper.events::toString);
            client.poll();
            LockSupport.parkNanos(100_000);
        }
    }
}
