package io.tickwire.benchmarks.soak;

import java.io.IOException;

/**
 * A long run without a garbage collector: hundreds of millions of ticks and a million orders in 64 MB of heap, over
 * both wires and loopback sockets. Under Epsilon nothing is ever freed, so that a build that allocates by tick or by
 * order dies. At the end the counts of both ends must be equal.
 *
 * <p>The JVM is to be started with {@code -XX:+UnlockExperimentalVMOptions -XX:+UseEpsilonGC -Xms64m -Xmx64m
 * -XX:+ExitOnOutOfMemoryError}; the profile {@code soak} does it. Properties: {@code ticks}, {@code orders}, and
 * {@code leak=true} for the negative control, which allocates with each tick and must die.
 */
public final class Soak {
    static final int PROTOBUF = 226;
    static final int TEXT = 200;

    private static final long TICKS = 200_000_000;
    private static final long ORDERS = 1_000_000;

    private Soak() {
    }

    /**
     * Runs it; the exit code is 0 if it finished and all counts agree.
     *
     * @param args none
     * @throws IOException          when a connection fails
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final long ticks = number("ticks", TICKS);
        final long orders = number("orders", ORDERS);
        final boolean leak = Boolean.getBoolean("leak");
        final Heap heap = new Heap();
        System.out.println("soak: " + ticks + " ticks, " + orders + " orders, half of each as protobuf, half as text; "
            + heap.describe());
        if (leak) {
            System.out.println("NEGATIVE CONTROL: every tick allocates; this run must die for want of memory");
        }
        final long start = heap.used();
        boolean equal = new TickPhase("ticks, protobuf", PROTOBUF, ticks - ticks / 2, leak).run(heap);
        equal &= new TickPhase("ticks, text", TEXT, ticks / 2, leak).run(heap);
        equal &= new OrderPhase("orders, protobuf", PROTOBUF, orders - orders / 2).run(heap);
        equal &= new OrderPhase("orders, text", TEXT, orders / 2).run(heap);
        System.out.println("soak: heap used at the start " + Heap.megabytes(start) + ", at the end "
            + Heap.megabytes(heap.used()) + " of " + Heap.megabytes(heap.size())
            + (equal ? "; finished, all counts agree" : "; FAILED: counts differ"));
        System.exit(equal && !leak ? 0 : 1);
    }

    private static long number(final String name, final long fallback) {
        final String text = System.getProperty(name, "").replace("_", "");
        return text.isEmpty() ? fallback : Long.parseLong(text);
    }
}
