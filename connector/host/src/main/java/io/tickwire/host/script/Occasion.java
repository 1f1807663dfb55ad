package io.tickwire.host.script;

import io.tickwire.host.SimulatedHost;

import java.time.Duration;

/**
 * On which occasion a line is done: lines behind "on order" are about that order and its client, lines behind "on client"
 * about that client. Times are those at which lines were due, so that a clock that jumps changes nothing.
 */
record Occasion(SimulatedHost host, int clientId, int orderId, long nanos) {
    /** Neither a client nor an order. */
    static final int NONE = Integer.MIN_VALUE;

    /** The same, so much later. */
    Occasion later(final Duration time) {
        return new Occasion(host, clientId, orderId, nanos + time.toNanos());
    }
}
