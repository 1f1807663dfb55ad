package io.tickwire.host.order;

import io.tickwire.wire.Text;

/** The order types that the matcher understands. */
public enum OrderKind {
    MKT("MKT", false, false),
    LMT("LMT", true, false),
    STP("STP", false, true),
    STP_LMT("STP LMT", true, true),
    TRAIL("TRAIL", false, true),
    TRAIL_LIMIT("TRAIL LIMIT", true, true),
    MIT("MIT", false, true),
    LIT("LIT", true, true),
    MTL("MTL", false, false),
    MKT_PRT("MKT PRT", false, false),
    MOC("MOC", false, false),
    LOC("LOC", true, false),
    MIDPRICE("MIDPRICE", true, false),
    REL("REL", true, false),
    PEG_MKT("PEG MKT", false, false);

    private static final OrderKind[] ALL = values();

    private final String text;
    private final boolean limited;
    private final boolean triggered;

    OrderKind(final String text, final boolean limited, final boolean triggered) {
        this.text = text;
        this.limited = limited;
        this.triggered = triggered;
    }

    /** The kind that an order names, or null for a type that this Host does not know. Does not allocate. */
    public static OrderKind of(final Text orderType) {
        for (final OrderKind kind : ALL) {
            if (orderType.contentEquals(kind.text)) {
                return kind;
            }
        }
        return null;
    }

    /** As it travels. */
    public String text() {
        return text;
    }

    /** Whether it fills only within its limit price. */
    public boolean isLimited() {
        return limited;
    }

    /** Whether it waits for the market to touch a price first. */
    public boolean isTriggered() {
        return triggered;
    }
}
