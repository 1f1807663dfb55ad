package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

/** Counts writes, and takes only as many bytes as the test allows. Not selectable: it is tried in each cycle. */
final class TestChannel implements ByteChannel {

    private final ByteChannel channel;
    private int writes;
    private int budget = Integer.MAX_VALUE;
    private int perWrite = Integer.MAX_VALUE;
    private IOException failure;

    TestChannel(final ByteChannel channel) {
        this.channel = channel;
    }

    /** Writes that took something. */
    int writes() {
        return writes;
    }

    /** Bytes that it takes from now on, altogether and at a time. */
    void allow(final int bytes, final int atOnce) {
        budget = bytes;
        perWrite = atOnce;
    }

    void failWrites(final IOException reason) {
        failure = reason;
    }

    @Override
    public int read(final ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public int write(final ByteBuffer bytes) throws IOException {
        if (failure != null) {
            throw failure;
        }
        final int limit = bytes.limit();
        bytes.limit(bytes.position() + Math.min(bytes.remaining(), Math.min(budget, perWrite)));
        final int written = bytes.hasRemaining() ? channel.write(bytes) : 0;
        bytes.limit(limit);
        if (written > 0) {
            writes++;
            budget -= written;
        }
        return written;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
