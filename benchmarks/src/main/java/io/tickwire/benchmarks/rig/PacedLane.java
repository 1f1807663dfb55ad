package io.tickwire.benchmarks.rig;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Locale;

import org.HdrHistogram.Histogram;

/**
 * The peer's end of one connection, open loop: prices leave at the times at which they are due, whether the earlier ones
 * are answered or not, and each is timed from when it was due to when its order was whole. So a stall counts against
 * all that it held up, not only against the one it hit; nothing is omitted, however late it leaves.
 *
 * <p>The client answers each price with one order, in order. One thread; does not allocate.
 */
final class PacedLane {
    /** Longer times count as this. */
    static final long LONGEST_NANOS = 60_000_000_000L;

    private static final int BUFFER_SIZE = 256 * 1024;
    private static final int LENGTH_SIZE = 4;
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int LONGEST_DELAY = 4;

    private final Patience silence = new Patience(PATIENCE_NANOS);
    private final ByteBuffer rx = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private final SocketChannel channel;
    private final Turn turn;
    private final TickTape tape;
    private final String name;
    private ByteBuffer pending;
    private long start;
    private long intervalNanos;
    private long count;
    private long sent;
    private long answered;

    /**
     * Open loop on a lane; nobody else may use it meanwhile.
     *
     * @param lane of the client
     * @param turn tells when the engine's thread has failed
     * @param tape of prices only, for this lane alone
     */
    PacedLane(final Lane lane, final Turn turn, final TickTape tape) {
        this.channel = lane.channel();
        this.name = lane.name();
        this.turn = turn;
        this.tape = tape;
    }

    /**
     * Sends prices at a fixed rate and waits for the last order.
     *
     * @param interval between two prices, nanoseconds
     * @param prices   to send
     * @param times    takes the time of each, in nanoseconds; must reach to {@link #LONGEST_NANOS}
     * @throws IOException           when the client has gone
     * @throws IllegalStateException when it falls silent, or takes several times as long as planned
     */
    void run(final long interval, final long prices, final Histogram times) throws IOException {
        intervalNanos = interval;
        count = prices;
        sent = 0;
        answered = 0;
        rx.clear();
        start = System.nanoTime() + interval;
        final Patience tooSlow = new Patience(LONGEST_DELAY * interval * prices + PATIENCE_NANOS);
        tooSlow.begin();
        silence.begin();
        while (answered < count) {
            sendDue();
            receive(times);
            check(tooSlow);
        }
    }

    private void sendDue() throws IOException {
        if (pending == null && sent < count && System.nanoTime() - dueTime(sent) >= 0) {
            tape.advance();
            pending = tape.price();
        }
        if (pending != null) {
            channel.write(pending);
            if (!pending.hasRemaining()) {
                pending = null;
                sent++;
            }
        }
    }

    private long dueTime(final long index) {
        return start + index * intervalNanos;
    }

    private void receive(final Histogram times) throws IOException {
        final int length = channel.read(rx);
        if (length <= 0) {
            if (length < 0) {
                throw new EOFException(name + " closed its connection");
            }
            return;
        }
        silence.begin();
        final long now = System.nanoTime();
        final int end = rx.position();
        int frame = 0;
        while (end - frame >= LENGTH_SIZE && end - frame >= LENGTH_SIZE + rx.getInt(frame)) {
            frame += LENGTH_SIZE + rx.getInt(frame);
            times.recordValue(Math.min(now - dueTime(answered), LONGEST_NANOS));
            answered++;
        }
        rx.limit(end).position(frame);
        rx.compact();
    }

    private void check(final Patience tooSlow) {
        if (answered == sent) {
            silence.begin(); // nobody owes anything
        } else if (silence.isOver()) {
            turn.check();
            throw new IllegalStateException(String.format(Locale.ROOT,
                "%s fell silent for %s: %,d prices of %,d sent, %,d answered", name, silence.limit(), sent, count,
                answered));
        }
        if (tooSlow.isOver()) {
            turn.check();
            throw new IllegalStateException(String.format(Locale.ROOT,
                "%s cannot keep up: after %s %,d prices of %,d were sent and %,d answered", name, tooSlow.limit(), sent,
                count, answered));
        }
    }
}
