package io.tickwire.benchmarks.rig;

import java.util.ArrayList;
import java.util.List;

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
        final String what = "One price at a time out of a mixed stream, answered with one order";
        all.add(ClosedLoop.ofOne("closed-loop-protobuf", what + ", encoded in full, over protobuf.",
            Orders.PROTOBUF_VERSION, 1, false));
        all.add(ClosedLoop.ofOne("closed-loop-text", what + ", encoded in full, over text.",
            Orders.TEXT_VERSION, 1, false));
        all.add(ClosedLoop.ofOne("closed-loop-prepared-protobuf", what + " that was prepared, over protobuf.",
            Orders.PROTOBUF_VERSION, 1, true));
        all.add(ClosedLoop.ofOne("closed-loop-prepared-text", what + " that was prepared, over text.",
            Orders.TEXT_VERSION, 1, true));
    }

    private static void addBursts(final List<Scenario> all) {
        for (final int orders : BURSTS) {
            all.add(ClosedLoop.ofOne("burst-" + orders, "One price, answered with " + orders
                + " orders in full over protobuf; timed to the last byte of the last one.",
                Orders.PROTOBUF_VERSION, orders, false));
        }
    }

    private static void addReaders(final List<Scenario> all) {
        for (final int connections : CONNECTIONS) {
            all.add(ClosedLoop.ofLoop("connections-" + connections, connections + " connections on one loop with a"
                + " selector, each in turn given a price over protobuf.", connections));
        }
        all.add(ClosedLoop.ofOne("idle-spin", "A reader that spins on its channel, without a selector.",
            Orders.PROTOBUF_VERSION, 1, false));
        all.add(ClosedLoop.ofLoop("idle-select-now", "A reader that spins on a selector.", 1));
        all.add(new IdleSelect());
    }

    private static void addInsides(final List<Scenario> all) {
        all.add(new Inside("inside-protobuf", Orders.PROTOBUF_VERSION, false, false));
        all.add(new Inside("inside-text", Orders.TEXT_VERSION, false, false));
        all.add(new Inside("inside-prepared-protobuf", Orders.PROTOBUF_VERSION, true, false));
        all.add(new Inside("inside-prepared-text", Orders.TEXT_VERSION, true, false));
        all.add(new Inside("inside-rehearsed-protobuf", Orders.PROTOBUF_VERSION, false, true));
        all.add(new Inside("inside-rehearsed-text", Orders.TEXT_VERSION, false, true));
        all.add(new Inside("inside-rehearsed-prepared-protobuf", Orders.PROTOBUF_VERSION, true, true));
        all.add(new Inside("inside-rehearsed-prepared-text", Orders.TEXT_VERSION, true, true));
    }
}
