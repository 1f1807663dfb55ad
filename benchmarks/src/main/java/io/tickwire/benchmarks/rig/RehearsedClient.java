package io.tickwire.benchmarks.rig;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.warmup.Rehearsal;
import io.tickwire.message.TickPrice;

/**
 * A client as a user would have it who wants the first order, and each after a pause, as fast as the others: rehearsed
 * before it connects, and whenever there is nothing to do. One thread polls it.
 */
final class RehearsedClient implements RigClient {
    /** After how much quiet a copy trades in memory. */
    static final long MEMORY_NANOS = 4_000;

    private final OrderClient client;
    private final Rehearsal rehearsal;

    /**
     * Rehearses the client: it is not connected yet.
     *
     * @param client      that will trade
     * @param warmUpNanos the most it may take to have all compiled
     */
    RehearsedClient(final OrderClient client, final long warmUpNanos) {
        this.client = client;
        rehearsal = new Rehearsal(
            new ConnectorContext(), client::copy, new TickPrice().reqId(1).tickType(2).price(187.32));
        rehearsal.follow(client.socket()).memoryIntervalNs(MEMORY_NANOS).warmUp(warmUpNanos);
    }

    @Override
    public void attach(final int port) {
        client.attach(port);
    }

    @Override
    public int poll() {
        final int workCount = client.poll();
        rehearsal.idle(workCount);
        return workCount;
    }

    @Override
    public void close() {
        client.close();
        rehearsal.close();
    }
}
