package io.tickwire.client;

/** The messages that the requests of one thread are filled into. */
final class RequestMessages {
}
