package io.tickwire.host;

import io.tickwire.host.order.OrderListener;

/**
 * Is told what happens in a {@link SimulatedHost}, see {@link SimulatedHost#listen}. All methods are called on the Host's
 * thread, at the moment when it happens; they may use the Host at once, and do nothing unless overridden. What they throw
 * goes to the Host's error handler.
 */
public interface HostListener extends OrderListener {

    /** A client has connected, and has been sent what a client is sent first. */
    default void onClient(final int clientId) {
    }

    /** A client has disconnected, or was cut off. */
    default void onDisconnect(final int clientId) {
    }
}
