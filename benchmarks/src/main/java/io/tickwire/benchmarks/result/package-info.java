/**
 * Where a run's readings are kept: whole histograms, single figures, JMH's own files and the machine's conditions, in
 * one folder that a report and a comparison are made from, without anything else.
 */
package io.tickwire.benchmarks.result;
