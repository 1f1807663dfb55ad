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

    /**
     * The error of a client that could not connect. Its text stands here, where no loop is: a thread that asks for a method
     * to be compiled makes the strings of its class first, which would be counted as the engine's garbage.
     */
    static IllegalStateException unconnected() {
        return new IllegalStateException("the connector could not connect");
    }
}
