/** Recorded frames of a Host, played to clients. */
package io.tickwire.host.replay;
