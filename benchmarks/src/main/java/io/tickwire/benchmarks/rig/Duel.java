package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;

/**
 * Floor and client under test, turn about: every tick goes to both, in changing order, from the same thread to the
 * same thread, so that what the machine does to one it does to the other.
 *
 * <p>The floor answers with the bytes of our last orders. Times above 10 s count as 10 s. Not thread-safe except for
 * the histograms' readers. Does not allocate.
 */
public final class Duel {
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final int DIGITS = 3;

    private final SingleWriterRecorder floorTimes = new SingleWriterRecorder(LONGEST_NANOS, DIGITS);
    private final SingleWriterRecorder ourTimes = new SingleWriterRecorder(LONGEST_NANOS, DIGITS);
    private final Turn turn;
    private final Floor bare;
    private final int orders;
    private final long gapNanos;
    private Lane floor;
    private Lane ours;
    private boolean floorFirst;

    /**
     * A duel of one order a tick.
     *
     * @param turn     followed by the engine's thread
     * @param bare     the floor, polled by the engine's thread
     * @param floor    the peer's end of its connection
     * @param ours     the peer's end of the connection under test
     * @param gapNanos quiet time before each tick
     */
    public Duel(final Turn turn, final BareClient bare, final Lane floor, final Lane ours, final long gapNanos) {
        this(turn, bare, floor, ours, 1, gapNanos);
    }

    /**
     * A duel of several orders a tick. The floor sends them in one write.
     *
     * @param turn     followed by the engine's thread
     * @param bare     the floor, polled by the engine's thread
     * @param floor    the peer's end of its connection
     * @param ours     the peer's end of the connection under test
     * @param orders   to wait for after each tick
     * @param gapNanos quiet time before each tick
     */
    public Duel(
        final Turn turn, final Floor bare, final Lane floor, final Lane ours, final int orders, final long gapNanos) {
        this.turn = turn;
        this.bare = bare;
        this.floor = floor;
        this.ours = ours;
        this.orders = orders;
        this.gapNanos = gapNanos;
    }

    /** Goes on with another connection of each. */
    void lanes(final Lane newFloor, final Lane newOurs) {
        floor = newFloor;
        ours = newOurs;
    }

    /**
     * Sends a tick to both clients and takes both times. Leaves the turn with the client under test. Before it, the
     * engine must be idle: see {@link Turn#drain()}.
     *
     * @param tick frame from position to limit; unchanged
     * @return our client's orders: the bytes from 0 to the position
     * @throws IOException when a client has gone
     */
    public ByteBuffer exchange(final ByteBuffer tick) throws IOException {
        final int start = tick.position();
        if (floorFirst) {
            floorExchange(tick.position(start));
        }
        turn.take(Turn.OURS);
        pause();
        ourTimes.recordValue(Math.min(ours.exchange(tick.position(start), orders), LONGEST_NANOS));
        final ByteBuffer order = ours.answer();
        final int length = order.position();
        // The engine's thread does not touch the bare client in our turn.
        bare.answer(order.position(0).limit(ours.answerLength()));
        if (!floorFirst) {
            floorExchange(tick.position(start));
            turn.take(Turn.OURS);
        }
        floorFirst = !floorFirst;
        tick.position(start);
        return order.clear().position(length);
    }

    /**
     * Sends frames that the engine does not answer to both clients, untimed: the floor's connection carries the same
     * traffic, so that the kernel sees the same kind of stream on both.
     *
     * @param frames from position to limit; consumed
     * @throws IOException when a client has gone
     */
    public void pass(final ByteBuffer frames) throws IOException {
        final int start = frames.position();
        if (frames.hasRemaining()) {
            turn.take(Turn.OURS);
            bare.mute(true);
            floor.send(frames);
            ours.send(frames.position(start));
        }
    }

    private void floorExchange(final ByteBuffer tick) throws IOException {
        turn.take(Turn.OURS);
        bare.mute(false);
        turn.take(Turn.BARE);
        pause();
        floorTimes.recordValue(Math.min(floor.exchange(tick, orders), LONGEST_NANOS));
    }

    private void pause() {
        final long end = System.nanoTime() + gapNanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    /**
     * The floor's times since the last call. Any one thread.
     *
     * @param recycled an earlier result, or null
     * @return nanoseconds
     */
    public Histogram floorTimes(final Histogram recycled) {
        return floorTimes.getIntervalHistogram(recycled);
    }

    /**
     * Our client's times since the last call. Any one thread.
     *
     * @param recycled an earlier result, or null
     * @return nanoseconds
     */
    public Histogram ourTimes(final Histogram recycled) {
        return ourTimes.getIntervalHistogram(recycled);
    }
}
