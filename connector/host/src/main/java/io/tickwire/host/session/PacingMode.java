package io.tickwire.host.session;

/** What a Host does about a client that sends more messages a second than it may. */
public enum PacingMode {
    /** Nothing. */
    OFF,
    /** Error 100 for each message too many; after three it disconnects the client. */
    REJECT,
    /** It stops reading until the client may go on: nothing is lost, all is late. */
    DELAY
}
