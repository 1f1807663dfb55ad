package io.tickwire.benchmarks.rig;

import java.io.IOException;

/** A client in the rig: the engine's thread connects, polls and closes it. */
interface RigClient extends DutyCycle {
    /**
     * Connects; where there may be several connections, makes one more.
     *
     * @param port of the Host, on loopback
     * @throws IOException when it cannot
     */
    void attach(int port) throws IOException;

    /**
     * Disconnects.
     *
     * @throws IOException when that fails
     */
    void close() throws IOException;
}
