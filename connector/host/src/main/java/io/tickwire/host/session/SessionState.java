package io.tickwire.host.session;

/** How far a session has come. */
enum SessionState {
    /** The client has yet to say which versions it speaks. */
    GREETING,
    /** The version is agreed; START_API has yet to come. */
    GREETED,
    /** Requests are served. */
    OPEN,
    /** Gone. */
    CLOSED
}
