package io.tickwire.benchmarks.rig;

import java.io.IOException;

/** A client that is driven by the thread that uses it: one call, one look at the socket. */
@FunctionalInterface
public interface DutyCycle {
    /**
     * Reads what has come and reacts to it.
     *
     * @return 0 when nothing had come
     * @throws IOException when the connection is lost
     */
    int poll() throws IOException;
}
