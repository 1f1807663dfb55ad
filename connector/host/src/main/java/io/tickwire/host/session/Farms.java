package io.tickwire.host.session;

import java.util.List;

/**
 * The data farms whose state the Host tells at the start of a session. Texts end in the farm's name, by which clients
 * tell them apart. Host thread only; does not allocate.
 */
public final class Farms {
    private static final List<String> MARKET_DATA = List.of(
        "Market data farm is connected:usfarm", "Market data farm is connected:usopt",
        "Market data farm is connected:usfuture", "Market data farm is connected:cashfarm");
    private static final String HISTORY = "History data farm is connected:ushmds";
    private static final String DEFINITIONS = "Security definition farm is connected:secdefnj";

    private Farms() {
    }

    /** Tells of the market data farms. */
    public static void marketData(final HostSession session) {
        for (int i = 0; i < MARKET_DATA.size(); i++) {
            session.error(HostSession.NO_ID, ErrorCode.DATA_FARM_OK, MARKET_DATA.get(i));
        }
    }

    /** Tells of the history and the definition farms. */
    public static void others(final HostSession session) {
        session.error(HostSession.NO_ID, ErrorCode.HISTORY_FARM_OK, HISTORY);
        session.error(HostSession.NO_ID, ErrorCode.DEFINITION_FARM_OK, DEFINITIONS);
    }
}
