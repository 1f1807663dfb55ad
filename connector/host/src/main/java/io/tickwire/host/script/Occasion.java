package io.tickwire.host.script;

import io.tickwire.host.SimulatedHost;

/**
 * On which occasion a line is done: lines behind "on order" are about that order and its client, lines behind "on client"
 * about that client.
 */
record Occasion(SimulatedHost host, int clientId, int orderId) {
    /** Neither a client nor an order. */
    static final int NONE = Integer.MIN_VALUE;
}
