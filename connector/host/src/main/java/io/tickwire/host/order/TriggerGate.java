package io.tickwire.host.order;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;

import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Stop, trailing and touched orders wait until the market touches their trigger price. Host thread only; does not
 * allocate once it has held as many orders before.
 */
final class TriggerGate implements Gate {
    private final Market market;
    private final Consumer<HostOrder> onTriggered;
    private final ArrayList<HostOrder> waiting = new ArrayList<>();

    TriggerGate(final Market market, final Consumer<HostOrder> onTriggered) {
        this.market = market;
        this.onTriggered = onTriggered;
    }

    @Override
    public boolean holds(final HostOrder order) {
        if (!order.kind.isTriggered() || order.elected) {
            return false;
        }
        Trailing.start(order);
        return !Triggers.isTouched(order);
    }

    @Override
    public void add(final HostOrder order) {
        waiting.add(order);
        market.watch(order.instrument);
    }

    @Override
    public void remove(final HostOrder order) {
        if (waiting.remove(order)) {
            market.unwatch(order.instrument);
        }
    }

    @Override
    public String reason() {
        return "trigger";
    }

    /** The market of an instrument moved: stops trail, what is touched passes. */
    void onMarket(final Instrument instrument) {
        for (int i = 0; i < waiting.size(); i++) {
            final HostOrder order = waiting.get(i);
            if (order.instrument == instrument) {
                Trailing.follow(order);
                if (Triggers.isTouched(order)) {
                    onTriggered.accept(order);
                    i = -1; // one election may fill, cancel or elect others
                }
            }
        }
    }
}
