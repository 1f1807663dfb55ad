package io.tickwire.benchmarks.rig;

import java.util.concurrent.TimeUnit;

/** How long and how often the rig measures, and whom. Immutable. */
public final class RigSettings {
    /** What compiling takes on two idle cores. */
    private static final double COMPILE_SECONDS = 4;

    private final int rounds;
    private final long warmUpNanos;
    private final long roundNanos;
    private final long compileNanos;
    private final int freshJvms;
    private final OfficialJars official;

    private RigSettings(
        final int rounds, final int warmUpMillis, final int roundMillis, final int compileSeconds,
        final int freshJvms, final OfficialJars official) {
        this(rounds, TimeUnit.MILLISECONDS.toNanos(warmUpMillis), TimeUnit.MILLISECONDS.toNanos(roundMillis),
            TimeUnit.SECONDS.toNanos(compileSeconds), freshJvms, official);
    }

    private RigSettings(
        final int rounds, final long warmUpNanos, final long roundNanos, final long compileNanos, final int freshJvms,
        final OfficialJars official) {
        this.rounds = rounds;
        this.warmUpNanos = warmUpNanos;
        this.roundNanos = roundNanos;
        this.compileNanos = compileNanos;
        this.freshJvms = freshJvms;
        this.official = official;
    }

    /**
     * Some six seconds a scenario, mostly compiling: to see that all is well.
     *
     * @param official the official client, or none
     * @return the settings
     */
    public static RigSettings quick(final OfficialJars official) {
        return new RigSettings(3, 1_000, 600, 10, 2, official);
    }

    /**
     * Some fifteen seconds a scenario, with what compiling takes: for results to keep.
     *
     * @param official the official client, or none
     * @return the settings
     */
    public static RigSettings full(final OfficialJars official) {
        return new RigSettings(5, 2_000, 1_600, 20, 5, official);
    }

    /**
     * The share of one of several JVMs, over which the rounds are spread. The official client has its round in the first.
     *
     * @param sitting  which of them, from 0
     * @param sittings how many there are
     * @return the settings; these, if there is but one
     */
    public RigSettings sitting(final int sitting, final int sittings) {
        return sittings == 1 ? this : new RigSettings((rounds + sittings - 1) / sittings, warmUpNanos, roundNanos,
            compileNanos, freshJvms, sitting == 0 ? official : OfficialJars.NONE);
    }

    /**
     * A second of measurement: for what is repeated in many JVMs.
     *
     * @return the settings
     */
    public static RigSettings probe() {
        return new RigSettings(2, 500, 500, 2, 0, OfficialJars.NONE);
    }

    /** Two rounds of a tenth of a second, cold: for tests of the rig itself. */
    static RigSettings brief() {
        return new RigSettings(2, 100, 100, 0, 1, OfficialJars.NONE);
    }

    /** Rounds of each scenario, one histogram each. */
    int rounds() {
        return rounds;
    }

    /** What is thrown away before them. */
    long warmUpNanos() {
        return warmUpNanos;
    }

    /** How long a round lasts. */
    long roundNanos() {
        return roundNanos;
    }

    /** How long the connector may take, once, to have itself compiled before its first scenario. */
    long compileNanos() {
        return compileNanos;
    }

    /** How many JVMs are started for what happens once in a JVM. */
    int freshJvms() {
        return freshJvms;
    }

    /** The official client, or none. */
    OfficialJars official() {
        return official;
    }

    /** What compiling, warm-up and rounds of one pair of contenders take. */
    double pairSeconds() {
        return Math.min(COMPILE_SECONDS, compileNanos / 1e9) + (warmUpNanos + rounds * roundNanos) / 1e9;
    }

    /** What the official client takes beside a pair, if there is one. */
    double officialSeconds() {
        return official.isNamed() ? (warmUpNanos + roundNanos) / 1e9 : 0;
    }
}
