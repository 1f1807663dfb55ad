package io.tickwire.host.order;

import io.tickwire.host.session.Link;
import io.tickwire.host.session.LinkListener;

import java.util.ArrayList;
import java.util.function.Consumer;

/** While the link to IB is down orders are held in the Host, and sent when it is up again. */
final class LinkGate implements Gate, LinkListener {
    private final Link link;
    private final Consumer<HostOrder> onUp;
    private final ArrayList<HostOrder> waiting = new ArrayList<>();

    LinkGate(final Link link, final Consumer<HostOrder> onUp) {
        this.link = link;
        this.onUp = onUp;
        link.add(this);
    }

    @Override
    public boolean holds(final HostOrder order) {
        return !link.isUp();
    }

    @Override
    public void add(final HostOrder order) {
        waiting.add(order);
    }

    @Override
    public void remove(final HostOrder order) {
        waiting.remove(order);
    }

    @Override
    public String reason() {
        return "";
    }

    @Override
    public void onLost() {
        // orders that work already work on at the exchange
    }

    @Override
    public void onRestored(final boolean dataLost) {
        while (!waiting.isEmpty()) {
            onUp.accept(waiting.get(0));
        }
    }
}
