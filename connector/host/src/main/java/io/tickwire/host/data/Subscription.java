package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.HostSession;

/** One client's market data request that streams. Reused. Host thread only. */
final class Subscription {
    HostSession session;
    int reqId;
    Instrument instrument;
    Instrument underlying;
    long expiryNanos;
    boolean delayed;
    boolean wantsNews;
    boolean isSilent;
    long lastSecond;

    Subscription() {
    }

    Subscription set(
        final HostSession session, final int reqId, final Instrument instrument, final boolean delayed) {
        this.session = session;
        this.reqId = reqId;
        this.instrument = instrument;
        this.underlying = null;
        this.delayed = delayed;
        this.wantsNews = false;
        this.isSilent = false;
        this.lastSecond = 0;
        return this;
    }
}
