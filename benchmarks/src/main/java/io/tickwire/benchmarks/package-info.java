/**
 * Benchmarks, the load rig, the quick start and the report. Nothing here is needed to use the connector.
 *
 * <p>Every figure is taken beside its floor: the same bytes, moved by a bare NIO channel, or parsed by a few lines
 * written by hand, in the same run. On a shared machine only the ratio means anything.
 *
 * <p>Names of benchmarks, for whoever reads JMH's results:
 * <ul>
 * <li>A class is a group of things that are to be compared. Its parameters, if any, tell the case: a wire, a family.
 * <li>In a class whose name ends with {@code PeerBenchmark}, each method is a contender: {@code tickwire},
 *     {@code floor} (the least that must be done), {@code protobufJava}, {@code quickBuffers}, {@code philadelphia},
 *     {@code official} (the official client, when its user names its jar), {@code jdk}, {@code agrona}, {@code dfp},
 *     {@code fastDoubleParser}. The guard on bytes leaves these classes out: peers may allocate.
 * <li>In the other classes every method is held to 0 bytes: ours, the floor, and the rare library beside them.
 * </ul>
 */
package io.tickwire.benchmarks;
