package io.tickwire.client.vectors;

import java.util.Map;
import java.util.TreeMap;

/** Counts vectors, and keeps one example of each kind of failure. Any thread. */
final class Tally {
    private static final int SHOWN = Integer.getInteger("vectors.shown", 20);

    private final Map<String, Group> groups = new TreeMap<>();
    private long outgoing;
    private long incoming;
    private long failed;

    /** Failures of one kind: in the same kind of vectors, at the same field first. */
    private static final class Group {
        private final Outcome first;
        private int count;

        Group(final Outcome first) {
            this.first = first;
        }
    }

    synchronized void addOutgoing(final Outcome outcome) {
        outgoing++;
        add(outcome);
    }

    synchronized void addIncoming(final Outcome outcome) {
        incoming++;
        add(outcome);
    }

    private void add(final Outcome outcome) {
        if (outcome.isWrong()) {
            failed++;
            groups.computeIfAbsent(outcome.kind(), key -> new Group(outcome)).count++;
        }
    }

    synchronized long failed() {
        return failed;
    }

    synchronized long total() {
        return outgoing + incoming;
    }

    /** The most frequent kinds of failure with an example of each, then the one closing line. */
    synchronized String report() {
        final StringBuilder text = new StringBuilder();
        groups.entrySet().stream().sorted((a, b) -> b.getValue().count - a.getValue().count).limit(SHOWN)
            .forEach(entry -> text.append("FAILED ").append(entry.getValue().count).append(" times, ")
                .append(entry.getKey()).append(", first ").append(entry.getValue().first).append('\n'));
        return text.append("vectors: ").append(outgoing).append(" outgoing, ").append(incoming).append(" incoming, ")
            .append(failed).append(" failed").toString();
    }
}
