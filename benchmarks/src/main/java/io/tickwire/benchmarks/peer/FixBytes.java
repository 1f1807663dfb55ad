package io.tickwire.benchmarks.peer;

import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.ReadableByteChannel;

/** A channel for Philadelphia that takes whatever is written and never has anything to read. Does not allocate. */
final class FixBytes implements GatheringByteChannel, ReadableByteChannel {
    private final ByteBuffer written;

    FixBytes(final int capacity) {
        written = ByteBuffer.allocateDirect(capacity);
    }

    /** What was written since it was cleared last, up to its position. */
    ByteBuffer written() {
        return written;
    }

    @Override
    public int read(final ByteBuffer target) {
        return 0;
    }

    @Override
    public int write(final ByteBuffer source) {
        final int count = source.remaining();
        written.put(source);
        return count;
    }

    @Override
    public long write(final ByteBuffer[] sources, final int offset, final int length) {
        long count = 0;
        for (int i = offset; i < offset + length; i++) {
            count += write(sources[i]);
        }
        return count;
    }

    @Override
    public long write(final ByteBuffer[] sources) {
        return write(sources, 0, sources.length);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
    }
}
