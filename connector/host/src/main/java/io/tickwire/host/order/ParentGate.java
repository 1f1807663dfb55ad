package io.tickwire.host.order;

/** A child waits until its parent has filled as a whole. Holds no list: the parent's end looks for its children. */
final class ParentGate implements Gate {
    private final OrderRegistry registry;

    ParentGate(final OrderRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean holds(final HostOrder order) {
        return order.parentOrderId != 0 && registry.find(order.clientId, order.parentOrderId) != null;
    }

    @Override
    public void add(final HostOrder order) {
        // the registry finds it
    }

    @Override
    public void remove(final HostOrder order) {
        // nothing was kept
    }

    @Override
    public String reason() {
        return "child";
    }
}
