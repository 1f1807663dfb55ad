package io.tickwire.host.order;

/**
 * Something an order may have to wait for before it goes to work: its parent, its time, its conditions, its trigger price.
 * An order passes all gates in their order; {@link OrderLifecycle#advance} takes it to the next one. Host thread.
 */
interface Gate {

    /** Whether the order has to wait here. */
    boolean holds(HostOrder order);

    /** The order waits from now on: when it may pass, {@link OrderLifecycle#advance} is called for it. */
    void add(HostOrder order);

    /** The order does not wait any more. */
    void remove(HostOrder order);

    /** What the Host tells as the reason of holding the order; empty if it tells none. */
    String reason();
}
