package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Pipe;
import org.agrona.CloseHelper;

/** One end of two pipes, one for each direction. */
final class PipeEnd implements ByteChannel {

    private final Pipe.SourceChannel source;
    private final Pipe.SinkChannel sink;

    private PipeEnd(final Pipe.SourceChannel source, final Pipe.SinkChannel sink) throws IOException {
        this.source = source;
        this.sink = sink;
        source.configureBlocking(false);
        sink.configureBlocking(false);
    }

    static PipeEnd[] pair() throws IOException {
        final Pipe there = Pipe.open();
        final Pipe back = Pipe.open();
        return new PipeEnd[]{new PipeEnd(back.source(), there.sink()), new PipeEnd(there.source(), back.sink())};
    }

    @Override
    public int read(final ByteBuffer target) throws IOException {
        return source.read(target);
    }

    @Override
    public int write(final ByteBuffer bytes) throws IOException {
        return sink.write(bytes);
    }

    @Override
    public boolean isOpen() {
        return sink.isOpen();
    }

    @Override
    public void close() {
        CloseHelper.quietClose(sink);
        CloseHelper.quietClose(source);
    }
}
