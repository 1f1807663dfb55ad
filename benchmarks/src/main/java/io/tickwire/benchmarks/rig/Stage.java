package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.management.ThreadMXBean;

import org.agrona.CloseHelper;

/**
 * What a scenario plays on: a Host, a floor and a client under test with as many connections each, and the engine's
 * thread that polls one of the two. The caller's thread is the peer's: it drives the Host's ends and has the clock.
 *
 * @param <F> the floor
 */
final class Stage<F extends RigClient> implements Closeable {
    private static final long PATIENCE_SECONDS = 15;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Turn turn = new Turn();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final RawHost host;
    private final F floor;
    private final RigClient ours;
    private final Lane[] floorLanes;
    private final Lane[] ourLanes;
    private final Thread engine;

    /**
     * Connects both clients.
     *
     * @param serverVersion which decides on the wire
     * @param floor         not connected yet
     * @param ours          not connected yet
     * @param connections   that each makes
     * @throws IOException          when one of them fails
     * @throws InterruptedException when interrupted
     */
    Stage(final int serverVersion, final F floor, final RigClient ours, final int connections)
        throws IOException, InterruptedException {
        this.floor = floor;
        this.ours = ours;
        floorLanes = new Lane[connections];
        ourLanes = new Lane[connections];
        host = new RawHost(serverVersion);
        engine = new Thread(this::runEngine, "engine");
        engine.setDaemon(true);
        try {
            open();
        } catch (final IOException | RuntimeException | InterruptedException ex) {
            close();
            turn.check();
            throw ex;
        }
    }

    private void open() throws IOException, InterruptedException {
        for (int i = 0; i < floorLanes.length; i++) {
            floor.attach(host.port());
            floorLanes[i] = new Lane(host.acceptBare(), turn, "floor");
        }
        engine.start();
        for (int i = 0; i < ourLanes.length; i++) {
            ourLanes[i] = new Lane(host.accept(), turn, "tickwire");
        }
        if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the client under test did not connect");
        }
        turn.drain();
    }

    private void runEngine() {
        try {
            for (int i = 0; i < ourLanes.length; i++) {
                ours.attach(host.port());
            }
        } catch (final Throwable cause) { // told to the peer's thread
            turn.failed(cause);
            return;
        } finally {
            connected.countDown();
        }
        new EngineLoop(turn, floor, ours).run();
    }

    Turn turn() {
        return turn;
    }

    F floor() {
        return floor;
    }

    /** How many each client has. */
    int connections() {
        return ourLanes.length;
    }

    Lane floorLane(final int connection) {
        return floorLanes[connection];
    }

    Lane ourLane(final int connection) {
        return ourLanes[connection];
    }

    /** Makes the floor answer with the bytes of an order of ours. Leaves the turn with ours. */
    static void teachFloor(final Stage<? extends Floor> stage, final TickTape tape) throws IOException {
        tape.advance();
        stage.turn.take(Turn.OURS);
        final Lane lane = stage.ourLanes[0];
        lane.exchange(tape.price());
        stage.floor.answer(lane.answer().position(0).limit(lane.answerLength()));
    }

    /** What the engine's thread has allocated so far. */
    long engineBytes() {
        return threads.getThreadAllocatedBytes(engine.getId());
    }

    @Override
    public void close() throws IOException {
        turn.stop();
        try {
            engine.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (final InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        ours.close();
        floor.close();
        CloseHelper.quietCloseAll(floorLanes);
        CloseHelper.quietCloseAll(ourLanes);
        host.close();
    }
}
