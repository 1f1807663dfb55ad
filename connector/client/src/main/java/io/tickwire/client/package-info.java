/**
 * The client of a Host: {@link io.tickwire.client.EClientSocket} makes requests, {@link io.tickwire.client.EWrapper}
 * hears the answers. The rules of its threads:
 *
 * <ul>
 *   <li>A connection has one reader: a thread of its own, the thread of a {@link io.tickwire.client.ConnectorLoop} that
 *   it shares with others, or whoever calls {@code poll()}.
 *   <li>Every callback comes from the reader, one after the other, and must not block: while it runs, nothing is read
 *   and nothing is sent.
 *   <li>Every thread may make requests. Those of a callback are written to the socket as soon as the callbacks of the
 *   message have returned; those of other threads with the reader's next cycle. Each thread's own order is kept.
 *   <li>A request that is refused before it reaches the reader is reported by {@code error} on the thread that made it.
 *   <li>Texts and messages of a callback are views, valid until it returns.
 *   <li>Nothing of this allocates in steady state. Connecting, and losing a connection, do.
 * </ul>
 */
package io.tickwire.client;
