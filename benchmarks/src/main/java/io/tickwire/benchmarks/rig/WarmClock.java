package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import org.agrona.CloseHelper;

/**
 * Waits without getting cold: sends frames to and fro within this process, over a connection of its own, through the same
 * code that takes the times. A clock that only spins for some milliseconds loses its way to the socket from the caches, and
 * would add to each first exchange what that costs: more than half of what a compiled bare channel took then.
 *
 * <p>One thread. Does not allocate once it is made.
 */
final class WarmClock implements Closeable {
    private static final int TICK_LENGTH = 60;
    private static final int ORDER_LENGTH = 155;
    private static final long GAP_NANOS = 10_000;

    private final ByteBuffer tick = ByteBuffer.allocateDirect(TICK_LENGTH);
    private final ByteBuffer order = ByteBuffer.allocateDirect(ORDER_LENGTH);
    private final Lane near;
    private final Lane far;

    WarmClock() throws IOException {
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            final Turn turn = new Turn();
            near = new Lane(SocketChannel.open(listener.getLocalAddress()), turn, "the clock");
            far = new Lane(listener.accept(), turn, "the clock's other end");
        }
    }

    /** Waits for so long. */
    void await(final long nanos) throws IOException {
        final long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            exchange();
            spin(GAP_NANOS);
        }
    }

    private void exchange() throws IOException {
        near.send(tick.rewind());
        far.receive();
        far.send(order.rewind());
        near.receive();
    }

    /** Waits in the usual way. */
    static void spin(final long nanos) {
        final long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        CloseHelper.quietCloseAll(near, far);
    }
}
