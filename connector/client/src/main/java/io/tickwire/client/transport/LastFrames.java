package io.tickwire.client.transport;

/**
 * Which frames that were encoded ahead lie in the send buffer since it was filled the last time: from its start on, one
 * behind the other, none of them written over. A strategy sends the same few again and again, and finds them where it left
 * them.
 *
 * <p>Each is known by its {@link PreparedFrame#stamp}, which stands for its length too: where all frames before are the same
 * as the last time, this one has the same index. Reader thread; does not allocate.
 */
final class LastFrames {

    /** More of them in one write are copied each time. */
    static final int CAPACITY = 64;

    private static final long OTHER = 0;

    /** Behind the last one that lies there stands {@link #OTHER}: what follows is left from earlier fillings. */
    private final long[] stamps = new long[CAPACITY + 1];
    private int next;

    /** Whether a frame lies where the next one goes. Then that is done with. */
    boolean isNext(final long stamp) {
        final int i = next;
        if (stamps[i] == stamp) {
            next = i + 1;
            return true;
        }
        return false;
    }

    /** A frame is copied behind the last one. What lay there, and behind it, is lost. */
    void next(final long stamp) {
        if (next < CAPACITY) {
            stamps[next++] = stamp;
            stamps[next] = OTHER;
        }
    }

    /** Something else is written behind the last frame. */
    void nextOther() {
        next(OTHER);
    }

    /** The buffer is filled from its start again. */
    void rewind() {
        next = 0;
    }

    /** Nothing is where it was, and the buffer does not begin with the next frame. */
    void clear() {
        next = 0;
        nextOther();
    }
}
