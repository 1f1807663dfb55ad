package io.tickwire.client;

/**
 * Bits of the {@code attrib} of {@link EWrapper#tickPrice}, as they travel in message 1. Test with
 * {@code (attrib & TickAttrib.PAST_LIMIT) != 0}.
 */
public final class TickAttrib {
    /** The price may be traded automatically. */
    public static final int CAN_AUTO_EXECUTE = 1;
    /** The price is outside the day's permitted prices; since server version 109. */
    public static final int PAST_LIMIT = 2;
    /** The price is of the session before the opening; since server version 132. */
    public static final int PRE_OPEN = 4;

    private TickAttrib() {
    }
}
