/**
 * Bytes in, bytes out: the reader and its cycle, the greeting, the buffers of a connection, and the ring by which other
 * threads send. Knows frames, but no messages. Not for applications, which see it through
 * {@link io.tickwire.client.EClientSocket}, except for its counters.
 */
package io.tickwire.client.transport;
