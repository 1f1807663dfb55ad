package io.tickwire.client.warmup;

import java.io.IOException;
import java.nio.channels.ByteChannel;

/** Whom a client of the warm-up connects to. One thread. */
interface WarmHost {

    /**
     * A client connects: greeting and first ids are on their way to it.
     *
     * @return its end
     * @throws IOException if there can be none
     */
    ByteChannel accept() throws IOException;

    /** Says all there is to say. */
    void speak();

    /** After how many rounds its clients connect anew. */
    int roundsOfAConnection();
}
