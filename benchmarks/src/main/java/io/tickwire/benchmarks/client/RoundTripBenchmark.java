package io.tickwire.benchmarks.client;

import java.io.IOException;
import java.nio.ByteBuffer;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.AnswerFrames;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.rig.BareClient;
import io.tickwire.benchmarks.rig.EngineLoop;
import io.tickwire.benchmarks.rig.Lane;
import io.tickwire.benchmarks.rig.RawHost;
import io.tickwire.benchmarks.rig.Turn;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.MessageId;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A tick out, an order back, over loopback sockets, closed loop, with a second thread that spins on the client.
 * The quick start and the load rig show the whole distribution; this is for the guard on bytes and for a first look.
 */
public class RoundTripBenchmark extends AbstractBenchmark {
    private final Turn turn = new Turn();
    private final ByteBuffer tick = ByteBuffer.wrap(new AnswerFrames(Orders.PROTOBUF_VERSION).frame(
        MessageId.TICK_PRICE, new TickPrice().reqId(1).tickType(2).price(187.32).size("300").attrMask(1)));
    private final ByteBuffer sent = ByteBuffer.allocateDirect(64).put(tick).flip();
    private RawHost host;
    private BareClient bare;
    private Lane floor;
    private Lane ours;
    private Thread engine;

    /**
     * Connects both clients and starts the thread that polls them.
     *
     * @throws IOException          when a connection fails
     * @throws InterruptedException when interrupted
     */
    @Setup
    public void connect() throws IOException, InterruptedException {
        host = new RawHost(Orders.PROTOBUF_VERSION);
        bare = BareClient.connect(host.port());
        floor = new Lane(host.acceptBare(), turn);
        final OneOrderATick strategy = new OneOrderATick(host.port());
        engine = new Thread(() -> {
            strategy.connect();
            new EngineLoop(turn, bare, strategy::poll).run();
            strategy.close();
        }, "engine");
        engine.setDaemon(true);
        engine.start();
        ours = new Lane(host.accept(), turn);
        strategy.awaitConnected();
        turn.drain();
        ours.exchange(sent.rewind());
        bare.answer(ours.answer().flip());
    }

    /**
     * Ends the thread and the connections.
     *
     * @throws IOException          when closing fails
     * @throws InterruptedException when interrupted
     */
    @TearDown
    public void disconnect() throws IOException, InterruptedException {
        turn.stop();
        engine.join();
        floor.close();
        ours.close();
        bare.close();
        host.close();
    }

    /**
     * A bare channel that answers with the same bytes.
     *
     * @return nanoseconds
     * @throws IOException when the connection is lost
     */
    @Benchmark
    public long floor() throws IOException {
        turn.take(Turn.BARE);
        return floor.exchange(sent.rewind());
    }

    /**
     * The connector: decode, callback, placeOrder.
     *
     * @return nanoseconds
     * @throws IOException when the connection is lost
     */
    @Benchmark
    public long connector() throws IOException {
        turn.take(Turn.OURS);
        return ours.exchange(sent.rewind());
    }
}
