package io.tickwire.host;

import io.tickwire.host.load.Volley;
import io.tickwire.host.session.HostSession;

/**
 * Fires ticks at clients from frames that are encoded ahead: flat out, at a rate that waits for nobody, or in bursts.
 * <p>
 * What it sends looks like the market of the stream's instrument, 4,096 prices and sizes drawn by the Host's seed and
 * repeated, but it is not the Host's market: orders do not see it, so set {@link SimulatedHostContext#ticksPerSecond} to
 * 0 to have its ticks alone. A client that does not keep up loses nothing: its ticks come late. For exact times let the
 * Host spin, see {@link SimulatedHostContext#idleStrategy}. Threads as {@link SimulatedHost}. Allocates for each volley,
 * not for its ticks.
 */
public final class TickCannon {
    private final HostCore core;

    TickCannon(final HostCore core) {
        this.core = core;
    }

    /**
     * As fast as the client takes them.
     *
     * @param clientId of a client that is connected.
     * @param reqId    of a market data stream of the client.
     * @param ticks    to send.
     */
    public Volley flatOut(final int clientId, final int reqId, final long ticks) {
        return fire(clientId, reqId, new Volley.Fire(ticks, Volley.FLAT_OUT, 1));
    }

    /** At a steady rate, in ticks per second: each has its time, whatever the client does. */
    public Volley atRate(final int clientId, final int reqId, final long ticks, final long ticksPerSecond) {
        return bursts(clientId, reqId, ticks, ticksPerSecond, 1);
    }

    /** At a steady rate on the whole, so many of them at once. */
    public Volley bursts(
        final int clientId, final int reqId, final long ticks, final long ticksPerSecond, final int burst) {
        return fire(clientId, reqId, new Volley.Fire(ticks, ticksPerSecond, burst));
    }

    private Volley fire(final int clientId, final int reqId, final Volley.Fire fire) {
        return core.tasks.call(() -> {
            final HostSession session = core.sessions.byClientId(clientId);
            if (session == null) {
                throw new IllegalArgumentException("client " + clientId + " is not connected");
            }
            return core.volleys.add(session, reqId, fire, core.seed(), core.time.update());
        });
    }
}
