/** Runs the JMH suite and the load rig, one after the other, into a result folder; says how far it is. */
package io.tickwire.benchmarks.suite;
