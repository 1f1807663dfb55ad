package io.tickwire.benchmarks.report;

/**
 * One figure held against its bar.
 *
 * @param bar      what was promised
 * @param what     was measured, by its name in this report; empty when nothing was
 * @param measured as shown
 * @param met      whether it keeps the promise
 */
record Verdict(String bar, String what, String measured, boolean met) {
    static Verdict missing(final String bar) {
        return new Verdict(bar, "", "", false);
    }

    String word() {
        return what.isEmpty() ? "not measured in this run" : met ? "met" : "**missed**";
    }
}
