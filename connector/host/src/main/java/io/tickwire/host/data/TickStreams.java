package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import org.agrona.collections.Int2ObjectHashMap;

import java.util.ArrayList;

/**
 * All streams of market data: who gets the ticks of which instrument. A client that does not keep up misses ticks, which
 * are counted, and is told the next state of the market. Host thread only; ticks do not allocate.
 */
final class TickStreams implements MarketListener {
    private final Market market;
    private final TickSender sender;
    private final HostCounters counters;
    private final SubscriptionList[] byInstrument;
    private final Int2ObjectHashMap<Subscription>[] bySlot;
    private final ArrayList<Subscription> spare = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    TickStreams(final Market market, final TickSender sender, final HostCounters counters, final int slots) {
        this.market = market;
        this.sender = sender;
        this.counters = counters;
        this.byInstrument = new SubscriptionList[market.catalog().all().size()];
        this.bySlot = new Int2ObjectHashMap[slots];
        for (int i = 0; i < slots; i++) {
            bySlot[i] = new Int2ObjectHashMap<>();
        }
    }

    Subscription find(final HostSession session, final int reqId) {
        return bySlot[session.slot()].get(reqId);
    }

    int count(final HostSession session) {
        return bySlot[session.slot()].size();
    }

    /** Begins a stream. */
    Subscription add(final HostSession session, final int reqId, final Instrument instrument, final boolean delayed) {
        final Subscription subscription = spare.isEmpty() ? new Subscription() : spare.remove(spare.size() - 1);
        subscription.set(session, reqId, instrument, delayed);
        bySlot[session.slot()].put(reqId, subscription);
        if (byInstrument[instrument.index()] == null) {
            byInstrument[instrument.index()] = new SubscriptionList();
        }
        byInstrument[instrument.index()].add(subscription);
        market.watch(instrument);
        return subscription;
    }

    /** Ends a stream; false if there is none with the id. */
    boolean remove(final HostSession session, final int reqId) {
        final Subscription subscription = bySlot[session.slot()].remove(reqId);
        if (subscription == null) {
            return false;
        }
        end(subscription);
        return true;
    }

    /** Ends all streams of a client. */
    void removeAll(final HostSession session) {
        for (final Subscription subscription : bySlot[session.slot()].values()) {
            end(subscription);
        }
        bySlot[session.slot()].clear();
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        final SubscriptionList list = byInstrument[instrument.index()];
        if (list == null) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            final Subscription subscription = list.get(i);
            if (subscription.session.keepsUp()) {
                sender.tick(subscription, tickType);
            } else {
                counters.ticksConflated++;
            }
        }
    }

    @Override
    public boolean hasRoom(final Instrument instrument) {
        final SubscriptionList list = byInstrument[instrument.index()];
        if (list == null) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).session.keepsUp()) {
                return true;
            }
        }
        return false;
    }

    private void end(final Subscription subscription) {
        byInstrument[subscription.instrument.index()].remove(subscription);
        market.unwatch(subscription.instrument);
        subscription.session = null;
        spare.add(subscription);
    }
}
