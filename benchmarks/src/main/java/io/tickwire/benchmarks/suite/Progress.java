package io.tickwire.benchmarks.suite;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says what is running and how much time is left: the estimates of what remains, corrected by how the estimates of what
 * is done turned out. One thread.
 */
public final class Progress {
    private static final double NANOS = 1e9;
    private static final double LEAST_TRUST = 0.05;

    private final LongSupplier clock;
    private final long start;
    private final double total;
    private double done;
    private double current;

    /**
     * Starts the clock.
     *
     * @param totalSeconds of all steps, as estimated
     */
    public Progress(final double totalSeconds) {
        this(totalSeconds, System::nanoTime);
    }

    Progress(final double totalSeconds, final LongSupplier nanoClock) {
        this.total = totalSeconds;
        this.clock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /**
     * Ends the step before, begins one, and says so, without ending the line.
     *
     * @param name    of the step
     * @param seconds as estimated
     */
    public void step(final String name, final double seconds) {
        done += current;
        current = seconds;
        System.out.print(line(name));
        System.out.flush();
    }

    String line(final String name) {
        return String.format(Locale.ROOT, "[%3.0f %%, %s left] %s", percent(), time(left()), name);
    }

    /** Until a part is done the estimates are taken as they are. */
    double left() {
        final double elapsed = (clock.getAsLong() - start) / NANOS;
        final double correction = done < LEAST_TRUST * total ? 1 : elapsed / done;
        return Math.max(0, (total - done) * correction);
    }

    private double percent() {
        return total <= 0 ? 100 : Math.min(100, 100 * done / total);
    }

    /**
     * A time for people.
     *
     * @param seconds of it
     * @return minutes and seconds, such as {@code 3:05}
     */
    public static String time(final double seconds) {
        final long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
