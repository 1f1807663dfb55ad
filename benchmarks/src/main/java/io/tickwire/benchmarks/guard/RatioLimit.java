package io.tickwire.benchmarks.guard;

/**
 * How many times its floor each hot path may take before CI fails: the only place with these margins.
 *
 * <p>A limit is twice what the project promises (see the bars of the report), because a shared machine of CI is noisy and
 * its readings are short. It is there for what makes a path slower for good: a call that is no longer inlined, a hop to
 * another thread, a second system call, a delayed segment. Those cost more than that. To keep noise out further, the
 * fastest iteration of several interleaved rounds is taken on both sides, and all is measured again before CI fails.
 * Nothing is absolute: no nanoseconds.
 */
enum RatioLimit {
    /** Promised: 1.3 times the bare parser. */
    TICK_PROTOBUF("TickDispatch.protobufMixed", "BareTick.protobufMixed", 2.6),
    /** Promised: 1.3 times the bare parser. */
    TICK_TEXT("TickDispatch.textMixed", "BareTick.textMixed", 2.6),
    /** Promised: faster than generated classes of protobuf-java, which write the same order; here without a factor. */
    ORDER("OrderPeer.tickwire", "OrderPeer.protobufJava", 1.0),
    /** Promised: 250 ns, where protobuf has 150. */
    ORDER_TEXT("OrderMessage.text", "OrderMessage.protobuf", 3.3),
    /** Measured: 0.3 to 0.4 of an order in full, which it would be if it were not known again. */
    ORDER_AGAIN("PlaceOrder.protobufAgain", "PlaceOrder.protobuf", 0.8),
    /** Promised: 15 ns, which is 1.5 times a copy of as many bytes. */
    PREPARED_PROTOBUF("PreparedOrder.protobuf", "PreparedOrder.protobufCopy", 3.0),
    /** Twice what was measured: the 15 ns are not kept over text. */
    PREPARED_TEXT("PreparedOrder.text", "PreparedOrder.textCopy", 5.2),
    /** Promised: 1.05 times a bare socket at the median. */
    ROUND_TRIP("RoundTrip.connector", "RoundTrip.floor", 2.1),
    /** The negative control, slowed on purpose: the guard fails when this one does not. */
    CONTROL("RatioControl.eightTimes", "BareTick.protobufMixed", 2.6);

    private final String ours;
    private final String floor;
    private final double limit;

    RatioLimit(final String ours, final String floor, final double limit) {
        this.ours = ours;
        this.floor = floor;
        this.limit = limit;
    }

    /** The benchmark that is held to the limit: class without its last word, and method. */
    String ours() {
        return ours;
    }

    /** The benchmark that it is measured by. */
    String floor() {
        return floor;
    }

    double limit() {
        return limit;
    }

    /** A regular expression of JMH's for both. */
    String included() {
        return "\\.(" + pattern(ours) + "|" + pattern(floor) + ")$";
    }

    private static String pattern(final String name) {
        return name.replaceFirst("\\.", "Benchmark\\\\.");
    }
}
