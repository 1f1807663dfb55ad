package io.tickwire.host;

import com.sun.management.ThreadMXBean;
import io.tickwire.host.load.Volley;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.order.CommissionModel;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The Host runs on the test's thread, whose allocations are counted; the client's end of the socket is drained by it too.
 * Counted are several windows, see {@link QuietestWindow}.
 */
@Timeout(60)
class HostAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean)ManagementFactory.getThreadMXBean();
    private static final int WINDOWS = 4;
    private static final int ORDERS_PER_WINDOW = 500;
    private static final int WARM_UP_ORDERS = 2_000;
    private static final int ORDERS = WARM_UP_ORDERS + WINDOWS * ORDERS_PER_WINDOW;

    @ParameterizedTest
    @ValueSource(ints = {100, 176, 200, 203, 226})
    void shouldNotAllocatePerTick(final int version) throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(context().ticksPerSecond(SimulatedHostContext.FLAT_OUT));
            PipedClient client = new PipedClient(host, version)) {
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("IBM")));
            run(host, client, 2_000);
            final long ticks = host.counters().ticksOut;
            final long bytes = QuietestWindow.bytes(() -> run(host, client, 1_000));
            assertTrue(host.counters().ticksOut - ticks > 10_000, "the market must have ticked");
            assertEquals(0, bytes, "bytes allocated at server version " + version);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldNotAllocatePerTickOfAVolley(final int version) throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(context().ticksPerSecond(0));
            PipedClient client = new PipedClient(host, version)) {
            client.send(RequestId.REQ_MKT_DATA, new MarketDataRequest().reqId(1).contract(Fixtures.stock("IBM")));
            run(host, client, 100);
            final Volley volley = host.cannon().flatOut(1, 1, 1_000_000_000);
            run(host, client, 2_000);
            final long ticks = volley.sent();
            final long bytes = QuietestWindow.bytes(() -> run(host, client, 1_000));
            assertTrue(volley.sent() - ticks > 100_000, "the cannon must have fired");
            assertEquals(0, bytes, "bytes allocated at server version " + version);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 176, 200, 203, 226})
    void shouldNotAllocatePerOrderAndFill(final int version) throws IOException {
        assertEquals(0, bytesPerRun(version, new CommissionModel()), "bytes allocated at server version " + version);
    }

    @Test
    void shouldNoticeAnOrderPathThatAllocates() throws IOException {
        final List<Object> garbage = new ArrayList<>(ORDERS);
        final CommissionModel wasteful = new CommissionModel() {
            @Override
            public double forOrder(final InstrumentSpec spec, final double units, final double value) {
                garbage.add(new byte[16]);
                return super.forOrder(spec, units, value);
            }
        };
        assertTrue(bytesPerRun(226, wasteful) >= 32L * ORDERS_PER_WINDOW, "the meter must see garbage");
    }

    private static long bytesPerRun(final int version, final CommissionModel commissions) throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(context().ticksPerSecond(0).orders(
                orders -> orders.commissions(commissions).orderHistoryLength(64).fillHistoryLength(64)));
            PipedClient client = new PipedClient(host, version)) {
            final ByteBuffer[] frames = orders(client);
            trade(host, client, frames, 0, WARM_UP_ORDERS);
            long bytes = Long.MAX_VALUE;
            for (int from = WARM_UP_ORDERS; from < ORDERS; from += ORDERS_PER_WINDOW) {
                final long before = THREADS.getCurrentThreadAllocatedBytes();
                trade(host, client, frames, from, from + ORDERS_PER_WINDOW);
                bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
            }
            assertEquals(ORDERS, host.books().totalFills());
            return bytes;
        }
    }

    /** Buys and sells in turn, so that the market stays where it is. */
    private static ByteBuffer[] orders(final PipedClient client) {
        final ByteBuffer[] frames = new ByteBuffer[ORDERS];
        for (int i = 0; i < ORDERS; i++) {
            final PlaceOrderRequest request = new PlaceOrderRequest();
            request.orderId(i + 1).contract(Fixtures.stock("IBM"))
                .order(Fixtures.market(i % 2 == 0 ? "BUY" : "SELL", 1).orderRef("ref"));
            frames[i] = client.direct(RequestId.PLACE_ORDER, request);
        }
        return frames;
    }

    private static void trade(
        final SimulatedHost host, final PipedClient client, final ByteBuffer[] frames, final int from, final int to)
        throws IOException {
        for (int i = from; i < to; i++) {
            client.write(frames[i]);
            while (host.doWork() == 0) {
                Thread.onSpinWait();
            }
            client.drain();
        }
    }

    private static void run(final SimulatedHost host, final PipedClient client, final int cycles) throws IOException {
        for (int i = 0; i < cycles; i++) {
            host.doWork();
            client.drain();
        }
    }

    private static SimulatedHostContext context() {
        return new SimulatedHostContext().useAgentInvoker(true);
    }
}
