/**
 * The long run without a garbage collector: {@code mvn -q compile -Psoak}, with {@code -Dticks=} and {@code -Dorders=}
 * for another length, and {@code -Dleak=true} for the negative control, which must end with OutOfMemoryError.
 */
package io.tickwire.benchmarks.soak;
