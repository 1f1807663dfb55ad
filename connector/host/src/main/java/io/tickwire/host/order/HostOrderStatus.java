package io.tickwire.host.order;

/** The state of an order, as the API spells it. */
public enum HostOrderStatus {
    /** Held in the Host until it, or the last of its group, is transmitted; clients are told nothing of it. */
    HELD_BACK("ApiPending", true),
    /** Accepted, waits for its trigger, its time or its parent. */
    PRE_SUBMITTED("PreSubmitted", true),
    /** Working. */
    SUBMITTED("Submitted", true),
    /** Cancel asked for, may still fill. */
    PENDING_CANCEL("PendingCancel", true),
    /** Gone. */
    CANCELLED("Cancelled", false),
    /** Done. */
    FILLED("Filled", false),
    /** Refused. */
    INACTIVE("Inactive", false);

    private final String text;
    private final boolean live;

    HostOrderStatus(final String text, final boolean live) {
        this.text = text;
        this.live = live;
    }

    /** As it travels. */
    public String text() {
        return text;
    }

    /** Whether the order may still fill. */
    public boolean isLive() {
        return live;
    }
}
