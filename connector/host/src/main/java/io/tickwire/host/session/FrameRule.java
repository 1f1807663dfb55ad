package io.tickwire.host.session;

/**
 * What is to happen to some of the frames that go to clients.
 *
 * @param clientId  whose frames, or {@link FrameFaults#ANY_CLIENT}.
 * @param messageId which frames, or {@link FrameFaults#ANY_MESSAGE}.
 * @param fault     what happens to them.
 * @param skip      how many such frames pass unharmed first.
 * @param count     how many are then hit.
 * @param delayNanos by how much {@link Fault#DELAY} is late.
 * @param corruption how {@link Fault#CORRUPT} spoils.
 */
public record FrameRule(
    int clientId, int messageId, Fault fault, int skip, int count, long delayNanos, Corruption corruption) {

    /** What can happen to a frame. */
    public enum Fault {
        /** It is not sent. */
        DROP,
        /** It is sent twice. */
        DUPLICATE,
        /** It is sent later; what comes after it overtakes it. */
        DELAY,
        /** It is sent after the next frame. */
        SWAP,
        /** It is spoilt. */
        CORRUPT
    }

    boolean isFor(final HostSession session, final int message) {
        return (clientId == FrameFaults.ANY_CLIENT || clientId == session.clientId())
            && (messageId == FrameFaults.ANY_MESSAGE || messageId == message);
    }
}
