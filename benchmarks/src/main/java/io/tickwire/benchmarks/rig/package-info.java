/**
 * The load rig: real loopback sockets, a bare client as the floor beside the connector, and, if its jar is named, IB's
 * own client. {@link io.tickwire.benchmarks.rig.LoadRig} lists what can be measured.
 */
package io.tickwire.benchmarks.rig;
