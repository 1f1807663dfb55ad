package io.tickwire.host.session;

/** How much the Host tells in its log; each level tells what those before it tell, too. */
public enum LogLevel {
    /** Nothing. */
    OFF,
    /** Clients that come and go, orders, fills, faults that strike, lines of a script. */
    EVENTS,
    /** Each request, with its fields. */
    REQUESTS,
    /** Each answer, with its fields: ticks too. */
    FRAMES
}
