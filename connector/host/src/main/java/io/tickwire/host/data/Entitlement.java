package io.tickwire.host.data;

/** Which market data the Host's user has a right to. */
public enum Entitlement {
    /** Live data of everything. */
    LIVE,
    /** Delayed data only, for clients that asked for it. */
    DELAYED,
    /** None. */
    NONE;

    static final int NOT_SUBSCRIBED = 354;
    static final int DELAYED_INSTEAD = 10167;
    static final int NO_DATA_AT_ALL = 10186;
}
