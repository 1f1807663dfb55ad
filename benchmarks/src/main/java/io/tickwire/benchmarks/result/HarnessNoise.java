package io.tickwire.benchmarks.result;

import java.util.Collection;

/**
 * What JMH itself allocates: a few kilobytes an iteration, whatever is measured. Spread over millions of operations it
 * vanishes; over some thousand slow ones, or few on a busy machine, it looks like a byte or two for each. How much it is
 * is learned from the benchmarks of the same result that are clean beyond doubt.
 */
public final class HarnessNoise {
    /** Bytes an operation that are nobody's: one object in 32 operations and more would show. */
    private static final double NOTHING = 0.5;
    /** So fast, and so clean, that the bytes of an iteration can only be the harness's. */
    private static final double BEYOND_DOUBT = 0.05;
    /** Half of the smallest object: an object each operation is never taken for noise, however slow the operation. */
    private static final double HALF_AN_OBJECT = 8;
    private static final double SPREAD = 2;
    private static final int FEWEST_WITNESSES = 3;

    private final double iterationBytes;

    private HarnessNoise(final double iterationBytes) {
        this.iterationBytes = iterationBytes;
    }

    /**
     * Learns it.
     *
     * @param scores of one run
     * @return the noise; none if too few benchmarks are clean beyond doubt
     */
    public static HarnessNoise of(final Collection<JmhScore> scores) {
        final double[] witnesses = scores.stream().filter(score -> score.bytes() < BEYOND_DOUBT)
            .mapToDouble(JmhScore::iterationBytes).filter(bytes -> !Double.isNaN(bytes)).toArray();
        return new HarnessNoise(witnesses.length < FEWEST_WITNESSES ? 0 : JmhScore.median(witnesses));
    }

    /**
     * Whether a benchmark allocates nothing of its own.
     *
     * @param score with bytes
     * @return true if its bytes are none, or no more than the harness's; false if they were not measured
     */
    public boolean isAllOf(final JmhScore score) {
        return score.bytes() < NOTHING
            || score.bytes() < HALF_AN_OBJECT && score.iterationBytes() <= SPREAD * iterationBytes;
    }
}
