package io.tickwire.benchmarks.rig;

import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.corpus.Orders;

/** All that the rig can measure, in the order in which it is best done. */
public final class LoadRig {
    private static final int[] BURSTS = {1, 2, 5, 20};

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
        return all;
    }

    private static void addClosedLoops(final List<Scenario> all) {
        final String what = "One price at a time out of a mixed stream, answered with one order";
        all.add(new ClosedLoop("closed-loop-protobuf", what + ", encoded in full, over protobuf.",
            Orders.PROTOBUF_VERSION, 1, false));
        all.add(new ClosedLoop("closed-loop-text", what + ", encoded in full, over text.",
            Orders.TEXT_VERSION, 1, false));
        all.add(new ClosedLoop("closed-loop-prepared-protobuf", what + " that was prepared, over protobuf.",
            Orders.PROTOBUF_VERSION, 1, true));
        all.add(new ClosedLoop("closed-loop-prepared-text", what + " that was prepared, over text.",
            Orders.TEXT_VERSION, 1, true));
    }

    private static void addBursts(final List<Scenario> all) {
        for (final int orders : BURSTS) {
            all.add(new ClosedLoop("burst-" + orders, "One price, answered with " + orders
                + " orders in full over protobuf; timed to the last byte of the last one.",
                Orders.PROTOBUF_VERSION, orders, false));
        }
    }
}
