package io.tickwire.client.vectors;

import java.util.List;

/** What became of a vector: the same as in the official client, different on purpose, or wrong. */
record Outcome(Vector vector, List<Mismatch> wrong) {
    static final Outcome SAME = new Outcome(null, List.of());

    /** Strikes out the mismatches that are deliberate. */
    static Outcome of(final Vector vector, final List<Mismatch> mismatches, final Heard heard) {
        final List<Mismatch> wrong = DeliberateDifferences.unexplained(vector, mismatches, heard);
        return wrong.isEmpty() ? SAME : new Outcome(vector, wrong);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** What failures are grouped by: the kind of vector, and the field that is wrong first. */
    String kind() {
        return vector.file().replaceAll("/.*", "") + " " + wrong.get(0).field();
    }

    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder().append(vector);
        wrong.stream().limit(5).forEach(mismatch -> text.append("\n    ").append(shorten(mismatch.toString())));
        return text.toString();
    }

    private static String shorten(final String text) {
        return text.length() > 600 ? text.substring(0, 600) + " ..." : text;
    }
}
