package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.session.HostSession;
import io.tickwire.wire.ServerVersion;

import java.util.List;

/** The data of a contract for difference are those of its stock: the client is told to ask for that. Does not allocate. */
final class CfdReroute {
    private final List<Instrument> instruments;

    CfdReroute(final InstrumentCatalog catalog) {
        this.instruments = catalog.all();
    }

    /** The stock to which a request is to be rerouted, or null if it is to be served as it is. */
    Instrument target(final HostSession session, final Instrument instrument) {
        final InstrumentSpec cfd = instrument.spec();
        if (!"CFD".equals(cfd.secType()) || session.serverVersion() < ServerVersion.CFD_REROUTE) {
            return null;
        }
        for (int i = 0; i < instruments.size(); i++) {
            final InstrumentSpec other = instruments.get(i).spec();
            if ("STK".equals(other.secType()) && other.symbol().equals(cfd.symbol())) {
                return instruments.get(i);
            }
        }
        return null;
    }
}
