package io.tickwire.client.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Takes no more than so many bytes of a write, as a socket does whose buffer is nearly full. */
final class PartialChannel implements WritableByteChannel {

    private final OutputStream taken;
    private final int atMost;

    PartialChannel(final OutputStream taken, final int atMost) {
        this.taken = taken;
        this.atMost = atMost;
    }

    @Override
    public int write(final ByteBuffer bytes) {
        final byte[] part = new byte[Math.min(atMost, bytes.remaining())];
        bytes.get(part);
        try {
            taken.write(part);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return part.length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
    }
}
