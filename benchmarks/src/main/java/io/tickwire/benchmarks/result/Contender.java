package io.tickwire.benchmarks.result;

/** Who is measured, as the results call them. */
public final class Contender {
    /** A bare channel. */
    public static final String FLOOR = "floor";
    /** The connector. */
    public static final String TICKWIRE = "tickwire";
    /** IB's own Java client. */
    public static final String OFFICIAL = "official";
    /** The looks at the clock that are part of another one's times. */
    public static final String CLOCK = "clock";

    private Contender() {
    }
}
