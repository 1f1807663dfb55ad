package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.function.LongSupplier;

import io.tickwire.benchmarks.bare.BareProtoTicks;
import io.tickwire.benchmarks.bare.BareTextTicks;
import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Market data as fast as a connection takes it: a mixed corpus, many times over, in writes of about a megabyte, so that
 * the sender is not the limit. One thread; does not allocate while it sends.
 */
final class Flood {
    private static final int CORPORA_A_CHUNK = 8;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Patience silence = new Patience(PATIENCE_NANOS);
    private final ByteBuffer chunk;
    private final long callbacksOfChunk;
    private final long sumOfChunk;
    private long chunks;
    private long nanos;

    /**
     * A flood.
     *
     * @param serverVersion which decides on the wire
     */
    Flood(final int serverVersion) {
        final ByteBuffer corpus = new TickTape(serverVersion, TickFrames.MIXED).whole();
        final TickSink once = new TickSink();
        decode(corpus, serverVersion > Orders.TEXT_VERSION, once);
        callbacksOfChunk = CORPORA_A_CHUNK * once.count();
        sumOfChunk = CORPORA_A_CHUNK * once.sum();
        chunk = ByteBuffer.allocateDirect(CORPORA_A_CHUNK * corpus.remaining());
        while (chunk.hasRemaining()) {
            chunk.put(corpus.rewind());
        }
    }

    private static void decode(final ByteBuffer corpus, final boolean protobuf, final TickSink sink) {
        final UnsafeBuffer frames = new UnsafeBuffer(corpus);
        final BareProtoTicks proto = new BareProtoTicks();
        final BareTextTicks text = new BareTextTicks();
        int length;
        for (int frame = 0; frame < corpus.limit(); frame += length) {
            length = 4 + corpus.getInt(frame);
            if (protobuf) {
                proto.decode(frames, frame, length, sink);
            } else {
                text.decode(frames, frame, length, sink);
            }
        }
    }

    /** Forgets what was counted. */
    void reset() {
        chunks = 0;
        nanos = 0;
    }

    /** Ticks, that is frames, that were sent and delivered in a second, over all sends since the last reset. */
    double ticksPerSecond() {
        return (double) chunks * CORPORA_A_CHUNK * FrameCorpus.SIZE / (nanos / 1e9);
    }

    /** What the checksum grows by with each chunk. */
    long sumOfChunk() {
        return sumOfChunk;
    }

    /**
     * Sends for a while, always whole corpora, and waits until all of it was delivered.
     *
     * @param lane      of the client
     * @param window    chunks that may be sent ahead of what was delivered
     * @param forNanos  the time to send for
     * @param delivered callbacks of the client so far
     * @return chunks sent
     * @throws IOException           when the client has gone
     * @throws IllegalStateException when it falls silent or hears more than was sent
     */
    long send(final Lane lane, final int window, final long forNanos, final LongSupplier delivered) throws IOException {
        final long before = delivered.getAsLong();
        final long start = System.nanoTime();
        long sent = 0;
        do {
            write(lane, delivered);
            sent++;
            await(lane, delivered, before + Math.max(0, sent - window) * callbacksOfChunk);
        } while (System.nanoTime() - start < forNanos);
        await(lane, delivered, before + sent * callbacksOfChunk);
        nanos += System.nanoTime() - start;
        chunks += sent;
        if (delivered.getAsLong() != before + sent * callbacksOfChunk) {
            throw new IllegalStateException(lane.name() + " heard more ticks than were sent");
        }
        return sent;
    }

    private void write(final Lane lane, final LongSupplier delivered) throws IOException {
        chunk.clear();
        silence.begin();
        while (chunk.hasRemaining()) {
            if (lane.channel().write(chunk) > 0) {
                silence.begin();
            } else if (silence.isOver()) {
                fail(lane, delivered, -1);
            }
        }
    }

    private void await(final Lane lane, final LongSupplier delivered, final long wanted) {
        silence.begin();
        long last = delivered.getAsLong();
        while (last < wanted) {
            final long now = delivered.getAsLong();
            if (now > last) {
                silence.begin();
            } else if (silence.isOver()) {
                fail(lane, delivered, wanted);
            }
            last = now;
            Thread.onSpinWait();
        }
    }

    private void fail(final Lane lane, final LongSupplier delivered, final long wanted) {
        throw new IllegalStateException(String.format(Locale.ROOT,
            "%s fell silent for %s in a flood of ticks, with %,d callbacks%s", lane.name(), silence.limit(),
            delivered.getAsLong(), wanted < 0 ? "" : String.format(Locale.ROOT, " of %,d", wanted)));
    }
}
