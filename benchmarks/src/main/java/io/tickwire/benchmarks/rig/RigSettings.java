package io.tickwire.benchmarks.rig;

import java.util.concurrent.TimeUnit;

/** How long and how often the rig measures, and whom. Immutable. */
public final class RigSettings {
    private final int rounds;
    private final long warmUpNanos;
    private final long roundNanos;
    private final long compileNanos;
    private final int freshJvms;
    private final OfficialJars official;

    private RigSettings(
        final int rounds, final int warmUpMillis, final int roundMillis, final int compileSeconds,
        final int freshJvms, final OfficialJars official) {
        this.rounds = rounds;
        this.warmUpNanos = TimeUnit.MILLISECONDS.toNanos(warmUpMillis);
        this.roundNanos = TimeUnit.MILLISECONDS.toNanos(roundMillis);
        this.compileNanos = TimeUnit.SECONDS.toNanos(compileSeconds);
        this.freshJvms = freshJvms;
        this.official = official;
    }

    /**
     * A few seconds a scenario: to see that all is well.
     *
     * @param official the official client, or none
     * @return the settings
     */
    public static RigSettings quick(final OfficialJars official) {
        return new RigSettings(3, 1_200, 600, 10, 2, official);
    }

    /**
     * About fifteen seconds a scenario: for results to keep.
     *
     * @param official the official client, or none
     * @return the settings
     */
    public static RigSettings full(final OfficialJars official) {
        return new RigSettings(5, 3_000, 2_000, 20, 5, official);
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

    /** What warm-up and rounds of one pair of contenders take. */
    double pairSeconds() {
        return (warmUpNanos + rounds * roundNanos) / 1e9;
    }

    /** What the official client takes beside a pair, if there is one. */
    double officialSeconds() {
        return official.isNamed() ? (warmUpNanos + roundNanos) / 1e9 : 0;
    }
}
