package io.tickwire.wire;

import java.util.Arrays;

/**
 * What is known of each message of one direction, by id: {@link RequestId#TABLE} and {@link MessageId#TABLE}. An id is one
 * of their constants, without the offset of the protobuf wire; others are unknown, which is no error.
 *
 * <p>Any thread; does not allocate.
 */
public final class MessageTable {

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

    /**
     * The largest id there is.
     *
     * @return an id; smaller ones need not exist
     */
    public int max() {
        return names.length - 1;
    }

    /**
     * Whether there is such a message.
     *
     * @param id of a message
     * @return true if it is known
     */
    public boolean exists(final int id) {
        return name(id) != null;
    }

    /**
     * The name of a message, as the constants spell it.
     *
     * @param id of a message
     * @return its name, or null for an unknown id
     */
    public String name(final int id) {
        return inside(id) ? names[id] : null;
    }

    /**
     * The first server version at which a message exists.
     *
     * @param id of a message
     * @return a server version, {@link ServerVersion#MIN} if it always did; {@link Integer#MAX_VALUE} for an unknown id
     */
    public int sinceVersion(final int id) {
        return inside(id) ? since[id] : NEVER;
    }

    /**
     * The first server version at which a message travels as protobuf.
     *
     * @param id of a message
     * @return a server version, or {@link Integer#MAX_VALUE} for a message that is text for ever, and for an unknown id
     */
    public int protobufFrom(final int id) {
        return inside(id) ? protobufFrom[id] : NEVER;
    }

    /**
     * Whether a message has, or had, a text form.
     *
     * @param id of a message
     * @return false for messages that were protobuf from their first day, and for unknown ids
     */
    public boolean hasText(final int id) {
        return inside(id) && hasText[id];
    }

    private boolean inside(final int id) {
        return id >= 0 && id < names.length;
    }
}
