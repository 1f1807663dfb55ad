/** The example of the README, as it runs. */
package io.tickwire.benchmarks.example;
