package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.AllocationMeter;
import io.tickwire.client.transport.FakeHost;
import io.tickwire.client.transport.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.agrona.CloseHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Client and Host in one thread over loopback sockets, so that the thread's allocation is that of both ends. */
@Timeout(120)
class ConnectorAllocationTest {

    private static final int CALLS = 3_000;
    private static final int TICKS = 20;
    /** As many as it takes the compiler to come round to the code on a machine that is busy. */
    private static final int ROUNDS = 20;

    private final ConnectorContext context = new ConnectorContext().awaitFirstIds(false);
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final ByteBuffer ticks = ByteBuffer.allocateDirect(4 * 1024);
    private final ByteBuffer heard = ByteBuffer.allocateDirect(64 * 1024);
    private ConnectorLoop loop;

    @AfterEach
    void close() {
        CloseHelper.closeAll(opened);
    }

    @ParameterizedTest
    @CsvSource({"176, false", "213, false", "176, true", "213, true"})
    void shouldNotAllocateFromTickToOrder(final int serverVersion, final boolean selector) throws IOException {
        final TickToOrder client = open(serverVersion, selector, false);
        assertEquals(0, AllocationMeter.steadyState(CALLS, ROUNDS, () -> client.exchange()));
        assertTrue(client.counters().framesReceived() > (long) CALLS * TICKS);
        assertEquals(2 + (client.counters().framesReceived() - 1) / 10, client.counters().framesSent());
    }

    @Test
    void shouldShowTheGarbageOfACallbackThatMakesSome() throws IOException {
        final TickToOrder client = open(176, false, true);
        final long bytes = AllocationMeter.steadyState(CALLS, () -> client.exchange());
        assertTrue(bytes >= CALLS * 16L, bytes + " bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 213})
    void shouldNotAllocateWhenAnotherThreadSends(final int serverVersion) throws Exception {
        final TickToOrder client = open(serverVersion, false, false);
        final long[] bytes = {-1};
        final AtomicBoolean done = new AtomicBoolean();
        final Thread other = new Thread(() -> {
            bytes[0] = AllocationMeter.steadyState(CALLS, () -> {
                while (client.cancelMktData(7) < 0) {
                    Thread.onSpinWait();
                }
            });
            done.set(true);
        });
        other.start();
        while (!done.get()) {
            client.poll();
            client.drainHost();
        }
        other.join();
        assertEquals(0, bytes[0]);
    }

    @Test
    void shouldNotAllocateWhenRequestsAreRefused() {
        final TestClient client = new TestClient(new EWrapper() { }, context);
        assertEquals(0, AllocationMeter.steadyState(CALLS, () -> client.cancelMktData(7)));
    }

    private TickToOrder open(final int serverVersion, final boolean selector, final boolean wasteful)
        throws IOException {
        final Transport.Loopback transport = new Transport.Loopback();
        if (selector) {
            loop = ConnectorLoop.launch(context.useInvoker(true));
            opened.add(loop);
        }
        context.useInvoker(!selector).sharedReader(loop);
        final Trader trader = new Trader(wasteful);
        final TickToOrder client = new TickToOrder(trader, context);
        trader.client = client;
        opened.add(0, client);
        opened.add(transport);
        client.connectAsync(InetAddress.getLoopbackAddress().getHostAddress(), transport.port(), 1);
        client.hostEnd = transport.accept();
        opened.add(client.hostEnd);
        final FakeHost host = new FakeHost(client.hostEnd);
        while (!client.isConnected() || host.frames().isEmpty()) {
            if (host.listen().heardLength() > 8 && client.counters().framesReceived() == 0) {
                host.greet(serverVersion);
            }
            client.cycle();
        }
        for (int i = 0; i < TICKS; i++) {
            ticks.put(FakeHost.message(serverVersion, 49, "1", "1767600000"));
        }
        ticks.flip();
        return client;
    }

    /** Sends a request for some of the ticks that come. */
    private static final class Trader implements EWrapper {

        private final boolean wasteful;
        private TickToOrder client;
        private Object waste;
        private int count;

        Trader(final boolean wasteful) {
            this.wasteful = wasteful;
        }

        @Override
        public void currentTime(final long time) {
            if (++count % 10 == 0 && client.cancelMktData(count) < 0) {
                throw new IllegalStateException("not sent");
            }
            if (wasteful) {
                waste = new Object();
            }
        }
    }

    /** A client, and the Host's end of its connection. */
    private final class TickToOrder extends TestClient {

        private ByteChannel hostEnd;

        TickToOrder(final Trader trader, final ConnectorContext context) {
            super(trader, context);
        }

        int cycle() {
            return loop == null ? poll() : loop.poll();
        }

        /** The Host sends ticks, the client reacts, the Host hears the orders. */
        void exchange() {
            try {
                ticks.rewind();
                hostEnd.write(ticks);
                final long expected = counters().framesReceived() + TICKS;
                while (counters().framesReceived() < expected) {
                    cycle();
                }
                drainHost();
            } catch (final IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        void drainHost() throws IOException {
            heard.clear();
            hostEnd.read(heard);
        }
    }
}
