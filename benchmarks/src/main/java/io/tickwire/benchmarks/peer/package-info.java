/**
 * Peers: what others offer for the same work, driven at their best, so that the benchmarks can set it beside the
 * connector's. A peer that does less work is a false peer: tests hold every one of them to the connector's own values.
 *
 * <p>The classes of protobuf-java and of QuickBuffers are generated while building, out of our own schema, in packages
 * below this one. The official client is driven by reflection, when its user names its jar
 * ({@code -Dofficial.jar=TwsApi.jar:protobuf-java.jar}); nothing of it is compiled against.
 */
package io.tickwire.benchmarks.peer;
