package io.tickwire.client.dispatch;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What a client could not deliver, counted since it was made. The reader's thread counts; any thread may read. Does not
 * allocate.
 */
public final class DispatchCounters {
    private final AtomicLong malformedFrames = new AtomicLong();
    private final AtomicLong unknownFrames = new AtomicLong();
    private final AtomicLong callbackFailures = new AtomicLong();

    DispatchCounters() {
    }

    /**
     * Frames that could not be read: too short, or with a field that is not what it should be.
     *
     * @return number of frames, each reported by one {@code error}
     */
    public long malformedFrames() {
        return malformedFrames.get();
    }

    /**
     * Frames with an id that is not known, or not on the wire it came over.
     *
     * @return number of frames, each reported by one {@code error}
     */
    public long unknownFrames() {
        return unknownFrames.get();
    }

    /**
     * Callbacks that threw.
     *
     * @return number of exceptions, each given to the error handler
     */
    public long callbackFailures() {
        return callbackFailures.get();
    }

    void onMalformedFrame() {
        increment(malformedFrames);
    }

    void onUnknownFrame() {
        increment(unknownFrames);
    }

    void onCallbackFailure() {
        increment(callbackFailures);
    }

    /** One thread writes. */
    private static void increment(final AtomicLong counter) {
        counter.lazySet(counter.get() + 1);
    }
}
