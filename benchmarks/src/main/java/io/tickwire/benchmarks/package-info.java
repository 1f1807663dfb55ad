/**
 * Benchmarks, the load rig, the quick start and the report. Nothing here is needed to use the connector.
 *
 * <p>Every figure is taken beside its floor: the same bytes, moved by a bare NIO channel, or parsed by a few lines
 * written by hand, in the same run. On a shared machine only the ratio means anything.
 */
package io.tickwire.benchmarks;
