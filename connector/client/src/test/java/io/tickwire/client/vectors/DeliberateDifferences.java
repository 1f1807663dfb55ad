package io.tickwire.client.vectors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The only exceptions that the vector tests know. */
final class DeliberateDifferences {
    private static final List<Difference> ALL =
        Stream.of(OutgoingDifferences.all(), IncomingDifferences.all()).flatMap(List::stream).toList();

    private DeliberateDifferences() {
    }

    static List<Difference> all() {
        return ALL;
    }

    /** What remains of the mismatches of a vector. */
    static List<Mismatch> unexplained(final Vector vector, final List<Mismatch> mismatches, final Heard heard) {
        return mismatches.stream()
            .filter(mismatch -> !isExplained(new Difference.Deviation(vector, mismatch, heard)))
            .collect(Collectors.toList());
    }

    private static boolean isExplained(final Difference.Deviation deviation) {
        final List<Difference> known =
            deviation.vector().isOutgoing() ? OutgoingDifferences.all() : IncomingDifferences.all();
        return known.stream().anyMatch(difference -> difference.rule().explains(deviation));
    }
}
