package io.tickwire.host;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.message.Contract;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.Order;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The connector's client and its view, without a thread: it moves when the {@link SteppedHost} is pumped. */
final class SteppedClient implements AutoCloseable {
    final ClientView view = new ClientView();
    final EClientSocket socket;
    final int clientId;
    private final SteppedHost stage;
    private int nextReqId = 1_000_000;

    SteppedClient(final SteppedHost stage, final int clientId, final int maxVersion) {
        this.stage = stage;
        this.clientId = clientId;
        this.socket = new EClientSocket(view, new ConnectorContext().useInvoker(true).maxServerVersion(maxVersion)
            .nanoClock(stage.clock::nanoTime).epochClock(() -> TimeUnit.NANOSECONDS.toMillis(stage.clock.nanoTime()))
            .sendBufferLength(64 * 1024).ringLength(64 * 1024).maxRequestLength(8 * 1024));
    }

    boolean isConnected() {
        return socket.connectionState() == ConnectionState.READY;
    }

    /** Tries to connect once; true if the Host listens to it now. */
    boolean tryConnect() {
        if (socket.connectAsync("127.0.0.1", stage.host.port(), clientId)) {
            stage.until(() -> isConnected() || socket.connectionState() == ConnectionState.DISCONNECTED);
        }
        return isConnected();
    }

    /** Begins to connect, and goes on as far as it can without time passing. */
    void beginToConnect() {
        if (socket.connectAsync("127.0.0.1", stage.host.port(), clientId)) {
            stage.until(() -> socket.connectionState() != ConnectionState.CONNECTING);
        }
        stage.settle();
    }

    /** Connects, and asks for all that there is to know. */
    SteppedClient connect() {
        assertTrue(tryConnect(), () -> "not connected: " + view.errors);
        reconcile();
        return this;
    }

    /** Asks again for orders, fills, positions and cash, as after a gap. */
    void reconcile() {
        view.beginSnapshot(++nextReqId);
        socket.reqOpenOrders();
        socket.reqCompletedOrders(false);
        socket.reqExecutions(nextReqId, new ExecutionFilter().clientId(clientId));
        socket.reqPositions();
        socket.reqAccountUpdates(true, stage.host.books().accounts().get(0));
        barrier();
        assertTrue(!view.isInSnapshot(), "the Host did not end a snapshot");
    }

    /** Waits until all that the Host has sent by now is here. */
    void barrier() {
        final long before = view.currentTimes;
        socket.reqCurrentTime();
        stage.until(() -> view.currentTimes > before || !isConnected());
        assertTrue(isConnected(), () -> "lost: " + view.errors);
    }

    int place(final Contract contract, final Order order) {
        final int orderId = view.nextId++;
        place(orderId, contract, order);
        return orderId;
    }

    void place(final int orderId, final Contract contract, final Order order) {
        socket.placeOrder(orderId, contract, order);
        stage.settle();
    }

    /** Some of everything: fills at once, in parts and later, a change, a cancel, one that stays. */
    void trade() {
        final SimulatedMarket market = stage.host.market();
        final int ibm = market.conId("IBM");
        market.quote(ibm, 222.90, 223.00, 500, 30);
        final int resting = place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 50, 223.00));
        final int changed = place(Fixtures.stock("IBM"), Fixtures.limit("SELL", 20, 300.00));
        place(changed, Fixtures.stock("IBM"), Fixtures.limit("SELL", 25, 290.00));
        market.quote(ibm, 222.80, 222.90, 500, 500);
        place(Fixtures.stock("IBM"), Fixtures.market("SELL", 15));
        final int cancelled = place(Fixtures.stock("IBM"), Fixtures.limit("BUY", 5, 100.00));
        socket.cancelOrder(cancelled);
        stage.settle();
        assertEquals(resting + 3, cancelled);
    }

    /** What a careful user does when something may be missing: asks again, over a new connection if the old one is dead. */
    void repair() {
        final long before = view.currentTimes;
        if (isConnected()) {
            socket.reqCurrentTime();
            stage.settle();
            stage.advance(Duration.ofSeconds(5));
        }
        if (view.currentTimes > before) {
            reconcile();
        } else {
            socket.eDisconnect();
            stage.settle();
            connect();
        }
    }

    List<String> differences() {
        return ViewDifferences.of(view, stage.host.books(), clientId);
    }

    void assertAgreesWithTheBooks() {
        barrier();
        assertEquals(List.of(), differences(), () -> "client " + clientId + ", told: " + view.errors);
    }

    @Override
    public void close() {
        socket.close();
    }
}
