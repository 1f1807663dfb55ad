package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestTable;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All streams of one kind, by client and id and by instrument; an instrument that is followed moves. Host thread only;
 * does not allocate once lists have grown.
 *
 * @param <T> the kind of stream.
 */
final class LiveStreams<T extends LiveStream> {
    private final Market market;
    private final RequestTable<T> table;
    private final ArrayList<T>[] byInstrument;
    private final Consumer<T> end = this::end;

    @SuppressWarnings({"unchecked", "rawtypes"})
    LiveStreams(final Market market, final int slots, final Supplier<T> factory) {
        this.market = market;
        this.table = new RequestTable<>(slots, factory);
        this.byInstrument = new ArrayList[market.catalog().all().size()];
    }

    T find(final HostSession session, final int reqId) {
        return table.find(session, reqId);
    }

    int count(final HostSession session) {
        return table.count(session);
    }

    /** How many instruments a client follows, counting this one too. */
    int instruments(final HostSession session, final Instrument with) {
        int count = 1;
        for (final T stream : table.of(session)) {
            boolean isNew = stream.instrument != with;
            for (final T earlier : table.of(session)) {
                if (earlier == stream) {
                    break;
                }
                isNew &= earlier.instrument != stream.instrument;
            }
            count += isNew ? 1 : 0;
        }
        return count;
    }

    T start(final HostSession session, final int reqId, final Instrument instrument) {
        final T stream = table.add(session, reqId);
        stream.session = session;
        stream.reqId = reqId;
        stream.instrument = instrument;
        if (byInstrument[instrument.index()] == null) {
            byInstrument[instrument.index()] = new ArrayList<>();
        }
        byInstrument[instrument.index()].add(stream);
        market.watch(instrument);
        return stream;
    }

    /** Ends a stream and returns it; null if there is none with the id. */
    T stop(final HostSession session, final int reqId) {
        final T stream = table.remove(session, reqId);
        if (stream != null) {
            end(stream);
        }
        return stream;
    }

    void each(final HostSession session, final Consumer<T> action) {
        table.of(session).forEach(action);
    }

    void stopAll(final HostSession session) {
        table.removeAll(session, end);
    }

    /** The streams of an instrument, or null. */
    ArrayList<T> of(final Instrument instrument) {
        return byInstrument[instrument.index()];
    }

    private void end(final T stream) {
        byInstrument[stream.instrument.index()].remove(stream);
        market.unwatch(stream.instrument);
        stream.session = null;
    }
}
