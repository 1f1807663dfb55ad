package io.tickwire.fuzz;

/** How long each fuzz test searches: {@code -Dfuzz.duration=1h} for a long run. */
final class FuzzDuration {
    static final String VALUE = "${fuzz.duration}";

    private FuzzDuration() {
    }
}
