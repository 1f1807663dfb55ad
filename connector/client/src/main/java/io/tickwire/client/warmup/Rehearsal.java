package io.tickwire.client.warmup;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.ServerVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.agrona.concurrent.IdleStrategy;

/**
 * Warms up the connector together with a strategy, and keeps both warm while nothing happens.
 *
 * <p>Warmed up without its strategy, the connector meets code at the first price that never ran: the callback, and each of
 * the strategy's calls. And code that did run is slow again after some milliseconds without use, that of the kernel
 * included, because the caches have lost it; some of it after a few microseconds. So copies of the strategy trade here,
 * with clients that are connected to Hosts within this process: what they send reaches nobody.
 *
 * <pre>{@code
 * Rehearsal rehearsal = new Rehearsal(context, clients -> new Strategy(clients), new TickPrice().reqId(7).price(187.32));
 * rehearsal.warmUp(20_000_000_000L);
 * Strategy strategy = new Strategy(wrapper -> new EClientSocket(wrapper, context));
 * rehearsal.follow(strategy.client()); // connects, and then:
 * while (running) {
 *     rehearsal.idle(strategy.client().poll());
 * }
 * }</pre>
 *
 * <p>A copy is told first ids as by a Host, market data and order events that are invented, and again and again the prices
 * that are given here: it must send its order at those, must share nothing with the real one that this could harm, and
 * makes one client.
 *
 * <p>A client with a thread of its own takes this as its {@link ConnectorContext#idleStrategySupplier}. One thread at a
 * time. Once {@link #warmUp} has returned, nothing is allocated, unless the strategy does.
 */
public final class Rehearsal implements IdleStrategy, AutoCloseable {

    private static final long INTERVAL_NS = 1_000_000;
    private static final long NEVER = Long.MAX_VALUE;
    private static final int TEXT_VERSION = FrameId.RAW_SINCE - 1;

    private final WarmUp warmUp;
    private final Consumer<Function<EWrapper, EClientSocket>> strategy;
    /** What the first order of the day needs: it is encoded in full. */
    private final Pair overSockets;
    private final Pair inFull;
    /** What those after it need, if they are like it. */
    private final Pair knownAgain;
    private EClientSocket followed;
    private long intervalNs = INTERVAL_NS;
    private long memoryIntervalNs = NEVER;
    private long quietSince;
    private long lastTrade;
    private boolean quiet;

    /** Two copies that hear the prices only. */
    private record Pair(Lane text, Lane protobuf) {

        void trade(final EClientSocket followed) {
            final int version = followed == null ? 0 : followed.serverVersion();
            (version > 0 && version < FrameId.RAW_SINCE ? text : protobuf).run();
        }
    }

    /**
     * Makes eight copies of a strategy and connects them. Allocates.
     *
     * @param context of the client to come
     * @param strategy makes a copy, which makes its client with the function it is given
     * @param prices that make the strategy send an order; said together, each time
     * @throws IllegalStateException if a copy does not make one client before the call returns
     */
    public Rehearsal(
        final ConnectorContext context, final Consumer<Function<EWrapper, EClientSocket>> strategy,
        final TickPrice... prices) {
        this.strategy = strategy;
        warmUp = new WarmUp(context);
        warmUp.open(null);
        final byte[] textPrices = HotFrames.prices(TEXT_VERSION, prices);
        final byte[] protobufPrices = HotFrames.prices(ServerVersion.MAX, prices);
        openAllDay(TEXT_VERSION, textPrices);
        openAllDay(ServerVersion.MAX, protobufPrices);
        final ConnectorContext forgetful = warmUp.context().clone().knownOrders(0);
        overSockets = new Pair(
            openSocket(TEXT_VERSION, textPrices, forgetful), openSocket(ServerVersion.MAX, protobufPrices, forgetful));
        inFull = new Pair(
            openMemory(TEXT_VERSION, textPrices, forgetful), openMemory(ServerVersion.MAX, protobufPrices, forgetful));
        knownAgain = new Pair(openMemory(TEXT_VERSION, textPrices, warmUp.context()),
            openMemory(ServerVersion.MAX, protobufPrices, warmUp.context()));
    }

