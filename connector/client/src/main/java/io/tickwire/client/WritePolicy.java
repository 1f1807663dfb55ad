package io.tickwire.client;

/**
 * When requests that are made from within callbacks are written to the socket. Requests made elsewhere leave at once,
 * or, from other threads, with the reader's next cycle.
 */
public enum WritePolicy {

    /** Each request leaves by itself, within the request method. A burst of orders costs a system call for each. */
    REQUEST,

    /** All requests made by the callbacks of one message leave in one write, as soon as those have returned. */
    MESSAGE,

    /** All requests made while a batch of received messages is delivered leave in one write at its end. */
    BATCH
}
