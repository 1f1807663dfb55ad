package io.tickwire.client;

/** Bits of the {@code tickAttribBidAsk} of {@link EWrapper#tickByTickBidAsk}, as they travel in message 99. */
public final class TickAttribBidAsk {
    /** The bid is below the day's lowest price. */
    public static final int BID_PAST_LOW = 1;
    /** The ask is above the day's highest price. */
    public static final int ASK_PAST_HIGH = 2;

    private TickAttribBidAsk() {
    }
}
