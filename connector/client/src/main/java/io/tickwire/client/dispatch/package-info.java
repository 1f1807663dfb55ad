/**
 * From a frame to a callback: {@link io.tickwire.client.dispatch.Dispatcher} reads the id, one class for each domain has
 * one method for each message, and that decodes, over either wire, into a reused message and calls back.
 *
 * <p>Everything here runs on the reader's thread and allocates nothing in steady state. What a frame holds is decoded to
 * its end before the first callback, so that a frame that cannot be read gives one error and never half of its values.
 */
package io.tickwire.client.dispatch;
