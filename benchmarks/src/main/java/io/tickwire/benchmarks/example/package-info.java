/** Examples that run: the README's, and how fast the Host's tick cannon is. */
package io.tickwire.benchmarks.example;