    /** A copy that hears all that a Host says all day. */
    private void openAllDay(final int version, final byte[] prices) {
        final byte[] answers = HotFrames.answers(version);
        open(MemoryHost.of(1, version,
            ByteBuffer.allocate(answers.length + prices.length).put(answers).put(prices).array()), warmUp.context());
    }

    private Lane openSocket(final int version, final byte[] prices, final ConnectorContext context) {
        try {
            return open(warmUp.keep(new SocketHost(version, prices)), context);
        } catch (final IOException ex) {
            return openMemory(version, prices, context); // where sockets are forbidden
        }
    }

    private Lane openMemory(final int version, final byte[] prices, final ConnectorContext context) {
        return open(MemoryHost.of(2, version, prices), context);
    }

    private Lane open(final WarmHost host, final ConnectorContext context) {
        final List<Lane> made = new ArrayList<>();
        strategy.accept(wrapper -> {
            final Lane lane = new Lane(wrapper, context, host);
            made.add(lane);
            return lane;
        });
        if (made.size() != 1) {
            warmUp.close();
            throw new IllegalStateException("a strategy makes one client in a rehearsal, not " + made.size());
        }
        final Lane lane = made.get(0).forgetting().open();
        warmUp.add(lane);
        return lane;
    }

    /**
     * Has the virtual machine compile what {@link EClientSocket#warmUp(long)} does, and the strategy. The calling thread
     * does the work. Allocates.
     *
     * @param timeoutNs the most it may take
     * @return true if all was compiled; false if the time was too short for it, or nobody could tell
     */
    public boolean warmUp(final long timeoutNs) {
        warmUp.more(this::idleInAllWays);
        return warmUp.run(System.nanoTime() + timeoutNs);
    }

    /** Were there no work for a long time, the compiler would take work for impossible, and stumble at the first price. */
    private void idleInAllWays() {
        idle(1);
        idle(0);
        idle(0);
        quietSince -= intervalNs;
        idle(0);
        if (memoryIntervalNs != NEVER) {
            lastTrade -= memoryIntervalNs;
            idle(0);
        }
    }

    /**
     * Tells whose wire to keep warm; without it that is protobuf.
     *
     * @param client that will be connected, or is
     * @return this
     */
    public Rehearsal follow(final EClientSocket client) {
        followed = client;
        return this;
    }

    /**
     * Sets for how long nothing may happen before copies trade: one over sockets, whose order is encoded in full, and one in
     * memory, whose order is known again. It takes one tick-to-order of time: a price that comes meanwhile waits for the
     * rest of that.
     *
     * @param interval in nanoseconds; 1 ms by default
     * @return this
     */
    public Rehearsal intervalNs(final long interval) {
        intervalNs = interval;
        return this;
    }

    /**
     * Sets for how long nothing may happen before copies trade in memory, without a system call: that leaves out the
     * kernel, but takes less than a microsecond, so that it can be done every few. Else spinning on a socket pushes the
     * connector's code and the strategy's out of the core's own caches. To be set before {@link #warmUp}.
     *
     * @param interval in nanoseconds, a few thousand; never by default: a strategy that allocates would do so as often
     * @return this
     */
    public Rehearsal memoryIntervalNs(final long interval) {
        memoryIntervalNs = interval;
        return this;
    }

    @Override
    public void idle(final int workCount) {
        if (workCount > 0) {
            reset();
        } else {
            idle();
        }
    }

    /** Nothing has happened: after some time of that, copies trade. */
    @Override
    public void idle() {
        final long now = System.nanoTime();
        if (!quiet) {
            quiet = true;
            quietSince = now;
            lastTrade = now;
        } else if (now - quietSince >= intervalNs) {
            overSockets.trade(followed);
            knownAgain.trade(followed);
            quietSince = now;
            lastTrade = now;
        } else if (now - lastTrade >= memoryIntervalNs) {
            inFull.trade(followed);
            knownAgain.trade(followed);
            lastTrade = now;
        } else {
            Thread.onSpinWait();
        }
    }

    @Override
    public void reset() {
        quiet = false;
    }

    /** Disconnects the copies. */
    @Override
    public void close() {
        warmUp.close();
    }
}
