package io.tickwire.benchmarks.quickstart;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.IntSupplier;

import io.tickwire.benchmarks.rig.BareClient;
import io.tickwire.benchmarks.rig.Duel;
import io.tickwire.benchmarks.rig.Lane;
import io.tickwire.benchmarks.rig.Turn;

/**
 * A tap on the wire between the Host and the engine, on one thread of its own that also drives the Host.
 *
 * <p>All bytes pass through unchanged. A tick to which the engine will answer with an order is held until the engine
 * is idle, then sent, and timed until its order is back; the same bytes go to the bare client: closed loop, floor and
 * connector turn about. Everything else passes untimed, to both, because the kernel acknowledges a stream with traffic
 * of its own differently from a mere ping-pong.
 */
final class WireTap implements Runnable, Closeable {
    private static final int BUFFER_SIZE = 1024 * 1024;
    private static final int LENGTH_SIZE = 4;
    private static final long QUIET_MILLIS = 20;
    private static final long GAP_NANOS = 10_000;

    private final ByteBuffer fromHost = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private final ByteBuffer passing = fromHost.duplicate();
    private final ServerSocketChannel listener;
    private final SocketChannel host;
    private final Turn turn;
    private final TimedTicks ticks;
    private final IntSupplier hostDuty;
    private final BareClient bare;
    private final Lane floor;
    private Lane engine;
    private volatile Duel duel;
    private volatile Runnable change;
    private boolean timing;
    private volatile boolean running = true;

    /** Tells which frames of the Host the engine will answer with an order. */
    @FunctionalInterface
    interface TimedTicks {
        boolean test(ByteBuffer frames, int offset, int length);
    }

    /**
     * A tap that has connected to the Host, and a bare client to itself, and listens for the engine.
     *
     * @param hostPort of the Host, on loopback
     * @param hostDuty one duty cycle of the Host, to be run on the tap's thread
     * @param turn     followed by the engine's thread
     * @param ticks    which frames are held and timed
     * @throws IOException when a connection fails
     */
    WireTap(final int hostPort, final IntSupplier hostDuty, final Turn turn, final TimedTicks ticks)
        throws IOException {
        this.hostDuty = hostDuty;
        this.turn = turn;
        this.ticks = ticks;
        listener = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        bare = BareClient.connect(port());
        floor = new Lane(listener.accept(), turn);
        host = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), hostPort));
        host.setOption(StandardSocketOptions.TCP_NODELAY, true);
        host.configureBlocking(false);
    }

    /** Where the engine is to connect. */
    int port() throws IOException {
        return ((InetSocketAddress) listener.getLocalAddress()).getPort();
    }

    /** The floor, for the engine's thread to poll. */
    BareClient bare() {
        return bare;
    }

    /** The times taken; null until the engine has connected. */
    Duel duel() {
        return duel;
    }

    /**
     * From the next tick on, ticks are held and timed, or pass again.
     *
     * @param on        whether they are timed
     * @param whenQuiet run once before that, on the tap's thread, while nothing is on its way to or from the engine: the
     *                  engine must not change its mind about a tick that was sent
     */
    void timing(final boolean on, final Runnable whenQuiet) {
        change = () -> {
            whenQuiet.run();
            timing = on;
        };
    }

    /** Ends the tap's thread after its current cycle. */
    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try {
            engine = new Lane(listener.accept(), turn);
            duel = new Duel(turn, bare, floor, engine, GAP_NANOS);
            while (running) {
                hostDuty.getAsInt();
                passUp(engine.receive());
                passDown();
                applyChange();
            }
        } catch (final Throwable cause) { // told to the main thread
            turn.failed(cause);
        }
    }

    private void applyChange() throws InterruptedException {
        final Runnable next = change;
        if (next != null) {
            change = null;
            Thread.sleep(QUIET_MILLIS);
            turn.drain();
            next.run();
        }
    }

    private void passUp(final ByteBuffer bytes) throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            if (host.write(bytes) == 0) {
                hostDuty.getAsInt();
            }
        }
    }

    private void passDown() throws IOException {
        if (host.read(fromHost) < 0) {
            throw new EOFException("the Host closed the connection");
        }
        final int end = fromHost.position();
        int passed = 0;
        int frame = 0;
        while (end - frame >= LENGTH_SIZE && end - frame >= LENGTH_SIZE + fromHost.getInt(frame)) {
            final int next = frame + LENGTH_SIZE + fromHost.getInt(frame);
            if (timing && ticks.test(fromHost, frame, next - frame)) {
                duel.pass(slice(passed, frame));
                turn.drain();
                passUp(duel.exchange(slice(frame, next)));
                passed = next;
            }
            frame = next;
        }
        duel.pass(slice(passed, frame));
        fromHost.limit(end).position(frame);
        fromHost.compact();
    }

    private ByteBuffer slice(final int start, final int end) {
        return passing.limit(end).position(start);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        host.close();
        floor.close();
        bare.close();
        if (engine != null) {
            engine.close();
        }
    }
}
