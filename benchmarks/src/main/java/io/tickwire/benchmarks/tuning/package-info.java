/** Measures what JVM flags and settings do to the connector, and writes the tables of {@code tuning.md}. */
package io.tickwire.benchmarks.tuning;
