package io.tickwire.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a promise is not kept, where that is known; the only place with such sentences. */
final class Reasons {
    private static final String FOUND = " ([what was found](../../tuning.md#what-the-compiler-makes-of-it)).";
    private static final String IN_FULL = "An order in full runs through more code than one that is known again, and"
        + " between two prices that code leaves the processor's first caches: 0.3 to 0.4 us, when it was looked into"
        + FOUND;
    /** Of the median: what a tail has beyond that is not explained by it. */
    private static final String MEDIAN = " p50 ";
    private static final Map<String, String> OF_MEDIANS =
        Map.of("closed-loop-changed-protobuf", IN_FULL, "closed-loop-changed-text", IN_FULL);
    private static final Map<String, String> KNOWN = Map.of(
        "PreparedOrder.text", "Over text numbers are digits, which have to be made, and of no fixed number: when a price"
            + " becomes shorter, all orders behind it in a burst move and are copied. Three numbers and a copy alone,"
            + " written by hand for these bytes, took 13 to 14 ns when it was looked into" + FOUND,
        "Recording.tickwire less its floor", "Most of it is the look at the clock, once a message, for which the processor"
            + " first ends what it has begun: `clock` less `floor` in [the table](#recording).",
        RigSection.BYTES, "The JDK's own selector boxes file descriptors above 127, unless it is told not to"
            + " ([how](../../tuning.md#my-loop-with-a-selector-makes-garbage)): this is `connections-32`. Some dozens of"
            + " bytes are made once, when a thread asks for a method to be compiled late.");

    private Reasons() {
    }

    /** A list of those that were missed, or nothing. */
    static String of(final List<Verdict> verdicts, final CoreShare core) {
        final String reasons = verdicts.stream().filter(Verdict::isMissed)
            .map(one -> "* " + one.what() + ": " + why(one, one.isAbsolute() ? core.lack(one.what()) : "") + "\n")
            .distinct().collect(Collectors.joining());
        return reasons.isEmpty() ? "" : "Why bars are missed:\n\n" + reasons + "\n";
    }

    private static String why(final Verdict missed, final String lack) {
        final Map<String, String> reasons = missed.bar().contains(MEDIAN) ? OF_MEDIANS : KNOWN;
        final String known = reasons.getOrDefault(missed.what(), lack.isEmpty() ? "No reason is known." : "");
        return known.isEmpty() || lack.isEmpty() ? known + lack : known + " " + lack;
    }
}
