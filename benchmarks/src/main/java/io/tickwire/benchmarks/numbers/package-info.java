/**
 * Numbers in text, read from and written to buffers: the connector's beside the JDK's and those of libraries. All read
 * the same bytes; who wants a string has to make it, as he would in a codec.
 */
package io.tickwire.benchmarks.numbers;
