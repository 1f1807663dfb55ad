package io.tickwire.host.history;

import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.wire.Text;

/** What bars are made of. Does not allocate. */
enum DataKind {
    TRADES, AGGTRADES, ADJUSTED_LAST, MIDPOINT, BID, ASK, BID_ASK, HISTORICAL_VOLATILITY, OPTION_IMPLIED_VOLATILITY,
    SCHEDULE;

    private static final DataKind[] ALL = values();

    /** The kind of a text, or null. */
    static DataKind of(final Text text) {
        for (final DataKind kind : ALL) {
            if (text.contentEquals(kind.name())) {
                return kind;
            }
        }
        return null;
    }

    /** Whether an instrument has such data. */
    boolean existsFor(final InstrumentSpec spec) {
        return switch (this) {
            case TRADES, ADJUSTED_LAST -> spec.hasTrades();
            case AGGTRADES -> "CRYPTO".equals(spec.secType());
            case MIDPOINT, BID, ASK, BID_ASK -> spec.isTradable();
            case HISTORICAL_VOLATILITY, OPTION_IMPLIED_VOLATILITY ->
                "STK".equals(spec.secType()) || "IND".equals(spec.secType());
            case SCHEDULE -> true;
        };
    }

    /** Whether its bars know volume and number of trades. */
    boolean hasVolume() {
        return this == TRADES || this == AGGTRADES || this == ADJUSTED_LAST;
    }

    /** Whether its bars can be kept up to date. */
    boolean canUpdate() {
        return this == TRADES || this == AGGTRADES || this == MIDPOINT || this == BID || this == ASK;
    }
}
