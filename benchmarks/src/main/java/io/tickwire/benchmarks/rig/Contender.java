package io.tickwire.benchmarks.rig;

/** Who is measured, as the results call them. */
public final class Contender {
    /** A bare channel. */
    public static final String FLOOR = "floor";
    /** The connector. */
    public static final String TICKWIRE = "tickwire";
    /** IB's own Java client. */
    public static final String OFFICIAL = "official";

    private Contender() {
    }
}
