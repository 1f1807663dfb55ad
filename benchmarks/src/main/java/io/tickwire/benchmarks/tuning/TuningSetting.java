package io.tickwire.benchmarks.tuning;

import java.util.List;

/**
 * Something that can be set, and the JVM that shows its effect.
 *
 * @param label    in the table
 * @param probe    what that JVM does
 * @param flags    that set it
 * @param training flags of a JVM that is run once before, to write the archive that {@link #flags} name; may be empty
 * @param sinceJdk the oldest JDK that knows the flags
 */
record TuningSetting(String label, Probe probe, List<String> flags, List<String> training, int sinceJdk) {
    /** Stands for a file that the training writes. */
    static final String ARCHIVE = "{archive}";

    /** What a JVM is started for. */
    enum Probe {
        /** Tick to order in a closed loop beside the floor, and ticks decoded. */
        STEADY(SteadyProbe.class),
        /** From the start of the JVM to its first order. */
        START(StartProbe.class),
        /** Tick to order with a reader of the connector's own. */
        READER(ReaderProbe.class);

        private final Class<?> main;

        Probe(final Class<?> main) {
            this.main = main;
        }

        String main() {
            return main.getName();
        }
    }

    static TuningSetting steady(final String label, final String... flags) {
        return new TuningSetting(label, Probe.STEADY, List.of(flags), List.of(), 0);
    }

    static TuningSetting start(final String label, final String... flags) {
        return new TuningSetting(label, Probe.START, List.of(flags), List.of(), 0);
    }

    static TuningSetting reader(final String label, final String value) {
        return new TuningSetting(label, Probe.READER, List.of("-D" + ReaderProbe.STRATEGY + "=" + value), List.of(), 0);
    }
}
