package io.tickwire.client.warmup;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EWrapper;
import io.tickwire.client.LatencyRecorder;
import io.tickwire.client.WritePolicy;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.ServerVersion;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drives the paths that must be fast until the virtual machine has compiled them: from a read to the callbacks of market
 * data and orders, and from a callback to the write for orders, prepared orders, cancels and subscriptions, over both
 * wires. It needs no Host: clients of its own do it, with channels in memory and, for the code of the JDK, over sockets of
 * the loopback interface, so that no other client, no counter and no wrapper notices.
 */
public final class WarmUp {

    private static final int[] SERVER_VERSIONS = {FrameId.RAW_SINCE - 1, ServerVersion.MAX};
    private static final int KINDS = 3;
    private static final int LEAST_ROUNDS = 12_000;
    private static final int ROUNDS_BETWEEN_LOOKS = 100;
    /** As long as nothing was compiled for this time, there is nothing left to compile, or the compiler is starved. */
    private static final long QUIET_NS = 300_000_000;
    private static final int BUFFER_LENGTH = 128 * 1024;
    private static final int MAX_REQUEST_LENGTH = 8 * 1024;

    private static final Set<Kind> DONE = new HashSet<>();

    private final List<Lane> lanes = new ArrayList<>();
    private final List<SocketHost> hosts = new ArrayList<>();
    private Runnable more = () -> { };
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final ConnectorContext context;

    /** What of a client's context decides on the code that it runs. */
    private record Kind(WritePolicy writePolicy, boolean isTimed) {

        static Kind of(final ConnectorContext client) {
            return new Kind(client.writePolicy(), client.messageTimer() != null);
        }
    }

    WarmUp(final ConnectorContext client) {
        final Kind kind = Kind.of(client);
        context = new ConnectorContext().writePolicy(kind.writePolicy).useInvoker(true)
            .messageTimer(kind.isTimed ? new LatencyRecorder() : null)
            .minServerVersion(ServerVersion.MIN).maxServerVersion(ServerVersion.MAX)
            .receiveBufferLength(BUFFER_LENGTH).sendBufferLength(BUFFER_LENGTH).ringLength(BUFFER_LENGTH)
            .maxRequestLength(MAX_REQUEST_LENGTH).warmUpTimeoutNs(0);
    }

    /**
     * Warms up. The calling thread does the work. Allocates.
     *
     * @param client    context of the clients to come: its write policy counts, and whether there is a message timer
     * @param wrapper     that gets the callbacks, {@code connectAck} included; null: some that do nothing
     * @param timeoutNs   the most it may take
     * @return true if all was compiled; false if the time was too short for it, or nobody could tell
     */
    public static boolean run(final ConnectorContext client, final EWrapper wrapper, final long timeoutNs) {
        final WarmUp warmUp = new WarmUp(client);
        try {
            warmUp.open(wrapper);
            return warmUp.run(System.nanoTime() + timeoutNs);
        } finally {
            warmUp.close();
        }
    }

    /**
     * Warms up, unless this was done for such clients before: what is compiled is so for all of them.
     *
     * @param client    context of the clients to come
     * @param timeoutNs the most it may take; 0: nothing happens
     * @return whether it was done now
     */
    public static boolean runOnce(final ConnectorContext client, final long timeoutNs) {
        if (timeoutNs == 0) {
            return false;
        }
        synchronized (DONE) {
            final boolean isFirst = DONE.add(Kind.of(client));
            if (isFirst) {
                run(client, null, timeoutNs);
            }
            return isFirst;
        }
    }

    /** Of all the clients that it drives. */
    ConnectorContext context() {
        return context;
    }

    /** Drives one more client. */
    void add(final Lane lane) {
        lanes.add(lane);
    }

    /** Does something more in each round. */
    void more(final Runnable each) {
        more = each;
    }

    /** Closes a Host in the end. */
    SocketHost keep(final SocketHost host) {
        hosts.add(host);
        return host;
    }

    void close() {
        lanes.forEach(Lane::close);
        hosts.forEach(SocketHost::close);
    }

    void open(final EWrapper wrapper) {
        for (final int version : SERVER_VERSIONS) {
            final byte[] answers = HotFrames.answers(version);
            for (int kind = 0; kind < KINDS; kind++) {
                final EWrapper listener = wrapper == null ? Quiet.of(kind) : wrapper;
                lanes.add(new Lane(listener, context, MemoryHost.of(kind, version, answers)).open());
            }
            openSender(MemoryHost.of(0, version, HotFrames.signal(version)));
            openSocket(version, answers);
        }
    }

    private void openSender(final WarmHost host) {
        final Sender sender = new Sender();
        final Lane lane = new Lane(sender, context, host).open();
        sender.use(lane);
        lanes.add(lane);
    }

    private void openSocket(final int version, final byte[] frames) {
        try {
            final byte[] signal = HotFrames.signal(version);
            openSender(keep(new SocketHost(version,
                ByteBuffer.allocate(frames.length + signal.length).put(frames).put(signal).array())));
        } catch (final IOException ex) {
            return; // where sockets are forbidden, the rest is warmed up
        }
    }

    boolean run(final long deadline) {
        long compiled = -1;
        long quietSince = System.nanoTime();
        for (int round = 0; ; round++) {
            runLanes(round);
            if (round % ROUNDS_BETWEEN_LOOKS == 0) {
                final long now = System.nanoTime();
                final long total = compilationTime();
                if (total != compiled) {
                    compiled = total;
                    quietSince = now;
                }
                if (round >= LEAST_ROUNDS && now - quietSince > QUIET_NS) {
                    return compiled > 0;
                }
                if (now - deadline >= 0) {
                    return false;
                }
            }
        }
    }

    private void runLanes(final int round) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).isDue(round)) {
                lanes.get(i).reconnect();
            }
            lanes.get(i).run();
        }
        more.run();
    }

    private long compilationTime() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
            ? compiler.getTotalCompilationTime() : 0;
    }
}
