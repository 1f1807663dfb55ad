package io.tickwire.benchmarks.suite;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.tickwire.benchmarks.result.ResultFolder;

/** Looks at a core before each step of a run, while nothing is measured, and keeps what it saw beside the results. */
public final class CoreWatch {
    private final CoreSpeed speed = new CoreSpeed();
    private final ResultFolder folder;

    /**
     * A watch.
     *
     * @param folder takes the looks
     */
    public CoreWatch(final ResultFolder folder) {
        this.folder = folder;
    }

    /**
     * Looks: some milliseconds.
     *
     * @param step what is measured next
     * @throws UncheckedIOException when it cannot be written
     */
    public void before(final String step) {
        try {
            folder.look(speed.look(step));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
