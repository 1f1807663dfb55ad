package io.tickwire.host.data;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.LinkListener;
import io.tickwire.host.session.RequestTable;
import io.tickwire.message.TickNews;
import io.tickwire.wire.MessageId;

/**
 * All streams of market data: who gets the ticks of which instrument. A client that does not keep up misses ticks, which
 * are counted, and is told the next state of the market. Host thread only; ticks do not allocate.
 */
final class TickStreams implements MarketListener, LinkListener {
    private static final int HELD_ELSEWHERE = 10197;

    private final Market market;
    private final TickSender sender;
    private final OptionTicks options;
    private final HostCounters counters;
    private final SubscriptionList[] byInstrument;
    private final RequestTable<Subscription> active;
    private boolean isHeldElsewhere;

    TickStreams(
        final Market market, final TickSender sender, final OptionTicks options, final HostCounters counters,
        final int slots) {
        this.market = market;
        this.active = new RequestTable<>(slots, Subscription::new);
        this.sender = sender;
        this.options = options;
        this.counters = counters;
        this.byInstrument = new SubscriptionList[market.catalog().all().size()];
    }

    Subscription find(final HostSession session, final int reqId) {
        return active.find(session, reqId);
    }

    int count(final HostSession session) {
        return active.count(session);
    }

    /** Begins a stream. */
    Subscription add(final HostSession session, final int reqId, final Instrument instrument, final boolean delayed) {
        final Subscription subscription = active.add(session, reqId).set(session, reqId, instrument, delayed);
        if (byInstrument[instrument.index()] == null) {
            byInstrument[instrument.index()] = new SubscriptionList();
        }
        byInstrument[instrument.index()].add(subscription);
        market.watch(instrument);
        options.begin(subscription);
        return subscription;
    }

    /** Ends a stream; false if there is none with the id. */
    boolean remove(final HostSession session, final int reqId) {
        final Subscription subscription = active.remove(session, reqId);
        if (subscription == null) {
            return false;
        }
        end(subscription);
        return true;
    }

    /** Ends all streams of a client. */
    void removeAll(final HostSession session) {
        active.removeAll(session, this::end);
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        if (isHeldElsewhere) {
            return;
        }
        options.onTick(instrument, tickType);
        final SubscriptionList list = byInstrument[instrument.index()];
        if (list == null) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            final Subscription subscription = list.get(i);
            if (subscription.isSilent) {
                continue;
            }
            if (subscription.session.keepsUp()) {
                sender.tick(subscription, tickType);
                options.tick(subscription, tickType);
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

    /** Tells a headline to those who follow the instrument and its news. */
    void news(final Instrument instrument, final TickNews headline) {
        final SubscriptionList list = byInstrument[instrument.index()];
        for (int i = 0; list != null && i < list.size(); i++) {
            final Subscription subscription = list.get(i);
            if (subscription.wantsNews) {
                subscription.session.send(MessageId.TICK_NEWS, headline.reqId(subscription.reqId));
            }
        }
    }

    /** Another session of the user takes the data, or gives them back: streams are told so, or all that is known. */
    void heldElsewhere(final boolean held) {
        isHeldElsewhere = held;
        for (int i = 0; i < active.size(); i++) {
            if (held) {
                tellHeld(active.get(i));
            } else {
                sender.all(active.get(i));
                options.all(active.get(i));
            }
        }
    }

    /** Tells a stream if it gets nothing for that reason; returns whether that is so. */
    boolean tellIfHeld(final Subscription subscription) {
        if (isHeldElsewhere) {
            tellHeld(subscription);
        }
        return isHeldElsewhere;
    }

    private static void tellHeld(final Subscription subscription) {
        subscription.session.error(subscription.reqId, HELD_ELSEWHERE,
            "no market data during a competing session of the same user");
    }

    /** One stream falls silent, as if its market slept; it is still there. */
    boolean silence(final HostSession session, final int reqId) {
        final Subscription subscription = find(session, reqId);
        if (subscription != null) {
            subscription.isSilent = true;
        }
        return subscription != null;
    }

    @Override
    public void onLost() {
        // the market is cut off, the streams stay
    }

    @Override
    public void onRestored(final boolean dataLost) {
        while (dataLost && active.size() > 0) {
            remove(active.get(0).session, active.get(0).reqId);
        }
    }

    private void end(final Subscription subscription) {
        byInstrument[subscription.instrument.index()].remove(subscription);
        market.unwatch(subscription.instrument);
        options.end(subscription);
        subscription.session = null;
    }
}
