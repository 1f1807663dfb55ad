package io.tickwire.benchmarks.report;

/**
 * One figure held against its bar. The figure decides, which is in the middle of its rounds; between what they lie tells
 * whether that is sure.
 *
 * @param bar      what was promised
 * @param what     was measured, by its name in this report; empty when nothing was
 * @param measured as shown
 * @param met      whether it keeps the promise
 * @param close    whether the limit lies within the spread, so that another run may say otherwise
 */
record Verdict(String bar, String what, String measured, boolean met, boolean close) {
    static Verdict missing(final String bar) {
        return new Verdict(bar, "", "", false, false);
    }

    static Verdict atMost(
        final String bar, final String what, final String measured, final Spread figure, final double limit) {
        return new Verdict(bar, what, measured, figure.value() <= limit, figure.hasWithin(limit));
    }

    static Verdict atLeast(
        final String bar, final String what, final String measured, final Spread figure, final double limit) {
        return new Verdict(bar, what, measured, figure.value() >= limit, figure.hasWithin(limit));
    }

    boolean isMeasured() {
        return !what.isEmpty();
    }

    boolean isMissed() {
        return isMeasured() && !met;
    }

    /** Whether it is of time, and not of a ratio to what was measured beside it. */
    boolean isAbsolute() {
        return measured.endsWith(" ns") || measured.endsWith("ticks/s");
    }

    String word() {
        return !isMeasured() ? "not measured in this run"
            : (met ? "met" : "**missed**") + (close ? "; limit within the spread" : "");
    }
}
