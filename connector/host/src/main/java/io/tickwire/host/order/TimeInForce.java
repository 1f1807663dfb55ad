package io.tickwire.host.order;

import io.tickwire.wire.Text;

/** How long an order works. */
enum TimeInForce {
    DAY, GTC, GTD, IOC, FOK, OPG, DTC, MINUTES("Minutes"), AUC, GTX;

    private static final TimeInForce[] ALL = values();

    private final String text;

    TimeInForce() {
        this.text = name();
    }

    TimeInForce(final String text) {
        this.text = text;
    }

    /** What an order names, or null for what this Host does not know. Does not allocate. */
    static TimeInForce of(final Text tif) {
        for (final TimeInForce known : ALL) {
            if (tif.contentEquals(known.text)) {
                return known;
            }
        }
        return null;
    }
}
