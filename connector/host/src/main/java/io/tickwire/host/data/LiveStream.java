package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.HostSession;

/** What one client follows of one instrument. Reused. Host thread only. */
class LiveStream {
    HostSession session;
    int reqId;
    Instrument instrument;
}
