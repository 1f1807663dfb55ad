package io.tickwire.benchmarks.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.corpus.Orders;

/** All that the rig can measure, in the order in which it is best done. */
public final class LoadRig {
    private static final int[] BURSTS = {1, 2, 5, 20};
    private static final int[] CONNECTIONS = {1, 4, 32};

    private LoadRig() {
    }

    /**
     * The scenarios.
     *
     * @return a new list
     */
    public static List<Scenario> scenarios() {
        final List<Scenario> all = new ArrayList<>();
        addClosedLoops(all);
        addBursts(all);
        all.add(new OpenLoop("open-loop-1k", 1_000));
        all.add(new OpenLoop("open-loop-10k", 10_000));
        all.add(new OpenLoop("open-loop-100k", 100_000));
        all.add(new Throughput("throughput-protobuf", Orders.PROTOBUF_VERSION));
        all.add(new Throughput("throughput-text", Orders.TEXT_VERSION));
        addReaders(all);
        addInsides(all); // with streams of their own kind: those before are compiled without them
        all.add(new FirstOrder("first-order-cold-protobuf", Orders.PROTOBUF_VERSION, false));
        all.add(new FirstOrder("first-order-warm-protobuf", Orders.PROTOBUF_VERSION, true));
        all.add(new FirstOrder("first-order-cold-text", Orders.TEXT_VERSION, false));
        all.add(new FirstOrder("first-order-warm-text", Orders.TEXT_VERSION, true));
        return all;
    }

    private static void addClosedLoops(final List<Scenario> all) {
        for (final OrderKind kind : OrderKind.values()) {
            final String what = "One price at a time out of a mixed stream, answered with one order, " + kind.words();
            final String name = "closed-loop-" + infix(kind);
            all.add(ClosedLoop.ofOne(name + "protobuf", what + ", over protobuf.", Orders.PROTOBUF_VERSION, 1, kind));
            all.add(ClosedLoop.ofOne(name + "text", what + ", over text.", Orders.TEXT_VERSION, 1, kind));
        }
    }

    private static String infix(final OrderKind kind) {
        return kind == OrderKind.PLACED ? "" : kind.name().toLowerCase(Locale.ROOT) + '-';
    }

    private static void addBursts(final List<Scenario> all) {
        for (final int orders : BURSTS) {
            all.add(ClosedLoop.ofOne("burst-" + orders, "One price, answered with " + count(orders, "order")
                + " over protobuf; timed to the last byte of the last one.",
                Orders.PROTOBUF_VERSION, orders, OrderKind.PLACED));
        }
    }

    private static String count(final int number, final String what) {
        return number == 1 ? "one " + what : number + " " + what + "s";
    }

    private static void addReaders(final List<Scenario> all) {
        for (final int connections : CONNECTIONS) {
            all.add(ClosedLoop.ofLoop("connections-" + connections,
                "Prices over protobuf to " + count(connections, "connection")
                + " on one loop with a selector, to each in turn.", connections));
        }
        all.add(ClosedLoop.ofOne("idle-spin", "A reader that spins on its channel, without a selector.",
            Orders.PROTOBUF_VERSION, 1, OrderKind.PLACED));
        all.add(ClosedLoop.ofLoop("idle-select-now", "A reader that spins on a selector.", 1));
        all.add(new IdleSelect());
    }

    private static void addInsides(final List<Scenario> all) {
        for (final OrderKind kind : OrderKind.values()) {
            addInside(all, kind, false);
        }
        addInside(all, OrderKind.PLACED, true);
        addInside(all, OrderKind.CHANGED, true);
    }

    private static void addInside(final List<Scenario> all, final OrderKind kind, final boolean rehearsed) {
        final String name = "inside-" + (rehearsed ? "rehearsed-" : "") + infix(kind);
        all.add(new Inside(name + "protobuf", Orders.PROTOBUF_VERSION, kind, rehearsed));
        all.add(new Inside(name + "text", Orders.TEXT_VERSION, kind, rehearsed));
    }
}
