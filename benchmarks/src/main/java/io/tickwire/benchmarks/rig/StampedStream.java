package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;

/**
 * A stream with a clock at both ends of its owner: from the return of a read that brought something to the next call of
 * write is what the owner took to answer. The kernel's share lies outside. What is read and not answered is not timed.
 *
 * <p>One thread reads and writes; any one thread takes the times. Does not allocate.
 */
final class StampedStream implements ByteChannel {
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final SingleWriterRecorder times = new SingleWriterRecorder(LONGEST_NANOS, 3);
    private ByteChannel inner;
    private long readNanos;
    private boolean answered = true;

    /** Goes around a stream that is connected. */
    StampedStream around(final ByteChannel connected) {
        inner = connected;
        return this;
    }

    /** The times since the last call, in nanoseconds. */
    Histogram times() {
        return times.getIntervalHistogram();
    }

    @Override
    public int read(final ByteBuffer target) throws IOException {
        final int count = inner.read(target);
        if (count > 0) {
            answered = false;
            readNanos = System.nanoTime();
        }
        return count;
    }

    @Override
    public int write(final ByteBuffer source) throws IOException {
        if (answered) {
            return inner.write(source);
        }
        final long nanos = System.nanoTime() - readNanos;
        final int count = inner.write(source);
        answered = true;
        times.recordValue(Math.min(nanos, LONGEST_NANOS));
        return count;
    }

    @Override
    public boolean isOpen() {
        return inner.isOpen();
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}
