package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.warmup.WarmUp;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WarmUpTest {

    private static final long BRIEFLY = TimeUnit.MILLISECONDS.toNanos(300);

    private final RecordingEWrapper wrapper = new RecordingEWrapper();
    private final PipedSocket client = new PipedSocket(wrapper);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void shouldLeaveNoTraceInAConnectedClient() throws IOException {
        client.connect(226);
        final List<String> events = List.copyOf(wrapper.events);
        final long written = client.counters().bytesSent();
        final int writes = client.writes();

        client.warmUp(BRIEFLY);

        assertEquals(events, wrapper.events);
        assertEquals(written, client.counters().bytesSent());
        assertEquals(writes, client.writes());
        assertTrue(client.isConnected());
        assertEquals(226, client.serverVersion());
    }

    @Test
    void shouldLeaveNoTraceInAClientThatIsNotConnected() {
        client.warmUp(BRIEFLY);

        assertEquals(List.of(), wrapper.events);
        assertFalse(client.isConnected());
        assertEquals(0, client.counters().connections());
        assertEquals(0, client.counters().framesReceived());
    }

    @Test
    void shouldDriveTheCallbacksOfATwinWithoutAnError() {
        final Twin twin = new Twin();

        client.warmUp(twin, BRIEFLY);

        assertTrue(twin.prices > 100, twin.prices + " prices");
        assertTrue(twin.orders > 100, twin.orders + " open orders");
        assertEquals(0, twin.unexpectedErrors);
        assertEquals(List.of(), wrapper.events);
    }

    @Test
    void shouldTellThatTheTimeWasTooShort() {
        assertFalse(client.warmUp(1));
    }

    @Test
    void shouldWarmUpOnceForAllClientsThatAreMadeWithTheOption() {
        final ConnectorContext context = new ConnectorContext().writePolicy(WritePolicy.BATCH);
        new EClientSocket(wrapper, context.warmUpTimeoutNs(BRIEFLY)).close();

        assertFalse(WarmUp.runOnce(context, BRIEFLY), "the client with the option did it");
        final LatencyRecorder recorder = new LatencyRecorder();
        assertTrue(WarmUp.runOnce(context.messageTimer(recorder), BRIEFLY), "no client with a timer did");
        assertEquals(0, recorder.count());
        assertTrue(WarmUp.runOnce(context.writePolicy(WritePolicy.REQUEST), BRIEFLY), "no client with this policy did");
        assertEquals(List.of(), wrapper.events);
    }

    /** Hears one kind of error, which the warm-up invents. */
    private static final class Twin implements EWrapper {

        private int prices;
        private int orders;
        private int unexpectedErrors;

        @Override
        public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
            prices++;
        }

        @Override
        public void openOrder(
            final int orderId, final io.tickwire.message.Contract contract, final io.tickwire.message.Order order,
            final io.tickwire.message.OrderState orderState) {
            orders++;
        }

        @Override
        public void error(
            final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
            final CharSequence advancedOrderRejectJson) {
            unexpectedErrors += errorCode == 202 ? 0 : 1;
        }
    }
}
