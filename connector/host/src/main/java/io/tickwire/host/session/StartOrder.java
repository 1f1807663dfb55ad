package io.tickwire.host.session;

/** In which order a Host tells what it tells after START_API: real ones differ. */
public enum StartOrder {
    /** managedAccounts, nextValidId, notices: what most Hosts do. */
    ACCOUNTS_IDS_NOTICES,
    /** nextValidId, notices of the market data farms, managedAccounts, the other notices. */
    IDS_NOTICES_ACCOUNTS,
    /** The client's open orders and openOrderEnd first, then as the first. */
    ORDERS_FIRST
}
