package io.tickwire.host;

import io.tickwire.message.Contract;
import io.tickwire.message.HistoricalDataRequest;
import io.tickwire.message.MarketDepthRequest;
import io.tickwire.message.RealTimeBarsRequest;
import io.tickwire.message.TickByTickRequest;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The Host runs on the test's thread, five seconds of its clock in each cycle; see {@link HostAllocationTest}. */
@Timeout(60)
class StreamAllocationTest {
    /** Two of four windows hold the Host's hourly 40 bytes: the compiler must be done, or it disturbs the other two. */
    private static final int WARM_UP_CYCLES = 16_000;
    private static final Contract FUTURE = new Contract().conId(495512550).exchange("CME");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-04T15:00:00Z"));

    @ParameterizedTest
    @ValueSource(ints = {140, 176, 200, 208, 226})
    void shouldNotAllocatePerTickByTickDepthRowAndBar(final int version) throws IOException {
        final SimulatedHostContext context =
            new SimulatedHostContext().clock(clock).ticksPerSecond(20).useAgentInvoker(true);
        try (SimulatedHost host = SimulatedHost.launch(context); PipedClient client = new PipedClient(host, version)) {
            client.send(RequestId.REQ_MKT_DEPTH, new MarketDepthRequest().reqId(1).contract(FUTURE).numRows(5));
            int reqId = 2;
            for (final String kind : new String[] {"Last", "BidAsk", "MidPoint"}) {
                client.send(RequestId.REQ_TICK_BY_TICK_DATA,
                    new TickByTickRequest().reqId(reqId++).contract(FUTURE).tickType(kind));
            }
            client.send(RequestId.REQ_REAL_TIME_BARS,
                new RealTimeBarsRequest().reqId(reqId++).contract(FUTURE).barSize(5).whatToShow("TRADES"));
            client.send(RequestId.REQ_HISTORICAL_DATA, new HistoricalDataRequest().reqId(reqId).contract(FUTURE)
                .barSizeSetting("5 mins").duration("1 D").whatToShow("TRADES").formatDate(1).keepUpToDate(true));
            run(host, client, WARM_UP_CYCLES);
            final long ticks = host.counters().ticksOut;
            final long bytes = QuietestWindow.bytes(() -> run(host, client, 300));
            assertTrue(host.counters().ticksOut - ticks > 10_000, "the market must have ticked");
            assertEquals(0, bytes, "bytes allocated at server version " + version);
        }
    }

    private void run(final SimulatedHost host, final PipedClient client, final int cycles) throws IOException {
        for (int i = 0; i < cycles; i++) {
            clock.advance(5, TimeUnit.SECONDS);
            host.doWork();
            client.drain();
        }
    }
}
