package io.tickwire.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ConnectorLoop;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.Contract;
import java.util.ArrayList;
import java.util.List;
import org.agrona.CloseHelper;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many real clients as a Host takes, all on one selector loop of one process. */
@Timeout(60)
class ManyClientsTest {
    private static final int MAX_CLIENTS = 32;
    private static final int TICKS = 5;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() {
        CloseHelper.closeAll(opened);
    }

    @Test
    void shouldServe32ClientsOfOneLoopEachItsOwnTicksAndRefuseThe33rd() throws InterruptedException {
        final SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext());
        final ConnectorLoop loop = ConnectorLoop.launch(context());
        final List<Listener> listeners = new ArrayList<>();
        for (int id = 1; id <= MAX_CLIENTS; id++) {
            final Listener listener = new Listener(id);
            listeners.add(listener);
            final EClientSocket client = client(listener, loop);
            assertTrue(client.eConnect("127.0.0.1", host.port(), id), () -> "client " + listener.id);
            assertTrue(client.reqMktData(id, new Contract().symbol("AAPL").secType("STK").exchange("SMART")
                .currency("USD"), "", false, false, null) >= 0);
        }
        final Listener late = new Listener(MAX_CLIENTS + 1);
        assertFalse(client(late, loop).eConnect("127.0.0.1", host.port(), MAX_CLIENTS + 1));
        assertEquals(502, late.errorCode);

        for (final Listener listener : listeners) {
            while (listener.ownTicks < TICKS) {
                Thread.sleep(5);
            }
            assertEquals(0, listener.foreignTicks);
        }
        assertEquals(MAX_CLIENTS, host.clients());
        opened.add(loop);
        opened.add(host);
    }

    private EClientSocket client(final EWrapper wrapper, final ConnectorLoop loop) {
        final EClientSocket client = new EClientSocket(wrapper, context().sharedReader(loop));
        opened.add(client);
        return client;
    }

    private static ConnectorContext context() {
        return new ConnectorContext().idleStrategySupplier(() -> new SleepingMillisIdleStrategy(1));
    }

    /** What one client hears: its ticker id is its client id. */
    private static final class Listener implements EWrapper {
        private final int id;
        private volatile int ownTicks;
        private volatile int foreignTicks;
        private volatile int errorCode;

        Listener(final int id) {
            this.id = id;
        }

        @Override
        public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
            if (tickerId == id) {
                ownTicks = ownTicks + 1;
            } else {
                foreignTicks = foreignTicks + 1;
            }
        }

        @Override
        public void error(final int requestId, final long time, final int code, final CharSequence text,
            final CharSequence advancedOrderRejectJson) {
            if (code < 2_100) {
                errorCode = code;
            }
        }
    }
}
