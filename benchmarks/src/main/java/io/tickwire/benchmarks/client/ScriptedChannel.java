package io.tickwire.benchmarks.client;

import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

import io.tickwire.benchmarks.corpus.AnswerFrames;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.NextValidId;
import io.tickwire.wire.MessageId;

/**
 * A Host without a socket: it has said at once all that a client waits for while connecting, takes whatever is written,
 * and delivers whatever bytes the benchmark puts before it. So the connector's own part is left over. Does not allocate.
 */
final class ScriptedChannel implements ByteChannel {
    private final ByteBuffer taken = ByteBuffer.allocateDirect(64 * 1024);
    private final ByteBuffer lastWritten = taken.duplicate();
    private ByteBuffer incoming;
    private boolean keeping = true;
    private boolean open = true;

    ScriptedChannel(final int serverVersion) {
        final AnswerFrames frames = new AnswerFrames(serverVersion);
        incoming = ByteBuffer.allocateDirect(1_024)
            .put(frames.greeting())
            .put(frames.frame(MessageId.MANAGED_ACCTS, new ManagedAccounts().accountsList("DU1234567")))
            .put(frames.frame(MessageId.NEXT_VALID_ID, new NextValidId().orderId(1)))
            .flip();
    }

    /** What is to be read next; read from position to limit. */
    void incoming(final ByteBuffer bytes) {
        incoming = bytes;
    }

    @Override
    public int read(final ByteBuffer target) {
        final int count = Math.min(incoming.remaining(), target.remaining());
        if (count > 0) {
            target.put(target.position(), incoming, incoming.position(), count);
            target.position(target.position() + count);
            incoming.position(incoming.position() + count);
        }
        return count;
    }

    /** What is written from now on is taken, and not kept: the kernel's copy is no work of the connector. */
    void forget() {
        keeping = false;
    }

    /** What was written last, from position to limit. */
    ByteBuffer lastWritten() {
        return lastWritten.rewind();
    }

    /** Copies, as a kernel does, unless it forgets. */
    @Override
    public int write(final ByteBuffer source) {
        final int count = source.remaining();
        if (keeping) {
            taken.put(0, source, source.position(), count);
            lastWritten.limit(count);
        }
        source.position(source.limit());
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
