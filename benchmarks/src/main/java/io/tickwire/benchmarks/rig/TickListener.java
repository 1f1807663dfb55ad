package io.tickwire.benchmarks.rig;

import io.tickwire.benchmarks.bare.TickSink;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;

/** The connector under a flood of ticks: decodes all, calls back for all. Does not allocate while it listens. */
final class TickListener extends TickClient {
    private static final int CLIENT_ID = 1;

    private final TickSink sink = new TickSink();
    private final EClientSocket client = new EClientSocket(sink, new ConnectorContext().useInvoker(true));

    @Override
    public void attach(final int port) {
        if (!client.eConnect("127.0.0.1", port, CLIENT_ID)) {
            throw RigClient.unconnected();
        }
    }

    @Override
    public int poll() {
        final int work = client.poll();
        if (work > 0) {
            delivered(sink.count());
        }
        return work;
    }

    @Override
    long sum() {
        return sink.sum();
    }

    @Override
    public void close() {
        client.eDisconnect();
    }
}
