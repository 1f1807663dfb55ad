package io.tickwire.client;

/** How far a connection is. */
public enum ConnectionState {

    /** There is none. */
    DISCONNECTED,

    /** The transport, usually a TCP connection, is being made. */
    CONNECTING,

    /** Our greeting is sent; the Host's version is awaited. */
    GREETING,

    /** The version is agreed: requests can be sent. The first ids are awaited, before which a Host may ignore them. */
    STARTING,

    /** {@code nextValidId} and {@code managedAccounts} have come: the Host listens. */
    READY
}
