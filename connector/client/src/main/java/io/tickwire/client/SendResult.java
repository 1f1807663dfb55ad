package io.tickwire.client;

/**
 * What a request returns when it was not accepted: a negative code. Otherwise it returns a position, which is never
 * negative and grows with each request of a connection.
 *
 * <p>Accepted means: the frame is in the connection's memory and leaves in order. It does not mean that the Host has
 * it: when the connection is lost, what was on the way is lost with it.
 */
public final class SendResult {

    /** There is no connection; {@code error} 504 was called. Connect first. */
    public static final long NOT_CONNECTED = -1;

    /**
     * No room: the Host takes frames slower than they are made. Nothing was sent, not even in part, and no
     * {@code error} is called, because this is a matter of flow. Try again after the next cycle of the reader.
     */
    public static final long BACK_PRESSURED = -2;

    /** The agreed server version does not know the request or a field of it; {@code error} was called. */
    public static final long NOT_SUPPORTED = -3;

    /** The request cannot be encoded as it is; {@code error} says why. Repeating it does not help. */
    public static final long INVALID = -4;

    /** The connection was lost while the request was made. Connect again. */
    public static final long CLOSED = -5;

    private SendResult() {
    }

    /**
     * The name of a result, for logs.
     *
     * @param result of a request
     * @return the constant's name, or {@code "ACCEPTED"} for a position
     */
    public static String name(final long result) {
        if (result >= 0) {
            return "ACCEPTED";
        }
        return switch ((int) result) {
            case (int) NOT_CONNECTED -> "NOT_CONNECTED";
            case (int) BACK_PRESSURED -> "BACK_PRESSURED";
            case (int) NOT_SUPPORTED -> "NOT_SUPPORTED";
            case (int) INVALID -> "INVALID";
            case (int) CLOSED -> "CLOSED";
            default -> "UNKNOWN";
        };
    }
}
