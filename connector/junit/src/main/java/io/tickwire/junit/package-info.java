/**
 * A JUnit 5 extension that gives each test a {@link io.tickwire.host.SimulatedHost} of its own:
 * {@link io.tickwire.junit.SimulatedHostTest}, or {@link io.tickwire.junit.SimulatedHostExtension} with settings in code.
 */
package io.tickwire.junit;
