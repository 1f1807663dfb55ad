package io.tickwire.benchmarks.soak;

import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import java.io.IOException;

/** Ticks of all kinds, flat out, from a socket to the callbacks of a client that this thread polls. */
final class TickPhase {
    private static final int POLLS_BETWEEN_LOOKS = 1_024;
    /** The greeting, the accounts and the first order id. */
    private static final int FIRST_FRAMES = 3;

    private final String name;
    private final int serverVersion;
    private final long ticks;
    private final boolean leak;
    private final TickSink sink = new TickSink();

    TickPhase(final String name, final int serverVersion, final long ticks, final boolean leak) {
        this.name = name;
        this.serverVersion = serverVersion;
        this.ticks = ticks;
        this.leak = leak;
    }

    /** Runs it; true if the client was told exactly what was sent. */
    boolean run(final Heap heap) throws IOException {
        if (ticks == 0) {
            return true;
        }
        try (TickSource source = new TickSource(serverVersion, ticks)) {
            final EWrapper wrapper = leak ? new LeakingSink(sink) : sink;
            final EClientSocket client = new EClientSocket(wrapper, new ConnectorContext().useInvoker(true));
            if (!client.eConnect("127.0.0.1", source.port(), 1)) {
                throw new IllegalStateException("no connection");
            }
            final long heapAtStart = heap.used();
            final Progress progress = new Progress(name, source.frames(), heap);
            while (client.isConnected()) {
                for (int i = 0; i < POLLS_BETWEEN_LOOKS; i++) {
                    client.poll();
                }
                progress.at(client.counters().framesReceived() - FIRST_FRAMES);
                source.check();
            }
            progress.end(client.counters().framesReceived() - FIRST_FRAMES, heapAtStart);
            return agrees("frames", source.frames(), client.counters().framesReceived() - FIRST_FRAMES)
                & agrees("callbacks", source.callbacks(), sink.count())
                & agrees("checksum", source.sum(), sink.sum());
        }
    }

    private boolean agrees(final String what, final long sent, final long received) {
        System.out.println("  " + what + ": sent " + sent + ", received " + received
            + (sent == received ? "" : "  DIFFERENT"));
        return sent == received;
    }
}
