package io.tickwire.client;

/** Bits of the {@code tickAttribLast} of {@link EWrapper#tickByTickAllLast}, as they travel in message 99. */
public final class TickAttribLast {
    /** The trade is outside the permitted prices. */
    public static final int PAST_LIMIT = 1;
    /** The trade is not reported to the tape. */
    public static final int UNREPORTED = 2;

    private TickAttribLast() {
    }
}
