/** Connections: greeting, frames, both wires, the loop, time and what is due. */
package io.tickwire.host.session;
