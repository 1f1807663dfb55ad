package io.tickwire.host.load;

import io.tickwire.host.data.MarketDataRequests;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;

import java.util.ArrayList;

/** All volleys that are under way. Host thread only; work does not allocate. */
public final class Volleys {
    private final MarketDataRequests data;
    private final HostCounters counters;
    private final ArrayList<Volley> volleys = new ArrayList<>();

    /** Makes the place for the volleys of a Host. */
    public Volleys(final MarketDataRequests data, final HostCounters counters) {
        this.data = data;
        this.counters = counters;
    }

    /** Begins one for the market data stream of a client, now. */
    public Volley add(
        final HostSession session, final int reqId, final Volley.Fire fire, final long seed, final long nowNanos) {
        final Instrument instrument = data.followed(session, reqId);
        if (instrument == null) {
            throw new IllegalArgumentException("client " + session.clientId() + " has no market data stream with id "
                + reqId + ": it must call reqMktData first");
        }
        final Volley volley = new Volley(session, reqId, new TickBlock(session, reqId, instrument, seed), fire, nowNanos);
        volleys.add(volley);
        return volley;
    }

    /** Sends what is due; returns how many ticks. */
    public int doWork(final long nowNanos) {
        int ticks = 0;
        for (int i = volleys.size() - 1; i >= 0; i--) {
            final Volley volley = volleys.get(i);
            if (volley.isDone() || !volley.session().isOpen() || data.followed(volley.session(), volley.reqId()) == null) {
                volley.stop();
                volleys.remove(i);
            } else {
                ticks += volley.doWork(nowNanos);
            }
        }
        counters.ticksOut += ticks;
        counters.framesOut += ticks;
        return ticks;
    }

    /** When the next tick is due, nanoseconds since the epoch; {@code Long.MAX_VALUE} if none is. */
    public long nextNanos(final long nowNanos) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < volleys.size(); i++) {
            next = Math.min(next, volleys.get(i).nextNanos(nowNanos));
        }
        return next;
    }
}
