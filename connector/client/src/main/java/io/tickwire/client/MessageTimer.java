package io.tickwire.client;

/**
 * Told how long each message from the Host took, if {@link ConnectorContext#messageTimer} names one; without one, no
 * clock is read. {@link LatencyRecorder} is a ready one.
 *
 * <p>Called on the reader's thread after the callbacks of each message, for every frame from the greeting on. The time that
 * it takes is added to every message behind: it must neither block nor allocate. What it throws goes to the error handler.
 */
@FunctionalInterface
public interface MessageTimer {
    /**
     * A message has been delivered. Times are those of {@link ConnectorContext#nanoClock}, in nanoseconds: end minus
     * read is what the message waited and took, end minus start is decoding and callbacks alone.
     *
     * @param readNanos  when the read that completed the message had returned
     * @param startNanos when its turn came: after the messages of the same read that were before it
     * @param endNanos   when its last callback had returned and the requests made in it were written, if {@link WritePolicy}
     *                   writes with each message
     */
    void onMessage(long readNanos, long startNanos, long endNanos);
}
