package io.tickwire.benchmarks.result;

/**
 * How fast a core was for a moment, before a step of a run. Both figures are needed: a core that is clocked lower does
 * everything more slowly; one whose units are shared, because another thread of the same core or a neighbour of a virtual
 * machine computes there, does as many cycles, but less in each.
 *
 * @param step             what was measured next
 * @param gigahertz        operations in a nanosecond, if each needs the one before
 * @param operationsACycle how many are done in the time of one of those, if none needs another
 */
public record CoreLook(String step, double gigahertz, double operationsACycle) {
}
