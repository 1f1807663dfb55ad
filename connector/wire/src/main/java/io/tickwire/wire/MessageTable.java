package io.tickwire.wire;

import java.util.Arrays;

/**
 * What is known of each message of one direction, by id: filled once by {@link RequestId} and {@link MessageId}.
 */
final class MessageTable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final String[] names;
    private final int[] since;
    private final int[] protobufFrom;
    private final boolean[] hasText;

    MessageTable(final int max) {
        names = new String[max + 1];
        since = new int[max + 1];
        protobufFrom = new int[max + 1];
        hasText = new boolean[max + 1];
        Arrays.fill(since, NEVER);
        Arrays.fill(protobufFrom, NEVER);
    }

    void both(final int id, final String name, final int sinceVersion, final int protobufFromVersion) {
        row(id, name, sinceVersion, protobufFromVersion, true);
    }

    void textOnly(final int id, final String name, final int sinceVersion) {
        row(id, name, sinceVersion, NEVER, true);
    }

    void protobufOnly(final int id, final String name, final int sinceVersion) {
        row(id, name, sinceVersion, sinceVersion, false);
    }

    private void row(final int id, final String name, final int since, final int protobufFrom, final boolean hasText) {
        names[id] = name;
        this.since[id] = since;
        this.protobufFrom[id] = protobufFrom;
        this.hasText[id] = hasText;
    }

    int max() {
        return names.length - 1;
    }

    String name(final int id) {
        return inside(id) ? names[id] : null;
    }

    int since(final int id) {
        return inside(id) ? since[id] : NEVER;
    }

    int protobufFrom(final int id) {
        return inside(id) ? protobufFrom[id] : NEVER;
    }

    boolean hasText(final int id) {
        return inside(id) && hasText[id];
    }

    private boolean inside(final int id) {
        return id >= 0 && id < names.length;
    }
}
