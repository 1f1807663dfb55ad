package io.tickwire.benchmarks.rig;

import java.io.IOException;

import io.tickwire.benchmarks.result.ResultFolder;

/** Something the rig measures. */
public interface Scenario {
    /** JVMs of those that promises are about. */
    int SITTINGS = 3;

    /**
     * Its id.
     *
     * @return such as {@code closed-loop-protobuf}
     */
    String name();

    /**
     * What is done, and what is timed.
     *
     * @return a sentence
     */
    String description();

    /**
     * How long it will take.
     *
     * @param settings that it will run with
     * @return seconds, roughly
     */
    double estimatedSeconds(RigSettings settings);

    /**
     * Over how many JVMs its rounds are spread when the results are kept: what one JVM has compiled, and the hour in which
     * it ran, move a figure more than the rounds within it differ.
     *
     * @return 1 or more
     */
    default int sittings() {
        return 1;
    }

    /**
     * Runs it on the calling thread, which must have a core of its own, and one more.
     *
     * @param settings how long, and whom beside floor and connector
     * @param folder   takes what was measured
     * @throws IOException          when a connection fails or the result cannot be written
     * @throws InterruptedException when interrupted
     * @throws RuntimeException     when a contender falls silent; the message names it
     */
    void run(RigSettings settings, ResultFolder folder) throws IOException, InterruptedException;
}
