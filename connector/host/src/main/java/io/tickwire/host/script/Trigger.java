package io.tickwire.host.script;

import java.time.Duration;

/**
 * When a line is done.
 *
 * @param kind  of occasion.
 * @param time  for {@link Kind#AT}, {@link Kind#EVERY}, {@link Kind#AFTER}.
 * @param count the how manieth order, fill, or connection.
 * @param clientId whose connection.
 */
record Trigger(Kind kind, Duration time, int count, int clientId) {

    /** Kinds of occasions. */
    enum Kind {
        /** So long after the Host started. */
        AT,
        /** Again and again. */
        EVERY,
        /** So long after the line above. */
        AFTER,
        /** A new order goes to work. */
        ORDER,
        /** An order fills. */
        FILL,
        /** A client has connected. */
        CLIENT
    }

    /** Reads the words of a trigger. */
    static Trigger read(final Words words) {
        final String first = words.next("at, every, after, on");
        return switch (first) {
            case "at" -> new Trigger(Kind.AT, words.time(), 0, 0);
            case "every" -> new Trigger(Kind.EVERY, words.positiveTime(), 0, 0);
            case "after" -> new Trigger(Kind.AFTER, words.time(), 0, 0);
            case "on" -> event(words);
            default -> throw words.wrong(first, "at, every, after, on");
        };
    }

    private static Trigger event(final Words words) {
        final String event = words.next("order, fill, client");
        return switch (event) {
            case "order" -> new Trigger(Kind.ORDER, null, words.positive("the number of an order, from 1"), 0);
            case "fill" -> new Trigger(Kind.FILL, null, words.positive("the number of a fill, from 1"), 0);
            case "client" -> client(words);
            default -> throw words.wrong(event, "order, fill, client");
        };
    }

    private static Trigger client(final Words words) {
        final int clientId = words.integer("a client id");
        final int time = words.optional("again") ? 2 : 1;
        return new Trigger(Kind.CLIENT, null, time, clientId);
    }

    /** Whether lines on this occasion are about a client. */
    boolean hasClient() {
        return kind == Kind.ORDER || kind == Kind.FILL || kind == Kind.CLIENT;
    }

    /** Whether lines on this occasion are about an order. */
    boolean hasOrder() {
        return kind == Kind.ORDER || kind == Kind.FILL;
    }
}
